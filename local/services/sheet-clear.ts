import { queue, queueClear } from '../engine/sheet-writes.ts';
import { type Members, method } from './method.ts';
import { clearNotes } from './range-note.ts';
import type { RangeRef, SheetRef } from './refs.ts';
import { rangeRef, writable } from './sheet-refs.ts';

const whole = ({ run, record }: SheetRef): RangeRef =>
  rangeRef(run, record, { top: 0, left: 0, bottom: record.rows - 1, right: record.columns - 1 });

function emptied(range: RangeRef): void {
  queueClear(writable(range), range.record.id, range.zone);
}

function cleared(range: RangeRef): void {
  emptied(range);
  queue(writable(range), (getters) => {
    // Only where there is something: a whole tab has 26,000 cells.
    const formatted = getters.getCells(range.record.id).map((cell) => getters.getCellPosition(cell.id));
    const { top, left, bottom, right } = range.zone;
    const target = formatted
      .filter(({ col, row }) => row >= top && row <= bottom && col >= left && col <= right)
      .map(({ col, row }) => ({ top: row, bottom: row, left: col, right: col }));
    return [{ type: 'CLEAR_FORMATTING', sheetId: range.record.id, target }];
  });
  clearNotes(range);
}

/** Emptying a tab: its cells, or (`clear`) their formats and notes too. */
export const sheetClear: Members = {
  clear: method([], (sheet: SheetRef) => {
    cleared(whole(sheet));
    return sheet;
  }),
  clearContents: method([], (sheet: SheetRef) => {
    emptied(whole(sheet));
    return sheet;
  }),
};

/** Emptying a range. */
export const rangeClear: Members = {
  clear: method([], (range: RangeRef) => {
    cleared(range);
    return range;
  }),
  clearContent: method([], (range: RangeRef) => {
    emptied(range);
    return range;
  }),
};
