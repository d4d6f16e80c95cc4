import type { Day } from '../day.ts';
import { normalise } from '../normalise.ts';
import type { CycleRow } from '../tables/cycles.ts';
import type { PersonRow } from '../tables/people.ts';
import type { Employees } from './employees.ts';
import { readRating } from './rating.ts';
import type { RatingIndex, RatingRow } from './rating-index.ts';

/** A review cycle with its key. Without a Cycles tab a cycle has no dates. */
export interface Cycle {
  readonly key: string;
  readonly name: string;
  readonly start?: Day | undefined;
  readonly end?: Day | undefined;
  readonly version: string;
}

/**
 * The cycles in the order in which they end. Without a Cycles tab they are those of the ratings, by name (DESIGN §2).
 *
 * @param rows The rows of the Cycles tab.
 * @param rated Gives the cycles that have ratings: their keys, and their names as written.
 */
export function orderedCycles(rows: readonly CycleRow[], rated: () => ReadonlyMap<string, string>): readonly Cycle[] {
  if (rows.length > 0) {
    const seen = new Set<string>();
    return rows
      .map((row) => ({
        key: normalise(row.name),
        name: row.name,
        start: row.start,
        end: row.end,
        version: row.version,
      }))
      .filter(({ key }) => key !== '' && !seen.has(key) && seen.add(key))
      .sort((a, b) => (a.end ?? -Infinity) - (b.end ?? -Infinity) || 0);
  }
  return [...rated()]
    .filter(([key]) => key !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, name]) => ({ key, name, version: '' }));
}

/**
 * The current cycle (DESIGN §2): the setting; else the last in which at least half of the people without a Left on date
 * have a numeric rating that counts; else the last with any such rating. Older cycles are not looked at.
 *
 * @param cycles All cycles, oldest first.
 * @param setting The setting, empty for none.
 * @param people Everybody by Employee ID.
 * @param index The ratings.
 * @param columns The columns of all competencies in each rating tab.
 * @returns The position in `cycles`, -1 where there is none.
 */
export function currentCycle(
  cycles: readonly Cycle[],
  setting: string,
  people: Employees,
  index: RatingIndex,
  columns: readonly (readonly number[])[],
): number {
  if (setting !== '') return cycles.findIndex((cycle) => cycle.key === normalise(setting));
  const isActive = (person: PersonRow) => person.leftOn === undefined;
  const active = people.rows.map((person, number) => people.several.get(number)?.some(isActive) ?? isActive(person));
  const half = active.filter((is) => is).length / 2;
  let lastRated = -1;
  for (let at = cycles.length - 1; at >= 0; at -= 1) {
    const rated = ratedIn(cycles[at]?.key ?? '', index, columns, active, half);
    if (rated === 'half') return at;
    if (rated === 'some' && lastRated < 0) lastRated = at;
  }
  return lastRated;
}

/** Whether anybody has a numeric rating that counts in a cycle, and at least half of those who are active. */
function ratedIn(
  cycle: string,
  index: RatingIndex,
  columns: readonly (readonly number[])[],
  active: readonly boolean[],
  half: number,
): 'half' | 'some' | 'none' {
  let anybody = false;
  let count = 0;
  const people = index.numbersIn(cycle);
  for (let employee = 0; employee < people; employee += 1) {
    if (!index.rowsOf(cycle, employee).some((row) => isRated(row, columns[row.tab] ?? []))) continue;
    anybody = true;
    if (active[employee]) count += 1;
    if (count >= half) return 'half';
  }
  return anybody ? 'some' : 'none';
}

/**
 * Whether a row holds a numeric rating that counts.
 *
 * @param columns The columns of the competencies in its tab, -1 for one that the tab does not have.
 */
export function isRated({ rater, cells }: RatingRow, columns: readonly number[]): boolean {
  return (
    rater.weight !== 'shown' && columns.some((column) => column >= 0 && typeof readRating(cells[column]) === 'number')
  );
}
