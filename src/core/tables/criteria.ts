import type { Cell } from '../cell.ts';
import { number, required, text } from './columns.ts';
import type { RowOf, TableSpec } from './table.ts';

/** A value that cannot be read makes its criterion unknown (DESIGN §2), so it is told apart from an empty one here. */
const value = {
  ...required(number('Value', 'The number the criterion asks for.')),
  read: (cell: Cell | undefined) => (typeof cell === 'string' && cell.trim() === '' ? undefined : cell),
};

/** What each step takes: one criterion a row (S21–S23). */
export const CRITERIA = {
  kind: 'Criteria',
  columns: {
    id: required(text('ID', 'A short name that evidence can refer to.')),
    family: required(text('Job family', 'The job family; empty means all.')),
    from: required(text('From', 'The level the step starts at; empty means any.')),
    to: required(text('To', 'The level the step leads to; empty means any.')),
    criterion: required(text('Criterion', 'The kind of criterion, from the list.')),
    value,
    cycles: number('Cycles', 'Over how many review cycles.'),
    wording: text('Wording', 'The criterion as people read it.'),
  },
} satisfies TableSpec;

/** One criterion of one step, or of many. */
export type CriteriaRow = RowOf<typeof CRITERIA.columns>;
