type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many rows and columns a tab has. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** @returns The size of a tab. */
export function sizeOf(sheet: Sheet): GridSize {
  return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

/** Makes sure that a tab, of a size that may be known, has at least so many rows and columns. */
export function fitGrid(sheet: Sheet, rows: number, columns: number, size = sizeOf(sheet)): void {
  if (size.rows < rows) sheet.insertRowsAfter(size.rows, rows - size.rows);
  if (size.columns < columns) sheet.insertColumnsAfter(size.columns, columns - size.columns);
}

/** @returns A size that has room for both. */
export function largerOf(one: GridSize, other: GridSize): GridSize {
  return { rows: Math.max(one.rows, other.rows), columns: Math.max(one.columns, other.columns) };
}

/**
 * Freezes less of a tab that is to be cut down so far: Sheets refuses to delete all rows or columns that are not frozen.
 *
 * @param frozenRows How many rows stay frozen then.
 */
export function thawGrid(sheet: Sheet, rows: number, columns: number, frozenRows: number, size: GridSize): void {
  if (size.rows > rows && sheet.getFrozenRows() >= rows) sheet.setFrozenRows(frozenRows);
  if (size.columns > columns && sheet.getFrozenColumns() >= columns) sheet.setFrozenColumns(0);
}

/** Cuts a tab down to so many rows and columns: every cell of a grid counts towards the limit of a spreadsheet. */
export function trimGrid(sheet: Sheet, rows: number, columns: number, size = sizeOf(sheet)): void {
  if (size.rows > rows) sheet.deleteRows(rows + 1, size.rows - rows);
  if (size.columns > columns) sheet.deleteColumns(columns + 1, size.columns - columns);
}

/**
 * Sets the widths of columns, one call for neighbours of the same width.
 *
 * @param first The first of the columns, 1 for A.
 * @param widths Pixels.
 */
export function setWidths(sheet: Sheet, first: number, widths: readonly number[]): void {
  widths.forEach((width, index) => {
    if (width !== widths[index - 1]) sheet.setColumnWidths(first + index, run(widths, index), width);
  });
}

/** How many columns from here have the same width. */
function run(widths: readonly number[], from: number): number {
  const end = widths.findIndex((width, index) => index > from && width !== widths[from]);
  return (end < 0 ? widths.length : end) - from;
}
