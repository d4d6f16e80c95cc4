import type { Zone } from '@odoo/o-spreadsheet';
import type { Book, SheetRecord } from '../engine/book.ts';
import { Exception } from '../engine/host-error.ts';
import { settle } from '../engine/settle.ts';
import type { RangeRef, Ref, SheetRef } from './refs.ts';
import type { Run } from './run.ts';

/** The service object of a tab. */
export const sheetRef = (run: Run, record: SheetRecord): SheetRef => ({ kind: 'Sheet', run, record });

/** The service object of a zone of a tab. */
export const rangeRef = (run: Run, record: SheetRecord, zone: Zone): RangeRef => ({ kind: 'Range', run, record, zone });

/** The spreadsheet itself. */
export const spreadsheetRef = (run: Run): Ref => ({ kind: 'Spreadsheet', run });

/** The open workbook of a service object. Throws for a tab that is gone. */
export function bookOf(ref: Ref | SheetRef | RangeRef): Book {
  if ('record' in ref && ref.record.deleted) throw new Exception(`Sheet ${ref.record.gid} not found`);
  return ref.run.state.book;
}

/** The same, with all queued writes applied: what a read needs (PLATFORM §6, `flush`). */
export function settled(ref: Ref): Book {
  const book = bookOf(ref);
  settle(book);
  return book;
}

/** The same for a write: a script that wrote cannot be replayed at a later question. */
export function writable(ref: Ref): Book {
  ref.run.wrote = true;
  return bookOf(ref);
}
