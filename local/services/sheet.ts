import { queue } from '../engine/sheet-writes.ts';
import { type Members, method } from './method.ts';
import { activateSheet } from './range.ts';
import type { Ref, SheetRef } from './refs.ts';
import { bookOf, rangeRef, settled, sheetRef, spreadsheetRef, writable } from './sheet-refs.ts';
import { addSheet, renameSheet, setHidden } from './sheet-structure.ts';
import { rangeOf } from './spreadsheet.ts';
import { zoneOfNotation, zoneOfNumbers } from './zones.ts';

/** Rows and columns that hold something, counted from the top left (1-based; 0 if the tab is empty). */
function filled(sheet: SheetRef): { rows: number; columns: number } {
  const { getters } = settled(sheet).model;
  const { id } = sheet.record;
  const extent = { rows: 0, columns: 0 };
  for (const { col, row } of getters.getEvaluatedCellsPositions(id)) {
    if (getters.getEvaluatedCell({ sheetId: id, col, row }).value === null) continue;
    extent.rows = Math.max(extent.rows, row + 1);
    extent.columns = Math.max(extent.columns, col + 1);
  }
  return extent;
}

function dataRange(sheet: SheetRef) {
  const { rows, columns } = filled(sheet);
  const zone = { top: 0, left: 0, bottom: Math.max(rows, 1) - 1, right: Math.max(columns, 1) - 1 };
  return rangeRef(sheet.run, sheet.record, zone);
}

function rangeIn({ run, record }: SheetRef, at: string | number, column?: number, rows = 1, columns = 1) {
  if (typeof at === 'number') return rangeRef(run, record, zoneOfNumbers(at, column ?? 0, rows, columns, record));
  return at.includes('!') ? rangeOf(run, at) : rangeRef(run, record, zoneOfNotation(at, record));
}

/** A tab: what it is, and its ranges. Its grid has a file of its own. */
export const sheetItself: Members = {
  getName: method([], ({ record }: SheetRef) => record.name),
  getSheetName: method([], ({ record }: SheetRef) => record.name),
  getSheetId: method([], ({ record }: SheetRef) => record.gid),
  getIndex: method([], (sheet: SheetRef) => bookOf(sheet).sheets.indexOf(sheet.record) + 1),
  getParent: method([], ({ run }: Ref) => spreadsheetRef(run)),
  getMaxRows: method([], ({ record }: SheetRef) => record.rows),
  getMaxColumns: method([], ({ record }: SheetRef) => record.columns),
  getLastRow: method([], (sheet: SheetRef) => filled(sheet).rows),
  getLastColumn: method([], (sheet: SheetRef) => filled(sheet).columns),
  getDataRange: method([], dataRange),
  getRange: method(['string|number', 'number?', 'number?', 'number?'], rangeIn),
  isSheetHidden: method([], ({ record }: SheetRef) => record.hidden),
  setName: method(['string'], (sheet: SheetRef, name) => {
    renameSheet(sheet.run, sheet.record, name);
    return sheet;
  }),
  activate: method([], (sheet: SheetRef) => {
    activateSheet(sheet);
    sheet.run.shown.push({ kind: 'activated', sheetName: sheet.record.name, a1: 'A1' });
    return sheet;
  }),
  hideSheet: method([], (sheet: SheetRef) => {
    setHidden(sheet.run, sheet.record, true);
    return sheet;
  }),
  showSheet: method([], (sheet: SheetRef) => {
    setHidden(sheet.run, sheet.record, false);
    return sheet;
  }),
  setTabColor: method(['string?'], (sheet: SheetRef, color) => {
    queue(writable(sheet), { type: 'COLOR_SHEET', sheetId: sheet.record.id, ...(color ? { color } : {}) });
    return sheet;
  }),
  copyTo: method(['ref'], ({ run, record }: SheetRef) => {
    const name = `Copy of ${record.name}`;
    return sheetRef(run, addSheet(run, { name, place: bookOf(spreadsheetRef(run)).sheets.length, template: record }));
  }),
};
