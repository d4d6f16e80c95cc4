/** Cells merged into one: the rows and columns they span, 0 for the first, both ends included. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * What values do not say about a tab. Only a check asks for it: what a custom function or a page needs is in the values,
 * and every question to a tab takes time.
 */
export interface TabFacts {
  /** The first merged areas of the tab, in the order in which Sheets gives them. */
  readonly merged?: readonly MergedCells[];
  /** How many merged areas there are beyond those. */
  readonly moreMerged?: number;
  readonly hasFilter?: boolean;
  /** What each cell shows, where a cell may show another ID than it holds: People only. */
  readonly shown?: readonly (readonly string[])[];
  /** The cells that hold a formula, row by row, 0 for the first row and column: Ratings only. */
  readonly calculated?: readonly { readonly row: number; readonly column: number }[];
}
