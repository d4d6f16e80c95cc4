import { textOf } from '../cell.ts';
import { scalarOf } from './tables-argument.ts';

/** What is said where a target is more than one cell. */
export const WRONG_TARGET = 'The argument target must be one level code, family/Level, or empty.';

/**
 * Reads the arguments of a function that answers about one employee with a table.
 *
 * @param employee One Employee ID; empty for none.
 * @param target A level code, `family/Level`, or empty.
 * @returns Both as text, or a sentence that says which is wrong.
 */
export function oneEmployee(
  employee: unknown,
  target: unknown,
): { readonly id: string; readonly level: string } | { readonly wrong: string } {
  const id = scalarOf(employee);
  const level = scalarOf(target);
  if (id === undefined) return { wrong: 'The argument employee must be one Employee ID, such as A2.' };
  if (level === undefined) return { wrong: WRONG_TARGET };
  return { id: textOf(id), level: textOf(level) };
}
