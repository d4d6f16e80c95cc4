import { type Cell, textOf } from '../cell.ts';
import { errorIn } from '../error-cell.ts';
import { normalise } from '../normalise.ts';
import type { RATINGS } from '../tables/ratings.ts';
import type { Located } from '../tables/table.ts';
import { type Employees, NOBODY } from './employees.ts';

/** The rows of one rating tab by cycle and person. A row is told by its number, and stays where it is. */
export interface RatingTab {
  /** @returns The first row of a person in a cycle, `END` where there is none. */
  readonly first: (cycle: string, employee: number) => number;
  /** @returns The next row of the same person in the same cycle, `END` behind the last. */
  readonly next: (row: number) => number;
  /** @returns One more than the highest number of somebody with a row in the cycle. */
  readonly numbersIn: (cycle: string) => number;
  /** @returns The keys of all cycles that somebody has a row in, with their names as first written. */
  readonly cycles: () => readonly (readonly [string, string])[];
}

/** Stands behind the last row. */
export const END = -1;

const NOBODYS: readonly number[] = [];

/**
 * Scans a rating tab once, for the cycle alone: this is the tab that grows, and most questions are about the last cycle
 * or two of many. Whose the rows of a cycle are is read when that cycle is first looked at.
 *
 * @param located The tab.
 * @param employees Everybody by Employee ID.
 */
export function ratingTab({ source, headerRow, at }: Located<typeof RATINGS.columns>, employees: Employees): RatingTab {
  const { values } = source;
  const numbers = new Map<string, number>();
  const byCell = new Map<Cell | undefined, number>();
  const numberOf = (cell: Cell | undefined): number => {
    const key = errorIn(cell) === undefined ? normalise(textOf(cell)) : '';
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    byCell.set(cell, number);
    return number;
  };
  const cycleOf = new Int32Array(values.length);
  let before: Cell | undefined;
  let number = numberOf(before);
  for (let row = headerRow + 1; row < values.length; row += 1) {
    const cell = values[row]?.[at.cycle];
    // Rows of one cycle often stand together.
    if (cell !== before) number = byCell.get(cell) ?? numberOf(cell);
    before = cell;
    cycleOf[row] = number;
  }

  const next = new Int32Array(values.length);
  /** The first row of everybody in a cycle, by number; links the rows behind it. */
  const linked = (cycle: number): readonly number[] => {
    const firsts = employees.rows.map(() => END);
    // From the last row to the first, so that the rows of a person follow each other as they stand.
    for (let row = values.length - 1; row > headerRow; row -= 1) {
      if (cycleOf[row] !== cycle) continue;
      const employee = employees.numberOf(values[row]?.[at.employeeId]);
      if (employee === NOBODY) continue;
      // A list with gaps is slow, and who is not in People may have any number.
      while (firsts.length <= employee) firsts.push(END);
      next[row] = firsts[employee] ?? END;
      firsts[employee] = row;
    }
    return firsts;
  };
  const firsts: (readonly number[] | undefined)[] = [];
  const firstsIn = (cycle: string): readonly number[] => {
    const number = numbers.get(cycle);
    if (number === undefined) return NOBODYS;
    const known = firsts[number] ?? linked(number);
    firsts[number] = known;
    return known;
  };

  const nameOf = (number: number): string | undefined => {
    const named = (cells: readonly Cell[], row: number) =>
      row > headerRow && cycleOf[row] === number && employees.numberOf(cells[at.employeeId]) !== NOBODY;
    const row = values.find(named);
    return row && textOf(row[at.cycle]);
  };
  return {
    first: (cycle, employee) => {
      const known = firstsIn(cycle);
      return employee < known.length ? (known[employee] ?? END) : END;
    },
    next: (row) => next[row] ?? END,
    numbersIn: (cycle) => firstsIn(cycle).length,
    cycles: () =>
      [...numbers].flatMap(([key, number]) => {
        const name = nameOf(number);
        return name === undefined ? [] : [[key, name] as const];
      }),
  };
}
