import type { FunctionCell } from '../engine/cell-value.ts';
import type { FunctionOutcome } from '../engine/function-bridge.ts';
import { serialOf } from '../engine/zoned-time.ts';

/** What a Date in a result needs to become a serial with a format. */
export interface ResultPlace {
  readonly timeZone: string;
  readonly dateFormat: string;
  readonly timeFormat: string;
}

const isDate = (value: object): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** An error value a cell of the result is shown as. */
class ErrorCell extends Error {
  readonly code: string;
  constructor(message: string, code = '#ERROR!') {
    super(message);
    this.code = code;
  }
}

function dateCell(date: Date, { timeZone, dateFormat, timeFormat }: ResultPlace): FunctionCell {
  const value = serialOf(date.getTime(), timeZone);
  return { value, format: Number.isInteger(value) ? dateFormat : `${dateFormat} ${timeFormat}` };
}

function resultCell(value: unknown, place: ResultPlace): FunctionCell {
  // The engine would show 0 for null.
  if (value === null || value === undefined) return { value: '' };
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'string') {
    if (value.length <= 50_000) return { value };
    throw new ErrorCell('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return { value };
    throw new ErrorCell('Result is not a number.', '#NUM!');
  }
  if (typeof value === 'object' && isDate(value) && !Number.isNaN(value.getTime())) return dateCell(value, place);
  throw new ErrorCell(`A custom function cannot return ${Object.prototype.toString.call(value)}.`);
}

function resultRows(value: unknown): unknown[][] {
  if (!Array.isArray(value)) return [[value]];
  if (value.length === 0) return [['']];
  // assumed: a 1-D array spills downwards (PLATFORM 1.8).
  const rows = value.map((row) => (Array.isArray(row) ? row : [row]));
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, index) => row[index]));
}

/** What the sheet gets for what a custom function returned (PLATFORM 1.8). */
export function functionOutcome(value: unknown, place: ResultPlace): FunctionOutcome {
  try {
    return { ok: true, rows: resultRows(value).map((row) => row.map((cell) => resultCell(cell, place))) };
  } catch (error) {
    if (error instanceof ErrorCell) return { ok: false, code: error.code, message: error.message };
    throw error;
  }
}
