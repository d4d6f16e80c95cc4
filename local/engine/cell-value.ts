import type { CellValue } from '@odoo/o-spreadsheet';
import { sheetsCode } from './error-codes.ts';
import { engine } from './load-engine.ts';
import { instantOf } from './zoned-time.ts';

/** A cell as the engine holds it. */
export interface FunctionCell {
  readonly value: CellValue;
  readonly format?: string | undefined;
}

/** A cell as a script reads it (PLATFORM §6, `getValues`): `''` if empty, a Date if it is formatted as date or time. */
export type SheetValue = string | number | boolean | Date;

const dateFormats = new Map<string, boolean>();

function isDateFormat(format: string): boolean {
  const known = dateFormats.get(format);
  if (known !== undefined) return known;
  const found = engine.helpers.isDateTimeFormat(format);
  dateFormats.set(format, found);
  return found;
}

/** What a script reads in a cell; errors as Sheets' codes, dates in the spreadsheet's time zone. */
export function sheetValue({ value, format }: FunctionCell, timeZone: string): SheetValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return format && isDateFormat(format) ? new Date(instantOf(value, timeZone)) : value;
  if (typeof value === 'string' && value.startsWith('#')) return sheetsCode(value);
  return value;
}
