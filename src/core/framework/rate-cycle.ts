import { type Rating, ratingOf, readRating } from './rating.ts';
import type { RatingRow } from './rating-index.ts';

/** What one person was rated in one cycle, in the order of the competencies asked for. */
export interface CycleRatings {
  readonly ratings: readonly Rating[];
  /** Whether any rating cell of the person in the cycle, whoever gave it, is no rating. */
  readonly unreadable: boolean;
}

/** The columns that are looked at in each rating tab. */
export interface RatingColumns {
  /** The column of each competency asked for, -1 where the tab has none. */
  readonly own: readonly (readonly number[])[];
  /** The columns of every competency there is: a cell that cannot be read matters wherever it stands. */
  readonly all: readonly (readonly number[])[];
}

const NO_COLUMNS: readonly number[] = [];

/**
 * The ratings of one person in one cycle (C18): calibrated entries where there are any, else the raters that count.
 *
 * @param rows The person's rows of that cycle.
 * @param columns Where the competencies stand.
 * @param count How many competencies are asked for.
 */
export function rateCycle(rows: readonly RatingRow[], columns: RatingColumns, count: number): CycleRatings {
  const unreadable = rows.some((row) => hasUnreadable(row, columns));
  const counting = rows.filter((row) => row.weight !== 'shown');
  const [row] = counting;
  const ratings: Rating[] = [];
  // One row that counts is the rule, and then nothing has to be weighed.
  const single = row && counting.length === 1 ? columns.own[row.tab] : undefined;
  for (let at = 0; at < count; at += 1)
    ratings.push(row && single ? rated(readAt(row, single[at])) : weighed(counting, columns, at));
  return { ratings, unreadable };
}

function weighed(counting: readonly RatingRow[], { own }: RatingColumns, at: number): Rating {
  const entries = (calibrated: boolean) =>
    counting
      .filter(({ weight }) => (weight === 'calibrated') === calibrated)
      .map((row) => readAt(row, own[row.tab]?.[at]))
      .filter((entry) => entry !== undefined);
  const calibrated = entries(true);
  return ratingOf(calibrated.length > 0 ? calibrated : entries(false));
}

/** @returns One cell as `readRating` reads it; `undefined` for a column the tab does not have. */
function readAt({ cells }: RatingRow, column = -1): Rating | 'unreadable' {
  // Reading past the edge of a list is slow.
  return column < 0 || column >= cells.length ? undefined : readRating(cells[column]);
}

function rated(entry: Rating | 'unreadable'): Rating {
  return entry === 'unreadable' ? undefined : entry;
}

function hasUnreadable(row: RatingRow, { all }: RatingColumns): boolean {
  for (const column of all[row.tab] ?? NO_COLUMNS) if (readAt(row, column) === 'unreadable') return true;
  return false;
}
