import type { Zone } from '@odoo/o-spreadsheet';
import type { SheetRecord } from '../engine/book.ts';
import { Exception } from '../engine/host-error.ts';
import { engine } from '../engine/load-engine.ts';

const A1 = /^\$?([A-Z]{1,3})?\$?(\d{1,8})?(?::\$?([A-Z]{1,3})?\$?(\d{1,8})?)?$/i;

const columnOf = (letters: string | undefined) =>
  letters ? engine.helpers.lettersToNumber(letters.toUpperCase()) : undefined;
const rowOf = (digits: string | undefined) => (digits ? Number(digits) - 1 : undefined);

/** A zone in Sheets' notation: `B2` for one cell, `B2:C3` for more. */
export function notationOf({ top, left, bottom, right }: Zone): string {
  const { toXC } = engine.helpers;
  const start = toXC(left, top);
  return top === bottom && left === right ? start : `${start}:${toXC(right, bottom)}`;
}

/** Throws if a zone reaches beyond the grid (PLATFORM §6). */
export function insideGrid(zone: Zone, { rows, columns }: SheetRecord): Zone {
  if (zone.bottom < rows && zone.right < columns) return zone;
  throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
}

/** The zone of A1 notation without a tab name; `A:C`, `2:3` and `A2:C` reach to the edge of the grid. */
export function zoneOfNotation(text: string, record: SheetRecord): Zone {
  const [, startColumn, startRow, endColumn, endRow] = A1.exec(text.trim()) ?? [];
  if (!startColumn && !startRow) throw new Exception('Range not found');
  const whole = text.includes(':');
  const left = columnOf(startColumn) ?? 0;
  const top = rowOf(startRow) ?? 0;
  const right = columnOf(endColumn) ?? (whole ? record.columns - 1 : left);
  const bottom = rowOf(endRow) ?? (whole ? record.rows - 1 : top);
  if (!whole && !(startColumn && startRow)) throw new Exception('Range not found');
  const zone = {
    left: Math.min(left, right),
    right: Math.max(left, right),
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
  };
  return insideGrid(zone, record);
}

/** The zone of 1-based numbers, as `getRange(row, column, rows, columns)` takes them. */
export function zoneOfNumbers(row: number, column: number, rows: number, columns: number, record: SheetRecord): Zone {
  if (row < 1) throw new Exception('The starting row of the range is too small.');
  if (column < 1) throw new Exception('The starting column of the range is too small.');
  if (rows < 1) throw new Exception('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Exception('The number of columns in the range must be at least 1.');
  const zone = { top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 };
  return insideGrid(zone, record);
}
