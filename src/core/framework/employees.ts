import { type Cell, textOf } from '../cell.ts';
import { errorIn } from '../error-cell.ts';
import { normalise } from '../normalise.ts';
import type { PersonRow } from '../tables/people.ts';

/** What stands for an Employee ID that names nobody: an empty cell, or a failed formula. */
export const NOBODY = -1;

/** Everybody by Employee ID. */
export interface Employees {
  /**
   * @param cell An Employee ID as it stands in a cell.
   * @returns A number that is the same for every spelling of the ID, `NOBODY` where it names nobody. Who is not in
   *   People has a number too.
   */
  readonly numberOf: (cell: Cell | undefined) => number;
  /** @returns The rows of People with that ID: none, one, or several where the ID stands twice. */
  readonly rowsOf: (cell: Cell | undefined) => readonly PersonRow[];
  /** The same rows by number: everybody in People, in the order in which they first stand. */
  readonly rows: readonly (readonly PersonRow[])[];
}

/**
 * Numbers the employees. Ratings name everybody hundreds of thousands of times, spelt alike as a rule, so what a cell
 * says is worked out once for each different cell.
 *
 * @param people The rows of People.
 */
export function employees(people: readonly PersonRow[]): Employees {
  const byCell = new Map<Cell | undefined, number>();
  const byKey = new Map<string, number>();
  const look = (cell: Cell | undefined): number => {
    const known = byCell.get(cell);
    if (known !== undefined) return known;
    const key = errorIn(cell) === undefined ? normalise(textOf(cell)) : '';
    const number = key === '' ? NOBODY : (byKey.get(key) ?? byKey.size);
    if (key !== '') byKey.set(key, number);
    byCell.set(cell, number);
    return number;
  };

  const rows: PersonRow[][] = [];
  /** The ID of each number, one place further on: on both sides of everybody there is something, at the ends `NaN`, which equals nothing. */
  const spelt: Cell[] = [Number.NaN];
  for (const person of people) {
    const { id } = person;
    const number = look(id);
    if (number === NOBODY) continue;
    const own = rows[number];
    if (own) own.push(person);
    else {
      rows.push([person]);
      spelt.push(id);
    }
  }
  spelt.push(Number.NaN);

  // Rows often stand in the order of People, or are walked against it: then looking next door is enough.
  let last = 0;
  const numberOf = (cell: Cell | undefined): number => {
    if (last + 1 < spelt.length && spelt[last + 1] === cell) last += 1;
    else if (last > 0 && spelt[last - 1] === cell) last -= 1;
    else {
      const number = look(cell);
      if (number === NOBODY || number >= rows.length) return number;
      last = number + 1;
    }
    return last - 1;
  };
  return { numberOf, rowsOf: (cell) => rows[numberOf(cell)] ?? [], rows };
}
