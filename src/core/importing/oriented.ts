import type { CellRef } from '../cell.ts';
import type { Role } from './proposal.ts';
import type { Placed } from './reading.ts';
import type { Sheet } from './sheet.ts';

/** A grid turned so that its levels stand in one row, whichever way it was written. */
export interface Oriented {
  readonly height: number;
  readonly text: (row: number, column: number) => string;
  readonly ref: (row: number, column: number) => CellRef;
  readonly use: (row: number, column: number, as: Role) => void;
  readonly explain: (row: number, column: number, why: string) => void;
  /** The row of the levels. */
  readonly header: number;
  readonly levels: readonly number[];
  readonly lead: Lead;
  /** A row of groups over the levels, and a column of groups beside the names, filled only where a group starts. */
  readonly groupRow?: number;
  readonly groupColumn?: number;
  /** Lines inside a grid with levels down, by level column. */
  readonly sections: ReadonlyMap<number, Placed>;
  readonly down: boolean;
}

/** The columns beside the levels. */
export interface Lead {
  readonly name?: number;
  readonly type?: number;
  readonly family?: number;
  readonly track?: number;
  readonly definition?: number;
}

/** Gives a part of a sheet new row and column numbers, the other way round where it is turned. */
export function frame(sheet: Sheet, rows: readonly number[], columns: readonly number[], turned: boolean) {
  const place = (row: number, column: number): readonly [number, number] =>
    turned ? [rows[column] ?? -1, columns[row] ?? -1] : [rows[row] ?? -1, columns[column] ?? -1];
  return {
    height: turned ? columns.length : rows.length,
    text: (row: number, column: number) => {
      const [r, c] = place(row, column);
      return sheet.rows[r]?.[c] ?? '';
    },
    ref: (row: number, column: number) => sheet.ref(...place(row, column)),
    use: (row: number, column: number, as: Role) => sheet.use(...place(row, column), as),
    explain: (row: number, column: number, why: string) => sheet.explain(...place(row, column), why),
  };
}

/**
 * Fills what looks like a merged column: values that are mostly followed by blanks hold for the blanks too.
 *
 * @param values The cells from the first to the last.
 * @param always Fill whatever it looks like.
 */
export function fillMerged(values: readonly string[], always = false): readonly string[] {
  const filled = values.filter((value) => value !== '').length;
  const starts = values.filter((value, index) => value !== '' && values[index + 1] === '').length;
  if (filled === 0 || (!always && starts * 2 < filled)) return values;
  let last = '';
  return values.map((value) => {
    if (value !== '') last = value;
    return last;
  });
}
