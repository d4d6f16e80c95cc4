import type { CellRef } from '../cell.ts';

/** @returns A cell as a finding in another cell names it: `C4` in the same tab, `Ratings – Sales C4` elsewhere. */
export function whereFrom(at: CellRef, other: CellRef): string {
  return other.tab === at.tab ? other.cell : `${other.tab} ${other.cell}`;
}
