import { oneOf, required, text } from './columns.ts';
import type { RowOf, TableSpec } from './table.ts';

/** The behavioural descriptions: competencies down, one column per level code (S18, S19). */
export const MATRIX = {
  kind: 'Matrix',
  columns: {
    family: oneOf({ kind: 'Levels', column: 'family' }, required(text('Job family', 'The job family, or All.'))),
    competency: oneOf(
      { kind: 'Competencies', column: 'name' },
      required(text('Competency', 'A name from the Competencies tab.')),
    ),
  },
  open: 'level',
} satisfies TableSpec;

/** The descriptions of one competency; the cells stand in the open columns. */
export type MatrixRow = RowOf<typeof MATRIX.columns>;
