import { cellName, textOf } from '../../cell.ts';
import { faultInWords, judgeDescription } from '../describe/description.ts';
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
    const found: Found[] = [];
    for (const { place } of company.workbook.matrix) {
      const { source, open } = place.located;
      for (const { column } of open) {
        const lines = judgeDescription(textOf(source.values[place.row]?.[column]));
        const vague = lines.find(({ verdict }) => verdict === 'Vague');
        if (!vague) continue;
        found.push({ at: { tab: source.tab, cell: cellName(place.row, column) }, message: faultInWords(vague) });
      }
    }
    return found;
  },
};
