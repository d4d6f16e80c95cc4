import { type Cell, textOf } from '../cell.ts';
import type { Company } from '../readiness/company.ts';
import { type Standing, standingOf } from '../readiness/readiness.ts';
import { stepOf } from '../readiness/step.ts';
import { WRONG_TARGET } from './one-employee.ts';
import { rowByRow } from './row-by-row.ts';
import { scalarOf } from './tables-argument.ts';

/** A cell, rows of cells, or a plain sentence about a wrong argument. */
export type FunctionResult = Cell | Cell[][] | { readonly wrong: string };

const EMPLOYEES = 'The argument employees must be one Employee ID or one column of them, such as A2:A.';

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
  if (level === undefined) return { wrong: WRONG_TARGET };
  const asked = textOf(level);
  return rowByRow(employees, EMPLOYEES, 1, (id) => [show(standingOf(company, id, asked))]);
}

/**
 * The level that each employee's step leads to (DESIGN §2, *Step*): their own Target level, else the next one up.
 *
 * @param company The prepared workbook.
 * @param employees An Employee ID, or a column of them.
 * @returns The level's code as Levels has it, in another family too, or the status that says why there is no step.
 */
export function nextLevels(company: Company, employees: unknown): FunctionResult {
  return rowByRow(employees, EMPLOYEES, 1, (id) => {
    const step = stepOf(company, id, '');
    return [typeof step === 'string' ? step : step.to.row.code];
  });
}
