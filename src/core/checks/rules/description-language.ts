import { describedTabs } from '../describe/described-tabs.ts';
import type { Rule } from '../rule.ts';

const HEADER = ['Job family', 'Competency', 'S1', 'S2'];

export const descriptionLanguage: Rule = {
  id: 'description-language',
  name: 'Wording not judged',
  title: 'Descriptions are in a language whose wording can be judged',
  why: 'Whether a sentence names an act can be told in English only. Silence about other languages would read as praise.',
  requirement: 'S41',
  severity: 'info',
  bad: {
    Matrix: [
      HEADER,
      [
        'Sales',
        'Planung',
        'Plant die Woche mit dem Team und sagt früh, wenn ein Termin nicht zu halten ist.',
        'Plant das Quartal mit drei Teams und schreibt auf, was vereinbart wurde und wer es tut.',
      ],
    ],
  },
  good: {
    Matrix: [HEADER, ['Sales', 'Planning', 'Plans the week with the team.', 'Plans the quarter with three teams.']],
  },
  check: ({ company }) =>
    describedTabs(company)
      .filter(({ english }) => !english)
      .map(({ header }) => ({
        at: header,
        message: `The descriptions in “${header.tab}” are not in English, so their wording was not judged. Let two managers read them instead.`,
      })),
};
