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
   *   People has a number too, above those who are.
   */
  readonly numberOf: (cell: Cell | undefined) => number;
  /** The first row of everybody in People, by number: in the order in which they first stand. */
  readonly rows: readonly PersonRow[];
  /** All rows of those whose ID stands several times, by number. */
  readonly several: ReadonlyMap<number, readonly PersonRow[]>;
  /** @returns The rows of People with that ID: none, one or several. */
  readonly rowsOf: (cell: Cell | undefined) => readonly PersonRow[];
}

/** IDs without small letters are the same only where they are spelt the same. */
const SPELT_ONE_WAY = /^[!-`{-~]*$/;

/**
 * Numbers the employees. Ratings name everybody hundreds of thousands of times, spelt alike as a rule, so what a cell
 * says is worked out once for each different cell.
 *
 * @param people The rows of People.
 */
export function employeesOf(people: readonly PersonRow[]): Employees {
  const rows: PersonRow[] = [];
  const several = new Map<number, PersonRow[]>();
  /** The ID of each number, one place further on: at both ends stands `NaN`, which equals nothing. */
  const spelt: Cell[] = [Number.NaN];
  const ids = people.map(({ id }) => id);
  const { look, add } = numbering(ids.every((id) => SPELT_ONE_WAY.test(id)));
  people.forEach((person, at) => {
    const id = ids[at] ?? '';
    const number = id === '' ? NOBODY : add(id);
    if (number === NOBODY) return;
    if (number === rows.length) {
      rows.push(person);
      spelt.push(id);
    } else several.set(number, [...(several.get(number) ?? rows.slice(number, number + 1)), person]);
  });
  spelt.push(Number.NaN);

  // The same person is often asked for again, or the one next door: rows stand in the order of People as a rule.
  let last = 0;
  const numberOf = (cell: Cell | undefined): number => {
    if (spelt[last] === cell) return last - 1;
    if (last + 1 < spelt.length && spelt[last + 1] === cell) last += 1;
    else if (last > 0 && spelt[last - 1] === cell) last -= 1;
    else {
      const number = look(cell);
      if (number === NOBODY || number >= rows.length) return number;
      last = number + 1;
    }
    return last - 1;
  };
  const rowsOf = (cell: Cell | undefined): readonly PersonRow[] => {
    const number = numberOf(cell);
    const row = number === NOBODY ? undefined : rows[number];
    return row ? (several.get(number) ?? [row]) : [];
  };
  return { numberOf, rows, several, rowsOf };
}

interface Numbering {
  /** @returns The number of whoever a cell names. */
  readonly look: (cell: Cell | undefined) => number;
  /** @returns The same, for an ID of People. */
  readonly add: (id: string) => number;
}

/** @param speltOneWay Whether IDs of People are the same only where they are spelt the same. */
function numbering(speltOneWay: boolean): Numbering {
  const byCell = new Map<Cell | undefined, number>();
  let byKey: Map<string, number> | undefined;
  // Not made where everybody is spelt as in People: it costs as much as judging them.
  const keys = () => {
    byKey ??= new Map(
      [...byCell].filter(([, number]) => number !== NOBODY).map(([cell, number]) => [keyIn(cell), number]),
    );
    return byKey;
  };
  const look = (cell: Cell | undefined): number => {
    const known = byCell.get(cell);
    if (known !== undefined) return known;
    const key = keyIn(cell);
    const number = key === '' ? NOBODY : (keys().get(key) ?? keys().size);
    if (key !== '') keys().set(key, number);
    byCell.set(cell, number);
    return number;
  };
  const add = (id: string): number => {
    if (!speltOneWay) return look(id);
    const number = byCell.get(id) ?? byCell.size;
    byCell.set(id, number);
    return number;
  };
  return { look, add };
}

function keyIn(cell: Cell | undefined): string {
  return errorIn(cell) === undefined ? normalise(textOf(cell)) : '';
}
