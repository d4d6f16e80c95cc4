import { type Cell, textOf } from '../cell.ts';
import { normalise } from '../normalise.ts';
import type { RATINGS } from '../tables/ratings.ts';
import type { Located } from '../tables/table.ts';
import type { Employees } from './employees.ts';
import { END, ratingTab } from './rating-tab.ts';

/** Who decides: a calibrated entry comes before the raters that count; other raters are only shown. */
export type Weight = 'calibrated' | 'counts' | 'shown';

/** Who gave ratings, and what that weighs. */
export interface Rater {
  /** The rater's key, `manager` where the cell is empty. */
  readonly key: string;
  readonly weight: Weight;
}

/** One row of a rating tab. */
export interface RatingRow {
  readonly tab: number;
  readonly cells: readonly Cell[];
  readonly rater: Rater;
}

/** The rows of all rating tabs by cycle and person, and the columns of each tab by competency. */
export interface RatingIndex {
  /** @returns The rows of a person in a cycle, by key and number, in the order of the tabs. */
  readonly rowsOf: (cycle: string, employee: number) => readonly RatingRow[];
  /** @returns One more than the highest number of somebody with a row in the cycle. */
  readonly numbersIn: (cycle: string) => number;
  /** @returns For each tab, the column of each competency key, -1 where the tab has none. */
  readonly columnsOf: (competencies: readonly string[]) => readonly (readonly number[])[];
  /** @returns The keys of all cycles that somebody has a row in, with their names as first written. */
  readonly cycles: () => ReadonlyMap<string, string>;
}

const NO_ROWS: readonly RatingRow[] = [];

/**
 * Indexes the rating tabs.
 *
 * @param located The rating tabs.
 * @param countingRaters The keys of the raters that count.
 * @param employees Everybody by Employee ID.
 */
export function ratingIndex(
  located: readonly Located<typeof RATINGS.columns>[],
  countingRaters: readonly string[],
  employees: Employees,
): RatingIndex {
  const tabs = located.map((tab) => ratingTab(tab, employees));
  const raterIn = raterReader(countingRaters);
  return {
    rowsOf: (cycle, employee) => {
      let found: RatingRow[] | undefined;
      for (let tab = 0; tab < tabs.length; tab += 1) {
        const { first, next } = tabs[tab] as (typeof tabs)[number];
        for (let row = first(cycle, employee); row !== END; row = next(row)) {
          const { source, at } = located[tab] as (typeof located)[number];
          const cells = source.values[row] ?? [];
          const entry: RatingRow = { tab, cells, rater: raterIn(cells[at.rater]) };
          if (found) found.push(entry);
          else found = [entry];
        }
      }
      return found ?? NO_ROWS;
    },
    numbersIn: (cycle) => tabs.reduce((most, tab) => Math.max(most, tab.numbersIn(cycle)), 0),
    columnsOf: (competencies) =>
      located.map(({ open }) => {
        const columns = new Map(open.map((column) => [column.key, column.column]));
        return competencies.map((key) => columns.get(key) ?? -1);
      }),
    cycles: () => {
      // Of two names for one cycle the one written first stays.
      const latestFirst = tabs.flatMap((tab) => tab.cycles()).reverse();
      return new Map(latestFirst);
    },
  };
}

/** A failed formula in Rater stays a word that nobody counts: empty would mean Manager. */
function raterReader(counting: readonly string[]): (cell: Cell | undefined) => Rater {
  const byCell = new Map<Cell | undefined, Rater>();
  return (cell) => {
    const known = byCell.get(cell);
    if (known) return known;
    const key = normalise(textOf(cell)) || 'manager';
    const others = counting.includes(key) ? 'counts' : 'shown';
    const rater: Rater = { key, weight: key === 'calibrated' ? key : others };
    byCell.set(cell, rater);
    return rater;
  };
}
