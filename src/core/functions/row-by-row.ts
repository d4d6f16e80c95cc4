import { type Cell, textOf } from '../cell.ts';
import type { FunctionResult } from './per-employee.ts';
import { isGrid, scalarOf } from './tables-argument.ts';

/**
 * Answers for one cell or for a column of them: a row for each, blank for blank.
 *
 * @param cells The argument, as Sheets hands it over.
 * @param wrong What is said where it is more than one column.
 * @param width How many cells an answer has.
 * @param answer Answers for one cell that is not blank; each is asked on its own, so that one never spoils the others.
 * @returns Rows for a column; for a single cell a cell, or one row where the answer is wider.
 */
export function rowByRow(
  cells: unknown,
  wrong: string,
  width: number,
  answer: (cell: Cell) => readonly Cell[],
): FunctionResult {
  const rowOf = (cell: Cell | undefined): Cell[] =>
    cell === undefined || textOf(cell) === '' ? Array<Cell>(width).fill('') : [...answer(cell)];
  if (!isGrid(cells)) {
    const row = rowOf(scalarOf(cells));
    return width === 1 ? (row[0] ?? '') : [row];
  }
  return cells.some((row) => row.length !== 1) ? { wrong } : cells.map((row) => rowOf(row[0]));
}
