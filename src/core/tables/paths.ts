import { oneOf, required, text } from './columns.ts';
import type { RowOf, TableSpec } from './table.ts';

/** Steps that leave a track or a family: crossover, return, lateral (S57–S60, S64). */
export const PATHS = {
  kind: 'Paths',
  columns: {
    path: oneOf(['Crossover', 'Return', 'Lateral'], required(text('Kind', 'Crossover, Return or Lateral.'))),
    fromFamily: oneOf(
      { kind: 'Levels', column: 'family' },
      required(text('From family', 'The job family the path starts in.')),
    ),
    fromLevel: oneOf({ kind: 'Levels', column: 'code' }, required(text('From level', 'The level it starts at.'))),
    toFamily: oneOf({ kind: 'Levels', column: 'family' }, required(text('To family', 'The job family it leads to.'))),
    toLevel: oneOf({ kind: 'Levels', column: 'code' }, required(text('To level', 'The level it leads to.'))),
    required: text('Required', 'What the step asks for beyond its criteria.'),
    transferable: text('Transferable skills', 'What carries over.'),
    gaps: text('Gaps to close', 'What is usually missing.'),
  },
} satisfies TableSpec;

/** One path between two levels. */
export type PathRow = RowOf<typeof PATHS.columns>;
