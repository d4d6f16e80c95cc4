import type { CellPosition } from '@odoo/o-spreadsheet';
import { engine } from '../engine/load-engine.ts';
import { settle } from '../engine/settle.ts';
import { type Members, method } from './method.ts';
import { checkDimensions, readRows, repeated } from './range-values.ts';
import type { RangeRef } from './refs.ts';
import { writable } from './sheet-refs.ts';

const noteAt = ({ run }: RangeRef, { sheetId, col, row }: CellPosition) =>
  run.state.book.beside.notes[sheetId]?.[engine.helpers.toXC(col, row)] ?? '';

const readNotes = (range: RangeRef) => readRows(range, (_, position) => noteAt(range, position));

function writeNotes(range: RangeRef, rows: readonly (readonly unknown[])[]): RangeRef {
  checkDimensions(range, rows);
  const book = writable(range);
  // Rows still to be inserted would move the notes with them.
  settle(book);
  book.beside.notes[range.record.id] ??= {};
  const notes = book.beside.notes[range.record.id] ?? {};
  rows.forEach((row, rowIndex) => {
    row.forEach((note, colIndex) => {
      const xc = engine.helpers.toXC(range.zone.left + colIndex, range.zone.top + rowIndex);
      if (note === null || note === undefined || note === '') delete notes[xc];
      else notes[xc] = String(note);
    });
  });
  return range;
}

/** Empties the notes of a range. */
export const clearNotes = (range: RangeRef): RangeRef => writeNotes(range, repeated(range, null));

/** The notes of a range. */
export const rangeNote: Members = {
  getNote: method([], (range: RangeRef) => readNotes(range)[0]?.[0] ?? ''),
  getNotes: method([], readNotes),
  setNote: method(['string?'], (range: RangeRef, note) => writeNotes(range, repeated(range, note))),
  setNotes: method(['any[][]'], writeNotes),
  clearNote: method([], clearNotes),
};
