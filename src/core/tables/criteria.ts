import type { Cell } from '../cell.ts';
import { number, oneOf, required, text } from './columns.ts';
import type { RowOf, TableSpec } from './table.ts';

/** A value that cannot be read makes its criterion unknown (DESIGN §2), so it is told apart from an empty one here. */
const value = {
  ...required(number('Value', 'The number the criterion asks for.')),
  read: (cell: Cell | undefined) => (typeof cell === 'string' && cell.trim() === '' ? undefined : cell),
};

/** The words the Criterion column may hold (DESIGN §2). */
export const CRITERION_NAMES = [
  'Average rating',
  'Lowest rating',
  'Required ratings met',
  'Leadership competencies',
  'Months in level',
  'Cycles at next level',
  'Scope',
  'Quota attainment',
  'Manager endorsement',
  'Calibration',
] as const;
export type CriterionName = (typeof CRITERION_NAMES)[number];

const LEVEL = { kind: 'Levels', column: 'code' };

/** What each step takes: one criterion a row (S21–S23). */
export const CRITERIA = {
  kind: 'Criteria',
  columns: {
    id: required(text('ID', 'A short name that evidence can refer to.')),
    family: oneOf(
      { kind: 'Levels', column: 'family' },
      required(text('Job family', 'The job family; empty means all.')),
    ),
    from: oneOf(LEVEL, required(text('From', 'The level the step starts at; empty means any.'))),
    to: oneOf(LEVEL, required(text('To', 'The level the step leads to; empty means any.'))),
    criterion: oneOf(CRITERION_NAMES, required(text('Criterion', 'The kind of criterion, from the list.'))),
    value,
    cycles: number('Cycles', 'Over how many review cycles.'),
    wording: text('Wording', 'The criterion as people read it.'),
  },
} satisfies TableSpec;

/** One criterion of one step, or of many. */
export type CriteriaRow = RowOf<typeof CRITERIA.columns>;
