import { HostError } from '../engine/host-error.ts';
import { queue } from '../engine/sheet-writes.ts';
import { type Members, method } from './method.ts';
import type { RangeRef } from './refs.ts';
import { rangeRef, settled, sheetRef, writable } from './sheet-refs.ts';
import { insideGrid, notationOf } from './zones.ts';

const height = ({ zone }: RangeRef) => zone.bottom - zone.top + 1;
const width = ({ zone }: RangeRef) => zone.right - zone.left + 1;

function moved(range: RangeRef, rows: number, columns: number, numRows: number, numColumns: number): RangeRef {
  const top = range.zone.top + rows;
  const left = range.zone.left + columns;
  const zone = { top, left, bottom: top + numRows - 1, right: left + numColumns - 1 };
  if (top < 0 || left < 0 || numRows < 1 || numColumns < 1)
    insideGrid({ ...zone, bottom: Number.POSITIVE_INFINITY }, range.record);
  return rangeRef(range.run, range.record, insideGrid(zone, range.record));
}

/** Where a range is, and what is done to its place; values and formats have files of their own. */
export const rangePlace: Members = {
  getA1Notation: method([], (range: RangeRef) => notationOf(range.zone)),
  getRow: method([], (range: RangeRef) => range.zone.top + 1),
  getColumn: method([], (range: RangeRef) => range.zone.left + 1),
  getLastRow: method([], (range: RangeRef) => range.zone.bottom + 1),
  getLastColumn: method([], (range: RangeRef) => range.zone.right + 1),
  getNumRows: method([], height),
  getNumColumns: method([], width),
  getHeight: method([], height),
  getWidth: method([], width),
  getSheet: method([], (range: RangeRef) => sheetRef(range.run, range.record)),
  getCell: method(['number', 'number'], (range: RangeRef, row, column) => {
    if (row < 1 || column < 1 || row > height(range) || column > width(range))
      throw new HostError('Range.getCell: cell outside the range.');
    return moved(range, row - 1, column - 1, 1, 1);
  }),
  offset: method(['number', 'number', 'number?', 'number?'], (range: RangeRef, rows, columns, numRows, numColumns) =>
    moved(range, rows, columns, numRows ?? height(range), numColumns ?? width(range)),
  ),
  activate: method([], (range: RangeRef) => {
    const { run, record, zone } = range;
    activateSheet(range);
    run.shown.push({ kind: 'activated', sheetName: record.name, a1: notationOf(zone) });
    return range;
  }),
  merge: method([], (range: RangeRef) => {
    if (height(range) > 1 || width(range) > 1) {
      queue(writable(range), { type: 'ADD_MERGE', sheetId: range.record.id, target: [range.zone], force: true });
    }
    return range;
  }),
  breakApart: method([], (range: RangeRef) => {
    const { model } = settled(range);
    const target = model.getters.getMergesInZone(range.record.id, range.zone);
    if (target.length) queue(writable(range), { type: 'REMOVE_MERGE', sheetId: range.record.id, target });
    return range;
  }),
  getMergedRanges: method([], ({ run, record, zone }: RangeRef) =>
    settled({ kind: 'Range', run })
      .model.getters.getMergesInZone(record.id, zone)
      .map((merge) => rangeRef(run, record, merge)),
  ),
};

/** Makes the tab of a range or sheet the active one. */
export function activateSheet({ run, record }: Pick<RangeRef, 'run' | 'record'>): void {
  const { book } = run.state;
  // assumed: Sheets shows a hidden tab that is activated; here it fails.
  if (record.hidden) throw new HostError(`The tab ${record.name} is hidden and cannot be activated.`);
  if (book.activeId === record.id) return;
  queue(book, { type: 'ACTIVATE_SHEET', sheetIdFrom: book.activeId, sheetIdTo: record.id });
  book.activeId = record.id;
}
