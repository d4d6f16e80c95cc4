import { groupBy } from '../../group-by.ts';
import { hasColumn, isEmptyIn, refOf } from '../../tables/table.ts';
import { count } from '../../words.ts';
import type { Rule } from '../rule.ts';

const HEADER = ['Job family', 'Competency', 'Type', 'Why it matters'];

export const competencyWhy: Rule = {
  id: 'competency-why',
  name: 'No reason given',
  title: 'Every competency says why it matters',
  why: 'A competency that serves no goal is hard to defend when it holds somebody back.',
  requirement: 'S34',
  severity: 'info',
  bad: { Competencies: [HEADER, ['Sales', 'Closing', 'Functional', '']] },
  good: {
    Competencies: [HEADER, ['Sales', 'Closing', 'Functional', 'Deals that close on time pay for the next year.']],
  },
  check: ({ company }) => {
    // The column may be left out (DESIGN §1), and is then nobody's oversight.
    const silent = company.workbook.competencies.filter(
      ({ name, place }) => name !== '' && hasColumn(place, 'whyItMatters') && isEmptyIn(place, 'whyItMatters'),
    );
    return [...groupBy(silent, ({ place }) => place.located).values()].flatMap(([first, ...others]) => {
      if (!first) return [];
      const n = others.length + 1;
      const message = `${count(n, 'competency does', 'competencies do')} not say why ${n === 1 ? 'it matters' : 'they matter'}. Write which goal each serves.`;
      return [{ at: refOf(first.place, 'whyItMatters'), message }];
    });
  },
};
