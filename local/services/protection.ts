import type { BesideStore } from '../engine/beside-store.ts';
import { settle } from '../engine/settle.ts';
import { type Members, method } from './method.ts';
import type { RangeRef, Ref, SheetRef } from './refs.ts';
import { bookOf, rangeRef, settled, sheetRef, writable } from './sheet-refs.ts';
import { notationOf, zoneOfNotation } from './zones.ts';

type Entry = BesideStore['protections'][number];

interface ProtectionRef extends Ref {
  readonly kind: 'Protection';
  readonly entry: Entry;
}

const protectionRef = ({ run }: Ref, entry: Entry): ProtectionRef => ({ kind: 'Protection', run, entry });

/**
 * A new protection. It mirrors the editors of the file, and so keeps nobody out: the host has one user, who can edit,
 * and offers no way to remove editors (PLATFORM §6).
 */
function protect(self: SheetRef | RangeRef): ProtectionRef {
  const book = writable(self);
  // Rows still to be inserted would move a protected range.
  settle(book);
  const known = book.beside.protections.find(({ sheetId, zone }) => sheetId === self.record.id && !zone);
  if (self.kind === 'Sheet' && known) return protectionRef(self, known);
  const zone = self.kind === 'Range' ? { zone: notationOf(self.zone) } : {};
  const entry: Entry = { sheetId: self.record.id, ...zone, description: '', warningOnly: false };
  book.beside.protections.push(entry);
  return protectionRef(self, entry);
}

function record({ run, entry }: ProtectionRef) {
  return run.state.book.sheets.find(({ id }) => id === entry.sheetId);
}

/** `protect()` of tabs and ranges. */
export const protectable: Members = { protect: method([], protect) };

/** The protections of a tab. */
export const sheetProtections: Members = {
  getProtections: method(['ProtectionType'], (sheet: SheetRef, { enumValue }) =>
    settled(sheet)
      .beside.protections.filter(
        ({ sheetId, zone }) => sheetId === sheet.record.id && (enumValue === 'RANGE') === Boolean(zone),
      )
      .map((entry) => protectionRef(sheet, entry)),
  ),
};

/** A protected tab or range. */
export const protection: Members = {
  getDescription: method([], ({ entry }: ProtectionRef) => entry.description),
  isWarningOnly: method([], ({ entry }: ProtectionRef) => entry.warningOnly),
  // assumed: the one user of the host owns the file.
  canEdit: method([], () => true),
  getProtectionType: method([], ({ run, entry }: ProtectionRef) => ({
    kind: 'ProtectionType',
    run,
    enumValue: entry.zone ? 'RANGE' : 'SHEET',
  })),
  getRange: method([], (self: ProtectionRef) => {
    const own = record(self);
    if (!own) return null;
    const whole = { top: 0, left: 0, bottom: own.rows - 1, right: own.columns - 1 };
    return rangeRef(self.run, own, self.entry.zone ? zoneOfNotation(self.entry.zone, own) : whole);
  }),
  getSheet: method([], (self: ProtectionRef) => {
    const own = record(self);
    return own ? sheetRef(self.run, own) : null;
  }),
  setDescription: method(['string'], (self: ProtectionRef, text) => {
    writable(self);
    self.entry.description = text;
    return self;
  }),
  setWarningOnly: method(['boolean'], (self: ProtectionRef, warningOnly) => {
    writable(self);
    self.entry.warningOnly = warningOnly;
    return self;
  }),
  remove: method([], (self: ProtectionRef) => {
    const { beside } = writable(self);
    beside.protections = bookOf(self).beside.protections.filter((entry) => entry !== self.entry);
  }),
};
