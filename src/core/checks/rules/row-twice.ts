import { doubledRatings } from '../doubles/ratings.ts';
import { doubledRows } from '../doubles/rows.ts';
import { doubledUnderLevels } from '../doubles/under-levels.ts';
import type { Rule } from '../rule.ts';

const HEADER = ['Cycle', 'Employee ID', 'Rater', 'Closing'];

export const rowTwice: Rule = {
  id: 'row-twice',
  name: 'Row twice',
  title: 'No row stands in two places',
  why: 'Of a row that stands twice both count, or only the first.',
  requirement: 'S26',
  severity: 'warn',
  bad: { Ratings: [HEADER, ['2026 H1', 'E1', '', 3], ['2026 H1', 'e1', 'Manager', 4]] },
  good: { Ratings: [HEADER, ['2026 H1', 'E1', '', 3], ['2026 H1', 'E1', 'Self', 3]] },
  check: ({ company: { workbook } }) => [
    ...doubledUnderLevels(workbook.matrix),
    ...doubledUnderLevels(workbook.requiredRatings),
    ...doubledRows(workbook.paths, ['path', 'fromFamily', 'fromLevel', 'toFamily', 'toLevel']),
    ...doubledRatings(workbook.ratings),
    ...doubledRows(workbook.evidence),
    ...doubledRows(workbook.signOffs),
  ],
};
