import { textOf } from '../cell.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Page } from './page.ts';

/** What the add-in wrote on a tab: a fingerprint for each text and the column of the page it stands in. */
export type Written = ReadonlySet<string>;

const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/** @returns Whether a cell shows a number, in whatever locale. */
export function isNumber(text: string): boolean {
  return NUMBER.test(text);
}

/**
 * @param column The column of the page, 0 for the first.
 * @param text What the cell shows; a number in the locale of the spreadsheet.
 * @returns What stands for that text in that column.
 */
export function writtenPrint(column: number, text: string): string {
  return fingerprint(`${column} ${isNumber(text) ? text.replace(',', '.') : text}`);
}

/**
 * What of a page the add-in wrote, cell by cell: whatever else stands on the tab later was typed by somebody.
 *
 * @returns Its fingerprints; what people typed, and is written back, is not among them.
 */
export function writtenTexts({ rows }: Page): Written {
  return new Set(
    rows.flatMap((row) =>
      row.flatMap((cell, column) => {
        const text = 'value' in cell && cell.style !== 'people' ? textOf(cell.value) : '';
        return text === '' ? [] : [writtenPrint(column, text)];
      }),
    ),
  );
}
