import type { BesideStore } from '../engine/beside-store.ts';
import { Exception, HostError } from '../engine/host-error.ts';
import { type Members, method } from './method.ts';
import type { EnumRef, RangeRef, Ref, SheetRef } from './refs.ts';
import { bookOf, sheetRef, spreadsheetRef, writable } from './sheet-refs.ts';

type Entry = BesideStore['metadata'][number];

interface MetadataRef extends Ref {
  readonly entry: Entry;
}

/** Characters of keys and values, for the spreadsheet and for each sheet (PLATFORM §2). */
const MOST_CHARACTERS = 30_000;

/** The engine id of the tab, empty for the spreadsheet itself. */
const placeOf = (self: Ref | SheetRef) => ('record' in self ? self.record.id : '');

function checkRoom({ metadata }: BesideStore, sheetId: string): void {
  const own = metadata.filter((entry) => entry.sheetId === sheetId);
  const size = own.reduce((sum, { key, value }) => sum + key.length + value.length, 0);
  // assumed wording.
  if (size > MOST_CHARACTERS) throw new Exception('The developer metadata of this object exceeds 30000 characters.');
}

/** Changes metadata unless it grows past the limit. */
function change(self: Ref | SheetRef, sheetId: string, next: (entries: Entry[]) => Entry[]): void {
  const { beside } = writable(self);
  const before = beside.metadata;
  beside.metadata = next(before.map((entry) => entry));
  try {
    checkRoom(beside, sheetId);
  } catch (error) {
    beside.metadata = before;
    throw error;
  }
}

const words = ['string', 'string|DeveloperMetadataVisibility?', 'DeveloperMetadataVisibility?'] as const;

function add(self: Ref | SheetRef, key: string, second?: string | EnumRef, third?: EnumRef): Ref {
  const value = typeof second === 'string' ? second : '';
  const seen = (typeof second === 'string' ? third : second) ?? third;
  // assumed: seen by everybody unless told otherwise, as the reference says.
  const visibility = (seen?.enumValue ?? 'DOCUMENT') as Entry['visibility'];
  const sheetId = placeOf(self);
  change(self, sheetId, (entries) => {
    const id = entries.reduce((most, entry) => Math.max(most, entry.id), 0) + 1;
    return [...entries, { id, sheetId, key, value, visibility }];
  });
  return self;
}

/** The service object of an entry; the same one each time, so that changes show. */
export const metadataRef = ({ run }: Ref, entry: Entry): MetadataRef => ({ kind: 'DeveloperMetadata', run, entry });

function own(self: Ref | SheetRef): MetadataRef[] {
  const entries = bookOf(self).beside.metadata.filter((entry) => entry.sheetId === placeOf(self));
  return entries.map((entry) => metadataRef(self, entry));
}

/** Metadata of the spreadsheet, and of a tab. */
export const withMetadata: Members = {
  addDeveloperMetadata: method(words, add),
  getDeveloperMetadata: method([], own),
  createDeveloperMetadataFinder: method([], (self: Ref | SheetRef) => ({
    kind: 'DeveloperMetadataFinder',
    run: self.run,
    sheetId: placeOf(self),
    wanted: {},
  })),
};

/** Metadata of a range: only entire rows and columns may have any, and the host keeps none of those. */
export const rangeMetadata: Members = {
  addDeveloperMetadata: method(words, ({ zone, record }: RangeRef) => {
    const wholeRow = zone.left === 0 && zone.right === record.columns - 1 && zone.top === zone.bottom;
    const wholeColumn = zone.top === 0 && zone.bottom === record.rows - 1 && zone.left === zone.right;
    if (wholeRow || wholeColumn)
      throw new HostError('The local host keeps metadata of the spreadsheet and of tabs only.');
    throw new Exception(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  }),
};

/** One entry. */
export const developerMetadata: Members = {
  getId: method([], ({ entry }: MetadataRef) => entry.id),
  getKey: method([], ({ entry }: MetadataRef) => entry.key),
  getValue: method([], ({ entry }: MetadataRef) => entry.value),
  getVisibility: method([], ({ run, entry }: MetadataRef) => ({
    kind: 'DeveloperMetadataVisibility',
    run,
    enumValue: entry.visibility,
  })),
  getLocation: method([], ({ run, entry }: MetadataRef) => ({ kind: 'DeveloperMetadataLocation', run, entry })),
  setValue: method(['string'], (self: MetadataRef, value) => {
    const before = self.entry.value;
    self.entry.value = value;
    try {
      checkRoom(writable(self).beside, self.entry.sheetId);
    } catch (error) {
      self.entry.value = before;
      throw error;
    }
    return self;
  }),
  remove: method([], (self: MetadataRef) =>
    change(self, self.entry.sheetId, (entries) => entries.filter((each) => each !== self.entry)),
  ),
};

/** Where an entry belongs. */
export const metadataLocation: Members = {
  getLocationType: method([], ({ run, entry }: MetadataRef) => ({
    kind: 'DeveloperMetadataLocationType',
    run,
    enumValue: entry.sheetId ? 'SHEET' : 'SPREADSHEET',
  })),
  getSheet: method([], ({ run, entry }: MetadataRef) => {
    const record = run.state.book.sheets.find(({ id }) => id === entry.sheetId);
    return record ? sheetRef(run, record) : null;
  }),
  getSpreadsheet: method([], ({ run, entry }: MetadataRef) => (entry.sheetId ? null : spreadsheetRef(run))),
};
