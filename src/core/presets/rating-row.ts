import type { RATINGS } from '../tables/ratings.ts';
import type { RowData } from '../tables/table-data.ts';

/** A row of a Ratings tab; the ratings stand in `open`, by competency. */
export type RatingRow = RowData<typeof RATINGS.columns>;
