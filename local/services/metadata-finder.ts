import type { BesideStore } from '../engine/beside-store.ts';
import { metadataRef } from './developer-metadata.ts';
import { type Members, method } from './method.ts';
import type { Ref } from './refs.ts';
import { bookOf } from './sheet-refs.ts';

type Entry = BesideStore['metadata'][number];

interface FinderRef extends Ref {
  /** The tab to look in; empty for the whole spreadsheet, its tabs included. */
  readonly sheetId: string;
  readonly wanted: { -readonly [K in 'id' | 'key' | 'value' | 'visibility' | 'location']?: string | number };
}

function matches(entry: Entry, { sheetId, wanted }: FinderRef): boolean {
  const { location, ...own } = wanted;
  if (sheetId && entry.sheetId !== sheetId) return false;
  if (location && location !== (entry.sheetId ? 'SHEET' : 'SPREADSHEET')) return false;
  return Object.entries(own).every(([field, value]) => entry[field as keyof Entry] === value);
}

function wanting(self: FinderRef, field: keyof FinderRef['wanted'], value: string | number): FinderRef {
  self.wanted[field] = value;
  return self;
}

/** Finds metadata by what is asked for. */
export const metadataFinder: Members = {
  withId: method(['number'], (self: FinderRef, id) => wanting(self, 'id', id)),
  withKey: method(['string'], (self: FinderRef, key) => wanting(self, 'key', key)),
  withValue: method(['string'], (self: FinderRef, value) => wanting(self, 'value', value)),
  withVisibility: method(['DeveloperMetadataVisibility'], (self: FinderRef, { enumValue }) =>
    wanting(self, 'visibility', enumValue),
  ),
  withLocationType: method(['DeveloperMetadataLocationType'], (self: FinderRef, { enumValue }) =>
    wanting(self, 'location', enumValue),
  ),
  find: method([], (self: FinderRef) => {
    const { beside, sheets } = bookOf(self);
    const alive = new Set(['', ...sheets.map(({ id }) => id)]);
    const found = beside.metadata.filter((entry) => alive.has(entry.sheetId) && matches(entry, self));
    return found.map((entry) => metadataRef(self, entry));
  }),
};
