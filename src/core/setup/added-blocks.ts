import { textOf } from '../cell.ts';
import type { PlainCell } from '../tables/table-data.ts';
import type { Fill, TabDraft } from './tab-draft.ts';

/** Cells that are written in one call; row and column from 0. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly PlainCell[])[];
}

/**
 * The cells that come to a tab, as few rectangles as can be written without touching a cell that holds anything, a
 * formula that shows nothing included: only columns the rows fill, and only cells that are filled.
 *
 * @param draft What is to be added.
 * @returns The blocks: headers first, then rows, then single cells.
 */
export function addedBlocks(draft: TabDraft): readonly CellBlock[] {
  const { headers, width, headerRow, end } = draft;
  const rows = addedRows(draft);
  const header = headers.length > width ? [{ row: headerRow, column: width, values: [headers.slice(width)] }] : [];
  const filled = headers.map((_header, column) => rows.some((cells) => cells[column] !== ''));
  const below = runs(filled).map(([first, last]) => ({
    row: end,
    column: first,
    values: rows.map((cells) => cells.slice(first, last + 1)),
  }));
  return [...header, ...below, ...fillBlocks(draft.fills)];
}

/** @returns The rows that are added, each as long as the header. */
export function addedRows({ headers, rows }: TabDraft): readonly (readonly PlainCell[])[] {
  return rows
    .filter(({ row }) => row === undefined)
    .map(({ cells }) => headers.map((_header, column) => (cells[column] ?? '') as PlainCell))
    .filter((cells) => cells.some((cell) => textOf(cell) !== ''));
}

/** The first and the last of each run of `true`. */
function runs(flags: readonly boolean[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  flags.forEach((flag, index) => {
    const last = found[found.length - 1];
    if (flag && last && last[1] === index - 1) last[1] = index;
    else if (flag) found.push([index, index]);
  });
  return found;
}

/** Cells below each other are one block. */
function fillBlocks(fills: readonly Fill[]): readonly CellBlock[] {
  const sorted = [...fills].sort((a, b) => a.column - b.column || a.row - b.row);
  const blocks: { row: number; column: number; values: PlainCell[][] }[] = [];
  for (const { row, column, value } of sorted) {
    const last = blocks[blocks.length - 1];
    if (last && last.column === column && last.row + last.values.length === row) last.values.push([value]);
    else blocks.push({ row, column, values: [[value]] });
  }
  return blocks;
}
