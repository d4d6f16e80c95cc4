import type { PageCell } from '../core/pages/page.ts';

/**
 * The only way by which generated text reaches a cell. Sheets parses what `setValues` is given as if it were typed:
 * `=…` becomes a formula, `3/4` a date, `00123` a number. A leading apostrophe is consumed and keeps the rest as it is
 * (PLATFORM §6), so every text gets one.
 *
 * @param value A value of a generated page.
 * @returns What to hand to `setValues` so that the cell shows exactly the value.
 */
export function literal(value: string | number): string | number {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

/**
 * Writes the values of a page in one call, and the few formulas that are ours in one call each.
 *
 * @param range As many rows and columns as `cells`.
 * @param cells A rectangle.
 */
export function writeCells(range: GoogleAppsScript.Spreadsheet.Range, cells: readonly (readonly PageCell[])[]): void {
  range.setValues(cells.map((row) => row.map((cell) => ('value' in cell ? literal(cell.value) : ''))));
  cells.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      if ('formula' in cell) range.getCell(rowIndex + 1, column + 1).setFormula(cell.formula);
    });
  });
}
