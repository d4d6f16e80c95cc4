import { type Cell, textOf } from '../cell.ts';
import type { Company } from '../readiness/company.ts';
import { type Standing, standingOf } from '../readiness/readiness.ts';
import { isGrid, scalarOf } from './tables-argument.ts';

/** A cell, a column of cells, or a plain sentence about a wrong argument. */
export type FunctionResult = Cell | Cell[][] | { readonly wrong: string };

/**
 * Answers for one employee or for a column of them: blank for blank, and one bad row never spoils the others.
 *
 * @param company The prepared workbook.
 * @param employees An Employee ID, or a column of them.
 * @param target A level code, `family/Level`, or empty; the same for all.
 * @param show What of the answer is shown.
 * @returns A cell for a cell, a column for a column.
 */
export function perEmployee(
  company: Company,
  employees: unknown,
  target: unknown,
  show: (standing: Standing) => Cell,
): FunctionResult {
  const level = scalarOf(target);
  if (level === undefined) return { wrong: 'The argument target must be one level code, family/Level, or empty.' };
  const asked = textOf(level);
  const one = (cell: Cell | undefined): Cell => {
    return textOf(cell) === '' ? '' : show(standingOf(company, cell, asked));
  };
  if (!isGrid(employees)) return one(scalarOf(employees));
  if (employees.some((row) => row.length !== 1)) {
    return { wrong: 'The argument employees must be one Employee ID or one column of them, such as A2:A.' };
  }
  return employees.map((row) => [one(row[0])]);
}
