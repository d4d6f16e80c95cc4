import { oneOf, required, text } from './columns.ts';
import type { TableSpec } from './table.ts';

/**
 * The ratings: one row per person, cycle and rater, one column per competency. This is the tab that grows, so its rows
 * are scanned in place by `framework/rating-index.ts` and never turned into objects.
 */
export const RATINGS = {
  kind: 'Ratings',
  columns: {
    cycle: oneOf({ kind: 'Cycles', column: 'name' }, required(text('Cycle', 'A name from the Cycles tab.'))),
    employeeId: oneOf({ kind: 'People', column: 'id' }, required(text('Employee ID', 'From the People tab.'))),
    name: text('Name', 'Looked up from the ID; no rule looks at it.'),
    rater: oneOf(
      ['Manager', 'Calibrated', 'Self', 'Peer'],
      text('Rater', 'Manager, Calibrated, Self or Peer; empty means Manager.'),
    ),
    ratedBy: text('Rated by', 'Who gave the ratings.'),
    comment: text('Comment', 'A remark on the ratings of this row.'),
  },
  open: 'competency',
} satisfies TableSpec;
