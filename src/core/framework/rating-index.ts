import type { Cell } from '../cell.ts';
import { textOf } from '../cell.ts';
import { errorIn } from '../error-cell.ts';
import { normalise } from '../normalise.ts';
import type { RATINGS } from '../tables/ratings.ts';
import type { Located } from '../tables/table.ts';
import { type Rating, ratingOf, readRating } from './rating.ts';

/** Who decides: a calibrated entry comes before the raters that count; other raters are only shown. */
export type Rater = 'calibrated' | 'counts' | 'shown';

/** One row of a rating tab. */
export interface RatingRow {
  readonly tab: number;
  readonly cells: readonly Cell[];
  readonly cycle: string;
  /** The rater's key, `manager` where the cell is empty. */
  readonly rater: string;
  readonly weight: Rater;
}

/** The rows of all rating tabs by person, and the columns of each tab by competency. */
export interface RatingIndex {
  /** @returns The rows of a person by the ID's key, in the order of the tabs. */
  readonly rowsOf: (employee: string) => readonly RatingRow[];
  readonly people: () => Iterable<[string, readonly RatingRow[]]>;
  /** @returns For each tab, the column of each competency key, -1 where the tab has none. */
  readonly columnsOf: (competencies: readonly string[]) => readonly (readonly number[])[];
  /** The keys of all cycles that have a row, with their names as first written. */
  readonly cycles: ReadonlyMap<string, string>;
}

/** What one person was rated in one cycle, in the order of the competencies asked for. */
export interface CycleRatings {
  readonly ratings: readonly Rating[];
  /** Whether any rating cell of the person in the cycle, whoever gave it, is no rating. */
  readonly unreadable: boolean;
}

/**
 * Scans the rating tabs once. Rows stay where they are; only who, when and by whom is taken down.
 *
 * @param tabs The rating tabs.
 * @param countingRaters The keys of the raters that count.
 */
export function ratingIndex(
  tabs: readonly Located<typeof RATINGS.columns>[],
  countingRaters: readonly string[],
): RatingIndex {
  const byPerson = new Map<string, RatingRow[]>();
  const cycles = new Map<string, string>();
  const weightOf = (rater: string): Rater => {
    if (rater === 'calibrated') return 'calibrated';
    return countingRaters.includes(rater) ? 'counts' : 'shown';
  };
  tabs.forEach(({ source, headerRow, at }, tab) => {
    for (let row = headerRow + 1; row < source.values.length; row += 1) {
      const cells = source.values[row] ?? [];
      const employee = keyIn(cells[at.employeeId]);
      if (employee === '') continue;
      const cycle = keyIn(cells[at.cycle]);
      const rater = normalise(textOf(cells[at.rater])) || 'manager';
      if (!cycles.has(cycle)) cycles.set(cycle, textOf(cells[at.cycle]));
      const entry: RatingRow = { tab, cells, cycle, rater, weight: weightOf(rater) };
      const rows = byPerson.get(employee);
      if (rows) rows.push(entry);
      else byPerson.set(employee, [entry]);
    }
  });
  return {
    rowsOf: (employee) => byPerson.get(employee) ?? [],
    people: () => byPerson,
    columnsOf: (competencies) =>
      tabs.map(({ open }) => {
        const columns = new Map(open.map((column) => [column.key, column.column]));
        return competencies.map((key) => columns.get(key) ?? -1);
      }),
    cycles,
  };
}

/** A failed formula names nobody and no cycle. (In Rater it stays a word that nobody counts: empty would mean Manager.) */
function keyIn(cell: Cell | undefined): string {
  return errorIn(cell) === undefined ? normalise(textOf(cell)) : '';
}

/**
 * The ratings of one person in one cycle (C18): calibrated entries where there are any, else the raters that count.
 *
 * @param rows The person's rows of that cycle.
 * @param columns The columns of the competencies in each tab, from `columnsOf`.
 * @param count How many competencies there are.
 * @param all The columns of every competency in each tab: a cell that cannot be read matters wherever it stands.
 */
export function rateCycle(
  rows: readonly RatingRow[],
  columns: readonly (readonly number[])[],
  count: number,
  all: readonly (readonly number[])[],
): CycleRatings {
  const ratings: Rating[] = [];
  for (let index = 0; index < count; index += 1) {
    const entries = (weight: Rater) =>
      rows
        .filter((row) => row.weight === weight)
        .map((row) => readRating(row.cells[columns[row.tab]?.[index] ?? -1]))
        .filter((entry) => entry !== undefined);
    const calibrated = entries('calibrated');
    ratings.push(ratingOf(calibrated.length > 0 ? calibrated : entries('counts')));
  }
  const unreadable = rows.some((row) => all[row.tab]?.some((column) => readRating(row.cells[column]) === 'unreadable'));
  return { ratings, unreadable };
}
