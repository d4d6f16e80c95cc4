import { parseCsv } from 'hucre/csv';

/**
 * Reads comma-separated text (RFC 4180): quoted cells with quotes, separators and line breaks in them, a byte order
 * mark, any line end. Semicolons, tabs and bars as separators are recognised. Every cell stays text.
 *
 * @returns the rows as they are; they may differ in length.
 */
export function readCsv(text: string): string[][] {
  return parseCsv(text).map((row) => row.map((cell) => String(cell ?? '')));
}
