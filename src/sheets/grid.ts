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
