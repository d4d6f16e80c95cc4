import type { Dimension } from '@odoo/o-spreadsheet';
import { Exception } from '../engine/host-error.ts';
import { queue } from '../engine/sheet-writes.ts';
import { elements, sizeOf, wordOf } from './grid-elements.ts';
import { type Members, type Method, method } from './method.ts';
import type { SheetRef } from './refs.ts';
import { settled, writable } from './sheet-refs.ts';

function resize(sheet: SheetRef, dimension: Dimension, first: number, count: number, size: number): SheetRef {
  queue(writable(sheet), {
    type: 'RESIZE_COLUMNS_ROWS',
    sheetId: sheet.record.id,
    dimension,
    elements: elements(sheet, dimension, first, count),
    size,
  });
  return sheet;
}

function freeze(sheet: SheetRef, dimension: Dimension, quantity: number): void {
  if (quantity >= sizeOf(sheet, dimension))
    throw new Exception(`You can't freeze all visible ${wordOf(dimension)} on the sheet.`);
  const sheetId = sheet.record.id;
  const [some, none] =
    dimension === 'ROW'
      ? (['FREEZE_ROWS', 'UNFREEZE_ROWS'] as const)
      : (['FREEZE_COLUMNS', 'UNFREEZE_COLUMNS'] as const);
  if (dimension === 'ROW') sheet.record.frozenRows = quantity;
  else sheet.record.frozenColumns = quantity;
  // The engine refuses to freeze nothing.
  queue(writable(sheet), quantity > 0 ? { type: some, sheetId, quantity } : { type: none, sheetId });
}

function setHiddenElements(sheet: SheetRef, dimension: Dimension, hidden: boolean, first: number, count = 1): void {
  const type = hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS';
  queue(writable(sheet), {
    type,
    sheetId: sheet.record.id,
    dimension,
    elements: elements(sheet, dimension, first, count),
  });
}

const frozen = (sheet: SheetRef) => settled(sheet).model.getters.getPaneDivisions(sheet.record.id);

const hide = (dimension: Dimension, hidden: boolean): Method =>
  method(['number', 'number?'], (sheet: SheetRef, first, count) =>
    setHiddenElements(sheet, dimension, hidden, first, count),
  );

/** How the rows and columns of a tab are shown. */
export const sheetGrid: Members = {
  setFrozenRows: method(['number'], (sheet: SheetRef, count) => freeze(sheet, 'ROW', count)),
  setFrozenColumns: method(['number'], (sheet: SheetRef, count) => freeze(sheet, 'COL', count)),
  getFrozenRows: method([], (sheet: SheetRef) => frozen(sheet).ySplit),
  getFrozenColumns: method([], (sheet: SheetRef) => frozen(sheet).xSplit),
  setColumnWidth: method(['number', 'number'], (sheet: SheetRef, column, width) =>
    resize(sheet, 'COL', column, 1, width),
  ),
  setColumnWidths: method(['number', 'number', 'number'], (sheet: SheetRef, column, count, width) =>
    resize(sheet, 'COL', column, count, width),
  ),
  setRowHeight: method(['number', 'number'], (sheet: SheetRef, row, height) => resize(sheet, 'ROW', row, 1, height)),
  setRowHeights: method(['number', 'number', 'number'], (sheet: SheetRef, row, count, height) =>
    resize(sheet, 'ROW', row, count, height),
  ),
  setRowHeightsForced: method(['number', 'number', 'number'], (sheet: SheetRef, row, count, height) =>
    resize(sheet, 'ROW', row, count, height),
  ),
  autoResizeRows: method(['number', 'number'], (sheet: SheetRef, row, count) => {
    queue(writable(sheet), {
      type: 'AUTORESIZE_ROWS',
      sheetId: sheet.record.id,
      rows: elements(sheet, 'ROW', row, count),
    });
    return sheet;
  }),
  hideRows: hide('ROW', true),
  showRows: hide('ROW', false),
  hideColumns: hide('COL', true),
  showColumns: hide('COL', false),
  setHiddenGridlines: method(['boolean'], (sheet: SheetRef, hidden) => {
    queue(writable(sheet), {
      type: 'SET_GRID_LINES_VISIBILITY',
      sheetId: sheet.record.id,
      areGridLinesVisible: !hidden,
    });
    return sheet;
  }),
};
