import type { SheetRecord } from '../engine/book.ts';
import { Exception, HostError } from '../engine/host-error.ts';
import { type Members, method } from './method.ts';
import { activateSheet } from './range.ts';
import type { Ref, SheetRef } from './refs.ts';
import type { Run } from './run.ts';
import { rangeRef, sheetRef } from './sheet-refs.ts';
import { addSheet, moveSheet, removeSheet } from './sheet-structure.ts';
import { zoneOfNotation } from './zones.ts';

/** The tab that is open. */
export function activeSheet({ state: { book } }: Run): SheetRecord {
  const record = book.sheets.find(({ id }) => id === book.activeId);
  if (!record) throw new HostError('No tab is active.');
  return record;
}

const named = ({ state: { book } }: Run, name: string) => book.sheets.find((record) => record.name === name);

/** The range of notation that may name a tab: `A1:B2`, `'My tab'!A1`. */
export function rangeOf(run: Run, text: string) {
  const [, quoted, plain, cells = text] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.*)$/s.exec(text) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const record = name === undefined ? activeSheet(run) : named(run, name);
  if (!record) throw new Exception('Range not found');
  return rangeRef(run, record, zoneOfNotation(cells, record));
}

function inserted(run: Run, name?: string | number, index?: number, options?: Record<string, unknown>): SheetRef {
  const wanted = typeof name === 'string' ? name : undefined;
  const place = typeof name === 'number' ? name : index;
  const { template } = (options ?? {}) as { readonly template?: SheetRef };
  if (options && !template) throw new HostError('The local host offers insertSheet with the option `template` only.');
  const record = addSheet(run, { name: wanted, place, template: template?.record });
  activateSheet({ run, record });
  return sheetRef(run, record);
}

/** Opens a tab for the user. */
export function openedSheet(sheet: SheetRef): SheetRef {
  activateSheet(sheet);
  sheet.run.shown.push({ kind: 'activated', sheetName: sheet.record.name, a1: 'A1' });
  return sheet;
}

/** The workbook: its tabs. Its named ranges and metadata have files of their own. */
export const spreadsheetTabs: Members = {
  getId: method([], () => 'local-workbook'),
  getName: method([], () => 'Local workbook'),
  getUrl: method([], () => 'https://docs.google.com/spreadsheets/d/local-workbook/edit'),
  getSpreadsheetTimeZone: method([], ({ run }: Ref) => run.state.book.timeZone),
  getSpreadsheetLocale: method([], ({ run }: Ref) => run.state.book.model.getters.getLocale().code),
  getSheets: method([], ({ run }: Ref) => run.state.book.sheets.map((record) => sheetRef(run, record))),
  getNumSheets: method([], ({ run }: Ref) => run.state.book.sheets.length),
  getSheetByName: method(['string'], ({ run }: Ref, name) => {
    const record = named(run, name);
    return record ? sheetRef(run, record) : null;
  }),
  getSheetById: method(['number'], ({ run }: Ref, gid) => {
    const record = run.state.book.sheets.find((each) => each.gid === gid);
    return record ? sheetRef(run, record) : null;
  }),
  getRange: method(['string'], ({ run }: Ref, text) => rangeOf(run, text)),
  getActiveSheet: method([], ({ run }: Ref) => sheetRef(run, activeSheet(run))),
  setActiveSheet: method(['Sheet'], (_: Ref, sheet) => openedSheet(sheet)),
  insertSheet: method(['string|number?', 'number|object?', 'object?'], ({ run }: Ref, name, index, options) =>
    typeof index === 'object' ? inserted(run, name, undefined, index) : inserted(run, name, index, options),
  ),
  deleteSheet: method(['Sheet'], ({ run }: Ref, sheet) => removeSheet(run, sheet.record)),
  moveActiveSheet: method(['number'], ({ run }: Ref, position) => moveSheet(run, activeSheet(run), position)),
  toast: method(['string', 'string?', 'number?'], ({ run }: Ref, text, title) => {
    run.shown.push({ kind: 'toast', text, title: title ?? '' });
  }),
};
