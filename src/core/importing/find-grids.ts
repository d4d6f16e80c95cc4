import { findHeaders } from './find-headers.ts';
import { filledColumns, isShort, LEVEL_ENOUGH } from './header-row.ts';
import { likeLevel } from './level-header.ts';
import type { Layout } from './proposal.ts';
import type { Sheet } from './sheet.ts';

/** Where a grid stands in its tab; all numbers are rows, 0 for the first. */
export interface GridPlace {
  readonly layout: Layout;
  readonly header: number;
  /** A row above the header whose cells name groups of columns. */
  readonly group: number | undefined;
  readonly titles: readonly number[];
  readonly body: readonly number[];
  /** Nothing but the shape speaks for it. */
  readonly guessed: boolean;
}

/**
 * Finds the grids of a tab, one below the other, by their header rows.
 *
 * @returns The grids from top to bottom; their bodies do not overlap, blank rows belong to none.
 */
export function findGrids(sheet: Sheet): readonly GridPlace[] {
  const headers = findHeaders(sheet.rows);
  const tops = headers.map(({ header }, index) => above(sheet.rows, header, headers[index - 1]?.header ?? -1));
  return headers.map(({ layout, header, guessed = false }, index) => {
    const end = tops[index + 1]?.first ?? sheet.rows.length;
    const { titles = [], group } = tops[index] ?? {};
    const body = range(header + 1, end).filter((row) => (sheet.rows[row] ?? []).some((text) => text !== ''));
    return { layout, header, group, titles, body, guessed };
  });
}

/** The titles and the row of groups above a header. */
function above(rows: readonly (readonly string[])[], header: number, last: number) {
  const group = isGroupRow(rows[header - 1] ?? [], rows[header] ?? []) && header - 1 > last ? header - 1 : undefined;
  const titles: number[] = [];
  let first = group ?? header;
  for (let row = first - 1; row > last; row -= 1) {
    const filled = countOf(rows, row);
    if (filled > 1 || (titles.length > 0 && belongsAbove(rows, row, last))) break;
    if (filled === 0) continue;
    titles.unshift(row);
    first = row;
  }
  return { titles, group, first };
}

/** Whether a row with one cell ends the grid above: it touches its rows, or names a level that says nothing. */
function belongsAbove(rows: readonly (readonly string[])[], row: number, last: number): boolean {
  const touches = countOf(rows, row) === 1 && countOf(rows, row - 1) > 1 && row - 1 >= last && last >= 0;
  return touches || likeLevel((rows[row] ?? []).join('')) >= LEVEL_ENOUGH;
}

const countOf = (rows: readonly (readonly string[])[], row: number) => filledColumns(rows[row] ?? []).length;

function isGroupRow(row: readonly string[], header: readonly string[]): boolean {
  const columns = filledColumns(row);
  const lead = filledColumns(header)[0] ?? 0;
  if (columns.length === 0 || !columns.every((column) => isShort(row[column] ?? '', 40))) return false;
  return columns.every((column) => column > lead) && columns.length < filledColumns(header).length;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
