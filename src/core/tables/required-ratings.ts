import { oneOf, required, text } from './columns.ts';
import type { RowOf, TableSpec } from './table.ts';

/** The rating each level asks for, where it is not the one of Settings. */
export const REQUIRED_RATINGS = {
  kind: 'Required ratings',
  columns: {
    family: oneOf({ kind: 'Levels', column: 'family' }, required(text('Job family', 'The job family, or All.'))),
    competency: oneOf(
      { kind: 'Competencies', column: 'name' },
      required(text('Required rating for', 'A name from the Competencies tab.')),
    ),
  },
  open: 'level',
} satisfies TableSpec;

/** The required ratings of one competency; the numbers stand in the open columns. */
export type RequiredRatingsRow = RowOf<typeof REQUIRED_RATINGS.columns>;
