import { type Grid, textOf } from '../cell.ts';
import type { Page } from './page.ts';

/**
 * Whether a tab already shows a page, cell by cell. The last row says when it was written, so it does not count.
 *
 * @param values The cells of the tab, as values or as they are shown.
 * @param page The page with the notes that were read from that tab, of values only.
 */
export function shows(values: Grid, page: Page): boolean {
  const machine = page.rows.slice(0, -1);
  return (
    values.length === page.rows.length &&
    machine.every((row, at) =>
      page.widths.every((_width, column) => {
        const cell = row[column];
        const wanted = cell && 'value' in cell ? cell.value : '';
        const shown = values[at]?.[column] ?? '';
        const text = textOf(shown);
        // A number is shown in the locale of the spreadsheet.
        return typeof wanted === 'number'
          ? text !== '' && Number(text.replace(',', '.')) === wanted
          : text === wanted.trim();
      }),
    ) &&
    values.every((row) => row.slice(page.widths.length).every((cell) => cell === ''))
  );
}

/**
 * Whether a tab shows a page with that title and table, whatever its figures: a workbook that went through .xlsx has lost
 * the mark of what the add-in wrote.
 *
 * @param values The cells of the tab.
 * @param title What stands in the first cell.
 * @param headers The headers of the table.
 * @param headerRow The number of their row.
 */
export function hasTitle(values: Grid, title: string, headers: readonly string[], headerRow: number): boolean {
  return values[0]?.[0] === title && headers.every((header, column) => values[headerRow - 1]?.[column] === header);
}
