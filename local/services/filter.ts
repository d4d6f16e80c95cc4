import { BASIC_FILTER } from '../engine/basic-filter.ts';
import { Exception } from '../engine/host-error.ts';
import { queue } from '../engine/sheet-writes.ts';
import { type Members, method } from './method.ts';
import type { RangeRef, SheetRef } from './refs.ts';
import { rangeRef, settled, writable } from './sheet-refs.ts';

function filterOf({ run, record }: Pick<SheetRef, 'run' | 'record'>) {
  const { getters } = settled({ kind: 'Sheet', run }).model;
  const table = getters.getCoreTables(record.id).find((each) => each.config.hasFilters);
  return table ? { ...rangeRef(run, record, table.range.zone), kind: 'Filter' } : null;
}

function create(range: RangeRef) {
  if (filterOf(range)) throw new Exception("You can't create a filter in a sheet that already has a filter.");
  const ranges = [{ _sheetId: range.record.id, _zone: range.zone }];
  queue(writable(range), {
    type: 'CREATE_TABLE',
    sheetId: range.record.id,
    ranges,
    config: BASIC_FILTER,
    tableType: 'static',
  });
  return filterOf(range);
}

/** A tab has one filter at most. */
export const sheetFilter: Members = { getFilter: method([], (sheet: SheetRef) => filterOf(sheet)) };

/** Makes a range filterable. */
export const rangeFilter: Members = { createFilter: method([], create) };

/** The filter of a tab. */
export const filter: Members = {
  getRange: method([], ({ run, record, zone }: RangeRef) => rangeRef(run, record, zone)),
  remove: method([], (self: RangeRef) => {
    queue(writable(self), { type: 'REMOVE_TABLE', sheetId: self.record.id, target: [self.zone] });
  }),
};
