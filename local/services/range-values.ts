import type { CellPosition, Model } from '@odoo/o-spreadsheet';
import type { Book } from '../engine/book.ts';
import { type SheetValue, sheetValue } from '../engine/cell-value.ts';
import { sheetsCode } from '../engine/error-codes.ts';
import { localFormula } from '../engine/formula-text.ts';
import { Exception } from '../engine/host-error.ts';
import { queueValues } from '../engine/sheet-writes.ts';
import { type Members, method } from './method.ts';
import { checkRights } from './range-rights.ts';
import type { RangeRef } from './refs.ts';
import { settled, writable } from './sheet-refs.ts';

type Read<T> = (book: Book, position: CellPosition) => T;

/** What stands in one cell, as a script reads it. */
export const readValue: Read<SheetValue> = ({ model, timeZone }, position) => {
  const cell = model.getters.getEvaluatedCell(position);
  const own = cell.link ? model.getters.getCell(position) : undefined;
  // The engine shows `[label](url)` as a link of that label; a script reads the text.
  return own && !own.isFormula ? sheetValue({ value: own.parsedValue }, timeZone) : sheetValue(cell, timeZone);
};

const readDisplayed: Read<string> = ({ model }, position) => {
  const cell = model.getters.getEvaluatedCell(position);
  return cell.type === ('error' as typeof cell.type) ? sheetsCode(String(cell.value)) : cell.formattedValue;
};

function formulaAt(model: Model, position: CellPosition): string {
  const cell = model.getters.getCell(position);
  return cell?.isFormula ? cell.compiledFormula.toFormulaString(model.getters) : '';
}

const readFormula: Read<string> = ({ model }, position) => {
  const formula = formulaAt(model, position);
  return formula && localFormula(formula, model.getters.getLocale());
};

/** Reads every cell of a range, by rows. */
export function readRows<T>(range: RangeRef, read: Read<T>): T[][] {
  const book = settled(range);
  const { top, left, bottom, right } = range.zone;
  const rows: T[][] = [];
  for (let row = top; row <= bottom; row++) {
    const cells: T[] = [];
    for (let col = left; col <= right; col++) cells.push(read(book, { sheetId: range.record.id, col, row }));
    rows.push(cells);
  }
  return rows;
}

const readFirst = <T>(range: RangeRef, read: Read<T>): T => {
  const { top, left } = range.zone;
  return read(settled(range), { sheetId: range.record.id, col: left, row: top });
};

/** Throws Google's error if the rows are not as many, or not as wide, as the range (PLATFORM §6). */
export function checkDimensions({ zone }: RangeRef, rows: readonly (readonly unknown[])[]): void {
  const height = zone.bottom - zone.top + 1;
  const width = zone.right - zone.left + 1;
  const message = (what: string, data: number, range: number) =>
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`;
  if (rows.length !== height) throw new Exception(message('rows', rows.length, height));
  const odd = rows.find((row) => row.length !== width);
  if (odd) throw new Exception(message('columns', odd.length, width));
}

function write(range: RangeRef, rows: readonly (readonly unknown[])[]): RangeRef {
  checkDimensions(range, rows);
  checkRights(range);
  queueValues(writable(range), range.record.id, range.zone, rows);
  return range;
}

/** One value for every cell of the range, as `setValue` and its kin give it. */
export function repeated<T>({ zone }: RangeRef, value: T): T[][] {
  const row = new Array<T>(zone.right - zone.left + 1).fill(value);
  return new Array<T[]>(zone.bottom - zone.top + 1).fill(row);
}

const asFormula = (text: string) => (text === '' || text.startsWith('=') ? text : `=${text}`);

/** What stands in the cells of a range. */
export const rangeValues: Members = {
  getValue: method([], (range: RangeRef) => readFirst(range, readValue)),
  getValues: method([], (range: RangeRef) => readRows(range, readValue)),
  getDisplayValue: method([], (range: RangeRef) => readFirst(range, readDisplayed)),
  getDisplayValues: method([], (range: RangeRef) => readRows(range, readDisplayed)),
  getFormula: method([], (range: RangeRef) => readFirst(range, readFormula)),
  getFormulas: method([], (range: RangeRef) => readRows(range, readFormula)),
  setValue: method(['any'], (range: RangeRef, value) => write(range, repeated(range, value))),
  setValues: method(['any[][]'], write),
  setFormula: method(['string'], (range: RangeRef, formula) => write(range, repeated(range, asFormula(formula)))),
  setFormulas: method(['string[][]'], (range: RangeRef, formulas) =>
    write(
      range,
      formulas.map((row) => row.map(asFormula)),
    ),
  ),
  isBlank: method([], (range: RangeRef) =>
    readRows(range, readValue).every((row) => row.every((value) => value === '')),
  ),
};
