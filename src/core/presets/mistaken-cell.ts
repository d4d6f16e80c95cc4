import type { PlainCell } from '../tables/table-data.ts';
import type { CellsByHeader } from './draft.ts';

/** What somebody typed into one cell by mistake. */
export interface MistakenCell {
  readonly tab: string;
  /** The row, by some of its cells. */
  readonly where: CellsByHeader;
  readonly column: string;
  readonly value: PlainCell;
  readonly what: string;
  readonly rule: string;
}
