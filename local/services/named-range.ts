import type { Command, NamedRange } from '@odoo/o-spreadsheet';
import { Exception } from '../engine/host-error.ts';
import { queue } from '../engine/sheet-writes.ts';
import { type Members, method } from './method.ts';
import type { RangeRef, Ref } from './refs.ts';
import type { Run } from './run.ts';
import { rangeRef, settled, writable } from './sheet-refs.ts';

interface NamedRangeRef extends Ref {
  readonly kind: 'NamedRange';
  readonly name: string;
}

/** Names that look like cells or hold other signs are refused (assumed wording). */
function checkName(name: string): void {
  const fine = /^[A-Za-z_][A-Za-z0-9_.]{0,249}$/.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/.test(name);
  if (!fine) throw new Exception(`The name "${name}" cannot be used for a range.`);
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function rangeOfName(run: Run, { range }: NamedRange): RangeRef | null {
  const record = run.state.book.sheets.find(({ id }) => id === range.sheetId);
  return record ? rangeRef(run, record, range.zone) : null;
}

function found(self: Ref, name: string): NamedRange | undefined {
  return settled(self)
    .model.getters.getNamedRanges()
    .find((each) => same(each.name, name));
}

function setNamedRange(self: Ref, name: string, { record, zone }: RangeRef): void {
  checkName(name);
  const ranges = [{ _sheetId: record.id, _zone: zone }];
  queue(writable(self), (getters): Command[] => {
    const known = getters.getNamedRanges().find((each) => same(each.name, name));
    // Without the tab the engine measures the range against the tab that is open.
    const place = { sheetId: record.id, ranges };
    if (!known) return [{ type: 'CREATE_NAMED_RANGE', name, ...place } as Command];
    return [{ type: 'UPDATE_NAMED_RANGE', oldRangeName: known.name, newRangeName: known.name, ...place } as Command];
  });
}

function removeNamedRange(self: Ref, name: string): void {
  const known = found(self, name);
  // assumed wording.
  if (!known) throw new Exception(`The named range "${name}" does not exist.`);
  queue(writable(self), { type: 'DELETE_NAMED_RANGE', name: known.name });
}

/** The named ranges of the workbook. */
export const spreadsheetNames: Members = {
  getNamedRanges: method([], (self: Ref) =>
    settled(self)
      .model.getters.getNamedRanges()
      .map(({ name }) => ({ kind: 'NamedRange', run: self.run, name })),
  ),
  getRangeByName: method(['string'], (self: Ref, name) => {
    const known = found(self, name);
    return known ? rangeOfName(self.run, known) : null;
  }),
  setNamedRange: method(['string', 'Range'], setNamedRange),
  removeNamedRange: method(['string'], removeNamedRange),
};

/** One named range. */
export const namedRange: Members = {
  getName: method([], ({ name }: NamedRangeRef) => name),
  getRange: method([], (self: NamedRangeRef) => {
    const known = found(self, self.name);
    return known ? rangeOfName(self.run, known) : null;
  }),
  setRange: method(['Range'], (self: NamedRangeRef, range) => {
    setNamedRange(self, self.name, range);
    return self;
  }),
  remove: method([], (self: NamedRangeRef) => removeNamedRange(self, self.name)),
};
