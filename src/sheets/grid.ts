type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes sure that a tab has at least so many rows and columns. */
export function fitGrid(sheet: Sheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

/** Cuts a tab down to so many rows and columns: every cell of a grid counts towards the limit of a spreadsheet. */
export function trimGrid(sheet: Sheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (maxRows > rows) sheet.deleteRows(rows + 1, maxRows - rows);
  if (maxColumns > columns) sheet.deleteColumns(columns + 1, maxColumns - columns);
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
