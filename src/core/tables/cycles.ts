import { date, required, text } from './columns.ts';
import type { RowOf, TableSpec } from './table.ts';

/** The review cycles. Everything that depends on a date is counted at the End of one (C16). */
export const CYCLES = {
  kind: 'Cycles',
  columns: {
    name: required(text('Cycle', 'The name ratings refer to.')),
    start: required(date('Start', 'The first day of the cycle.')),
    end: required(date('End', 'The last day of the cycle.')),
    version: text('Framework version', 'The version of the framework it was rated against.'),
  },
} satisfies TableSpec;

/** One review cycle. */
export type CycleRow = RowOf<typeof CYCLES.columns>;
