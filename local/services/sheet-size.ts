import type { Dimension } from '@odoo/o-spreadsheet';
import { Exception } from '../engine/host-error.ts';
import { queue } from '../engine/sheet-writes.ts';
import { elements, sizeOf, wordOf } from './grid-elements.ts';
import { type Members, method } from './method.ts';
import type { SheetRef } from './refs.ts';
import { writable } from './sheet-refs.ts';

const MOST_COLUMNS = 18_278;
const MOST_CELLS = 10_000_000;

function checkLimits(sheet: SheetRef, dimension: Dimension, count: number): void {
  const { rows, columns } = sheet.record;
  if (dimension === 'COL' && columns + count > MOST_COLUMNS)
    throw new Exception(`A sheet has at most ${MOST_COLUMNS} columns.`);
  const cells = sheet.run.state.book.sheets.reduce((sum, each) => sum + each.rows * each.columns, 0);
  const more = count * (dimension === 'ROW' ? columns : rows);
  if (cells + more <= MOST_CELLS) return;
  throw new Exception(
    `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
  );
}

function resized({ record }: SheetRef, dimension: Dimension, by: number, frozenBy: number): void {
  if (dimension === 'ROW') {
    record.rows += by;
    record.frozenRows += frozenBy;
  } else {
    record.columns += by;
    record.frozenColumns += frozenBy;
  }
}

const frozenIn = ({ record }: SheetRef, dimension: Dimension) =>
  dimension === 'ROW' ? record.frozenRows : record.frozenColumns;

function insert(
  sheet: SheetRef,
  dimension: Dimension,
  place: number,
  quantity: number,
  position: 'before' | 'after',
): SheetRef {
  const [base = 0] = elements(sheet, dimension, place, 1);
  if (quantity < 1) throw new Exception(`The number of ${wordOf(dimension)} to insert must be at least 1.`);
  checkLimits(sheet, dimension, quantity);
  const { id: sheetId, name: sheetName } = sheet.record;
  queue(writable(sheet), { type: 'ADD_COLUMNS_ROWS', sheetId, sheetName, dimension, base, quantity, position });
  const before = position === 'before' ? base : base + 1;
  resized(sheet, dimension, quantity, before < frozenIn(sheet, dimension) ? quantity : 0);
  return sheet;
}

function remove(sheet: SheetRef, dimension: Dimension, first: number, count: number): void {
  const gone = elements(sheet, dimension, first, count);
  if (count === sizeOf(sheet, dimension))
    throw new Exception(`You can't delete all the ${wordOf(dimension)} on the sheet.`);
  const frozen = frozenIn(sheet, dimension);
  const frozenGone = gone.filter((at) => at < frozen).length;
  if (count - frozenGone === sizeOf(sheet, dimension) - frozen)
    throw new Exception(`Sorry, it is not possible to delete all non-frozen ${wordOf(dimension)}.`);
  const { id: sheetId, name: sheetName } = sheet.record;
  queue(writable(sheet), { type: 'REMOVE_COLUMNS_ROWS', sheetId, sheetName, dimension, elements: gone });
  resized(sheet, dimension, -count, -frozenGone);
}

/** Rows and columns that come and go. */
export const sheetSize: Members = {
  insertRowsAfter: method(['number', 'number'], (sheet: SheetRef, row, count) =>
    insert(sheet, 'ROW', row, count, 'after'),
  ),
  insertRowsBefore: method(['number', 'number'], (sheet: SheetRef, row, count) =>
    insert(sheet, 'ROW', row, count, 'before'),
  ),
  insertColumnsAfter: method(['number', 'number'], (sheet: SheetRef, column, count) =>
    insert(sheet, 'COL', column, count, 'after'),
  ),
  insertColumnsBefore: method(['number', 'number'], (sheet: SheetRef, column, count) =>
    insert(sheet, 'COL', column, count, 'before'),
  ),
  deleteRows: method(['number', 'number'], (sheet: SheetRef, row, count) => remove(sheet, 'ROW', row, count)),
  deleteColumns: method(['number', 'number'], (sheet: SheetRef, column, count) => remove(sheet, 'COL', column, count)),
};
