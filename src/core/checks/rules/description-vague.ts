import { rememberOne } from '../../remember.ts';
import { describedTabs } from '../describe/described-tabs.ts';
import { faultInWords, judgeDescription, verdictOn } from '../describe/description.ts';
import type { Found, Rule } from '../rule.ts';

const HEADER = ['Job family', 'Competency', 'S1'];

export const descriptionVague: Rule = {
  id: 'description-vague',
  name: 'Vague description',
  title: 'Descriptions name an act that two managers could both see',
  why: 'Two managers cannot agree on a word like leadership; they can agree on what somebody did.',
  requirement: 'S7',
  severity: 'warn',
  bad: {
    Matrix: [
      HEADER,
      ['Sales', 'Leadership', 'Demonstrates leadership.'],
      ['Sales', 'Strategy', 'Thinks strategically'],
      ['Sales', 'Planning', 'Shows strategic thinking'],
      ['Sales', 'Ownership', 'demonstrates ownership'],
    ],
  },
  good: {
    Matrix: [
      HEADER,
      ['Sales', 'Leadership', 'Has led a cross-functional initiative that affected more than one team.'],
      ['Sales', 'Ownership', 'Consistently drives projects to completion without prompting'],
      ['Sales', 'Strategy', 'Demonstrates ownership by closing every escalation in writing.'],
    ],
  },
  check: ({ company }) => {
    const vague = rememberOne(vagueIn);
    return describedTabs(company)
      .filter(({ english }) => english)
      .flatMap(({ cells }) => cells.flatMap(({ at, text }) => vague(text).map((found) => ({ at, ...found }))));
  },
};

/** A vague line beside others that can be checked leaves something to judge by: it is worth a look, no more. */
function vagueIn(text: string): readonly Omit<Found, 'at'>[] {
  const lines = judgeDescription(text);
  const vague = lines.find(({ verdict }) => verdict === 'Vague');
  if (!vague) return [];
  const found = { message: faultInWords(vague) };
  return [verdictOn(lines) === 'Vague' ? found : { ...found, severity: 'info' }];
}
