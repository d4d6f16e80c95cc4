import type { Command, Getters, Model } from '@odoo/o-spreadsheet';
import type { BesideStore } from './beside-store.ts';
import { gidOf } from './gid.ts';

/** A tab as the queued writes leave it: it runs ahead of the engine until they are applied. */
export interface SheetRecord {
  readonly id: string;
  /** The number `getSheetId()` gives; the same as long as the tab lives. */
  readonly gid: number;
  name: string;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  deleted: boolean;
}

/** A command, or those that what the commands before it made of the workbook calls for. */
export type QueuedCommand = Command | ((getters: Getters) => readonly Command[]);

/** A value about to be written, to be judged by data validation. */
export interface GuardedCell {
  readonly col: number;
  readonly row: number;
  readonly value: string | number | boolean;
}

/** The commands of one service call; `cells` are judged together, because a rejected write fails as a whole. */
export interface QueuedWrite {
  readonly commands: readonly QueuedCommand[];
  readonly sheetId?: string;
  readonly cells?: readonly GuardedCell[];
}

/** The open workbook: the engine's model, what stands beside it, and the writes not applied yet. */
export interface Book {
  readonly model: Model;
  readonly beside: BesideStore;
  readonly timeZone: string;
  readonly queue: QueuedWrite[];
  sheets: SheetRecord[];
  activeId: string;
  /** What stood beside the engine when writes were applied last: what is lost with those that are queued. */
  atRest: Pick<BesideStore, 'notes' | 'metadata' | 'protections'>;
}

/** Takes down what stands beside the engine, as it is when everything queued is applied. */
export function rest(book: Book): void {
  const { notes, metadata, protections } = book.beside;
  book.atRest = { notes, metadata: metadata.map((entry) => ({ ...entry })), protections };
}

/** Forgets the writes that are queued, as if the script had ended before Google took them. */
export function loseWrites(book: Book): void {
  book.queue.length = 0;
  Object.assign(book.beside, book.atRest);
}

/** Reads the tabs again, after the page or a user changed them through the engine. */
export function syncSheets(book: Book): void {
  const { getters } = book.model;
  const known = new Map(book.sheets.map((record) => [record.id, record]));
  book.sheets = getters.getSheetIds().map((id) => {
    const { name } = getters.getSheet(id);
    const { ySplit, xSplit } = getters.getPaneDivisions(id);
    const state = {
      name,
      rows: getters.getNumberRows(id),
      columns: getters.getNumberCols(id),
      frozenRows: ySplit,
      frozenColumns: xSplit,
      hidden: !getters.isSheetVisible(id),
      deleted: false,
    };
    return Object.assign(known.get(id) ?? { id, gid: gidOf(id) }, state);
  });
  book.activeId = getters.getActiveSheetId();
}

/** Opens the book of a model. */
export function openBook(model: Model, beside: BesideStore, timeZone: string): Book {
  const book: Book = { model, beside, timeZone, queue: [], sheets: [], activeId: '', atRest: beside };
  syncSheets(book);
  return book;
}
