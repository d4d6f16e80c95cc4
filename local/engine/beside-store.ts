import type { Beside, Metadata, Protection } from '../local-workbook.ts';
import { engine } from './load-engine.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What Sheets keeps with a workbook and the engine does not, while the workbook is open. */
export interface BesideStore {
  notes: Record<string, Record<string, string>>;
  metadata: Mutable<Metadata>[];
  protections: Mutable<Protection>[];
  properties: Record<string, string>;
}

/** Rows or columns that came (`count` > 0) or went (`count` < 0) at a zero-based place. */
export interface Shift {
  readonly sheetId: string;
  readonly dimension: 'ROW' | 'COL';
  readonly at: number;
  readonly count: number;
}

/** A store that can be written to without touching the workbook it was opened from. */
export const openBeside = (beside: Beside): BesideStore => structuredClone(beside) as BesideStore;

/** The workbook's part again, to be saved. */
export const savedBeside = (store: BesideStore): Beside => structuredClone(store);

function moved(place: number, { at, count }: Shift): number | undefined {
  if (place < at) return place;
  return count < 0 && place < at - count ? undefined : place + count;
}

function movedCell(xc: string, shift: Shift): string | undefined {
  const { col, row } = engine.helpers.toCartesian(xc);
  const place = moved(shift.dimension === 'ROW' ? row : col, shift);
  if (place === undefined) return undefined;
  return shift.dimension === 'ROW' ? engine.helpers.toXC(col, place) : engine.helpers.toXC(place, row);
}

function movedZone(zone: string, shift: Shift): string | undefined {
  const [start = zone, end = start] = zone.split(':').map((xc) => movedCell(xc, shift));
  return start && end ? `${start}:${end}` : undefined;
}

/** Moves notes and protected ranges with their cells. A protected range that lost its first or last line is dropped. */
export function shiftBeside(store: BesideStore, shift: Shift): void {
  const notes = Object.entries(store.notes[shift.sheetId] ?? {});
  const kept = notes.map(([xc, note]) => [movedCell(xc, shift), note] as const).filter(([xc]) => xc !== undefined);
  if (notes.length) store.notes[shift.sheetId] = Object.fromEntries(kept);
  store.protections = store.protections.flatMap((protection) => {
    if (protection.sheetId !== shift.sheetId || !protection.zone) return [protection];
    const zone = movedZone(protection.zone, shift);
    return zone ? [{ ...protection, zone }] : [];
  });
}

/** Drops what belonged to a tab that is gone. */
export function dropSheet(store: BesideStore, sheetId: string): void {
  delete store.notes[sheetId];
  store.metadata = store.metadata.filter((each) => each.sheetId !== sheetId);
  store.protections = store.protections.filter((each) => each.sheetId !== sheetId);
}

/** Copies what a copied tab takes with it: its notes (assumed: not its metadata and protections). */
export function copySheet(store: BesideStore, from: string, to: string): void {
  if (store.notes[from]) store.notes[to] = { ...store.notes[from] };
}
