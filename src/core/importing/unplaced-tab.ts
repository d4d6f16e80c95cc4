/** The tab that keeps what an import has no place for: the one table that is none of the kinds. */
export const UNPLACED_TAB = 'Text without a place';
