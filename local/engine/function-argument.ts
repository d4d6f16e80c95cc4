import { type FunctionCell, type SheetValue, sheetValue } from './cell-value.ts';

/** An argument of a custom function: a single cell or literal, or the rows of a range. */
export type FunctionArgument = FunctionCell | readonly (readonly FunctionCell[])[];

/** An argument as the script gets it: a scalar, or rows of columns (PLATFORM 1.3); equal keys mean equal values. */
export interface ReadyArgument {
  readonly key: string;
  readonly value: SheetValue | readonly (readonly SheetValue[])[];
}

const keyed = (value: SheetValue) => (value instanceof Date ? { date: value.getTime() } : value);

/** Long keys stand for whole tables; they are numbered so that they are kept once. */
const numbered = new Map<string, number>();
const MOST_NUMBERED = 500;
let nextNumber = 0;

function short(key: string): string {
  if (key.length < 100) return key;
  const known = numbered.get(key);
  if (known !== undefined) return `#${known}`;
  if (numbered.size >= MOST_NUMBERED) numbered.clear();
  numbered.set(key, nextNumber);
  return `#${nextNumber++}`;
}

/** Makes an argument ready from its rows; a range of one cell arrives as its value. */
export function readyRows(rows: readonly (readonly FunctionCell[])[], timeZone: string): ReadyArgument {
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (only) return readyCell(only, timeZone);
  const value = rows.map((row) => row.map((cell) => sheetValue(cell, timeZone)));
  return { key: short(JSON.stringify(value.map((row) => row.map(keyed)))), value };
}

/** Makes a single value ready. */
export function readyCell(cell: FunctionCell, timeZone: string): ReadyArgument {
  const value = sheetValue(cell, timeZone);
  return { key: short(JSON.stringify(keyed(value))), value };
}

/** Makes an argument from outside the engine ready. */
export const readyArgument = (argument: FunctionArgument, timeZone: string): ReadyArgument =>
  'value' in argument ? readyCell(argument, timeZone) : readyRows(argument, timeZone);
