import type { Cell } from '../cell.ts';
import { textOf } from '../cell.ts';
import { normalise } from '../normalise.ts';
import { type Column, flag, oneOf, required, text, unlessError } from './columns.ts';
import type { RowOf, TableSpec } from './table.ts';

const TYPES = ['Core', 'Functional'] as const;
export type CompetencyType = (typeof TYPES)[number];

/** The type as it is read, and the words of the cell where they are neither Core nor Functional. */
export interface TypeCell {
  readonly type: CompetencyType;
  readonly unknown?: string;
}

const typeColumn: Column<TypeCell> = {
  header: 'Type',
  note: 'Core for everybody in the family, Functional for the role.',
  required: true,
  type: 'text',
  read: unlessError(readType),
};

/** Any other word counts as Functional and is kept, so that a framework from elsewhere loses nothing. */
function readType(cell: Cell | undefined): TypeCell {
  const shown = textOf(cell);
  const known = TYPES.find((type) => normalise(type) === normalise(shown));
  return known ? { type: known } : { type: 'Functional', unknown: shown };
}

/** The competencies people are rated on; the name is the key. */
export const COMPETENCIES = {
  kind: 'Competencies',
  columns: {
    family: oneOf({ kind: 'Levels', column: 'family' }, required(text('Job family', 'The job family, or All.'))),
    name: required(text('Competency', 'The name ratings and descriptions refer to.')),
    type: typeColumn,
    tracks: text('Tracks', 'Tracks it applies to, comma-separated; empty means all.'),
    leadership: flag('Leadership', 'Type yes where it counts as leadership for a step into management.'),
    definition: text('Definition', 'What the competency is, in one sentence.'),
    whyItMatters: text('Why it matters', 'The goal of the company it serves.'),
    owner: text('Owner', 'Who answers for its wording.'),
  },
} satisfies TableSpec;

/** One competency of one job family, or of all. */
export type CompetencyRow = RowOf<typeof COMPETENCIES.columns>;
