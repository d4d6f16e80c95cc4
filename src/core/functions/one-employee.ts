import { type Cell, textOf } from '../cell.ts';
import type { Company } from '../readiness/company.ts';
import { type Answer, judge } from '../readiness/readiness.ts';
import type { FunctionResult } from './per-employee.ts';
import { scalarOf } from './tables-argument.ts';

/** What is said where a target is more than one cell. */
export const WRONG_TARGET = 'The argument target must be one level code, family/Level, or empty.';

/**
 * Answers about one employee with a table; blank for blank.
 *
 * @param company The prepared workbook.
 * @param employee One Employee ID.
 * @param target A level code, `family/Level`, or empty.
 * @param show What of the answer is shown.
 * @returns The table, or a sentence that says which argument is wrong.
 */
export function oneEmployee(
  company: Company,
  employee: unknown,
  target: unknown,
  show: (answer: Answer) => Cell[][],
): FunctionResult {
  const id = scalarOf(employee);
  const level = scalarOf(target);
  if (id === undefined) return { wrong: 'The argument employee must be one Employee ID, such as A2.' };
  if (level === undefined) return { wrong: WRONG_TARGET };
  return textOf(id) === '' ? '' : show(judge(company, textOf(id), textOf(level)));
}
