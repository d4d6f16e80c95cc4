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
  /** The columns of every other competency: a cell that cannot be read matters wherever it stands. */
  readonly others: readonly (readonly number[])[];
}

/**
 * The ratings of one person in one cycle (C18): calibrated entries where there are any, else the raters that count.
 *
 * @param rows The person's rows of that cycle.
 * @param columns Where the competencies stand.
 * @param count How many competencies are asked for.
 */
export function rateCycle(rows: readonly RatingRow[], columns: RatingColumns, count: number): CycleRatings {
  let unreadable = rows.some((row) => hasUnreadable(row, columns.others));
  const ratings: Rating[] = [];
  const [row] = rows;
  // One row a person and cycle is the rule, and then nothing has to be weighed.
  const only = row && rows.length === 1 && row.rater.weight !== 'shown' ? columns.own[row.tab] : undefined;
  if (!row || !only) {
    for (let at = 0; at < count; at += 1) ratings.push(weighed(rows, columns, at));
    return { ratings, unreadable: unreadable || rows.some((one) => hasUnreadable(one, columns.own)) };
  }
  for (let at = 0; at < count; at += 1) {
    const entry = readAt(row, only[at] ?? -1);
    if (entry === 'unreadable') unreadable = true;
    ratings.push(entry === 'unreadable' ? undefined : entry);
  }
  return { ratings, unreadable };
}

function weighed(rows: readonly RatingRow[], { own }: RatingColumns, at: number): Rating {
  const entries = (weight: string) =>
    rows
      .filter(({ rater }) => rater.weight === weight)
      .map((row) => readAt(row, own[row.tab]?.[at] ?? -1))
      .filter((entry) => entry !== undefined);
  const calibrated = entries('calibrated');
  return ratingOf(calibrated.length > 0 ? calibrated : entries('counts'));
}

/** @returns One cell as `readRating` reads it; `undefined` for a column the tab does not have. */
function readAt({ cells }: RatingRow, column: number): Rating | 'unreadable' {
  // Reading past the edge of a list is slow.
  return column < 0 || column >= cells.length ? undefined : readRating(cells[column]);
}

function hasUnreadable(row: RatingRow, columns: readonly (readonly number[])[]): boolean {
  for (const column of columns[row.tab] ?? []) if (readAt(row, column) === 'unreadable') return true;
  return false;
}
