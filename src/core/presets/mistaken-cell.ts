import type { CellsByHeader } from './draft.ts';
import type { PresetCell } from './table-data.ts';

/** What somebody typed into one cell by mistake. */
export interface MistakenCell {
  readonly tab: string;
  /** The row, by some of its cells. */
  readonly where: CellsByHeader;
  readonly column: string;
  readonly value: PresetCell;
  readonly what: string;
  readonly rule?: string;
}
