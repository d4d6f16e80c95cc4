import { blanks, type Page, type PageCell } from '../core/pages/page.ts';

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
 * Writes a page in one call: values as text or numbers, and the formulas, which are ours, as formulas.
 *
 * @param range As many rows and columns as `cells`.
 * @param cells A rectangle.
 */
export function writeCells(range: GoogleAppsScript.Spreadsheet.Range, cells: readonly (readonly PageCell[])[]): void {
  range.setValues(cells.map((row) => row.map((cell) => ('value' in cell ? literal(cell.value) : cell.formula))));
}

/** Writes the values and formulas of a page, and leaves its looks. */
export function writeValues(sheet: GoogleAppsScript.Spreadsheet.Sheet, { rows, widths }: Page): void {
  const range = sheet.getRange(1, 1, rows.length, widths.length);
  writeCells(
    range,
    rows.map((row) => [...row, ...blanks(widths.length - row.length)]),
  );
}

/** Writes the formulas of a page anew, and nothing else: neither what is chosen on it nor what people added. */
export function writeFormulas(sheet: GoogleAppsScript.Spreadsheet.Sheet, { rows }: Page): void {
  const formulaAt = (at: number, column: number) => {
    const cell = rows[at]?.[column];
    return cell && 'formula' in cell ? cell.formula : undefined;
  };
  rows.forEach((row, at) => {
    row.forEach((_cell, column) => {
      if (formulaAt(at, column) === undefined || formulaAt(at - 1, column) !== undefined) return;
      // One call for those below each other: there is one for each person.
      const formulas: string[][] = [];
      for (let next = formulaAt(at, column); next !== undefined; next = formulaAt(at + formulas.length, column))
        formulas.push([next]);
      sheet.getRange(at + 1, column + 1, formulas.length, 1).setFormulas(formulas);
    });
  });
}
