import type { Day } from '../day.ts';
import { normalise } from '../normalise.ts';
import type { CycleRow } from '../tables/cycles.ts';
import type { PersonRow } from '../tables/people.ts';
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
 * @param rated The cycles that have ratings: their keys, and their names as written.
 */
export function orderedCycles(rows: readonly CycleRow[], rated: ReadonlyMap<string, string>): readonly Cycle[] {
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
  return [...rated]
    .filter(([key]) => key !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, name]) => ({ key, name, version: '' }));
}

/**
 * The current cycle (DESIGN §2): the setting; else the last in which at least half of the people without a Left on date
 * have a numeric rating that counts; else the last with any such rating.
 *
 * @param cycles All cycles, oldest first.
 * @param setting The setting, empty for none.
 * @param people All people.
 * @param index The ratings.
 * @param competencies The keys of all competencies.
 * @returns The position in `cycles`, -1 where there is none.
 */
export function currentCycle(
  cycles: readonly Cycle[],
  setting: string,
  people: readonly PersonRow[],
  index: RatingIndex,
  competencies: readonly string[],
): number {
  if (setting !== '') return cycles.findIndex((cycle) => cycle.key === normalise(setting));
  const active = new Set(people.filter((person) => person.leftOn === undefined).map((person) => normalise(person.id)));
  active.delete('');
  const columns = index.columnsOf(competencies);
  const raters = new Map<string, { active: number; any: boolean }>();
  for (const [employee, rows] of index.people()) {
    for (const cycle of ratedCycles(rows, columns)) {
      const tally = raters.get(cycle) ?? { active: 0, any: false };
      raters.set(cycle, { active: tally.active + (active.has(employee) ? 1 : 0), any: true });
    }
  }
  const last = (fits: (cycle: Cycle) => boolean) => cycles.reduce((found, cycle, at) => (fits(cycle) ? at : found), -1);
  const half = last((cycle) => raters.has(cycle.key) && (raters.get(cycle.key)?.active ?? 0) * 2 >= active.size);
  return half >= 0 ? half : last((cycle) => raters.has(cycle.key));
}

function ratedCycles(rows: readonly RatingRow[], columns: readonly (readonly number[])[]): ReadonlySet<string> {
  const rated = new Set<string>();
  for (const row of rows) {
    if (row.weight === 'shown' || rated.has(row.cycle)) continue;
    const numeric = columns[row.tab]?.some((column) => typeof readRating(row.cells[column]) === 'number');
    if (numeric) rated.add(row.cycle);
  }
  return rated;
}
