import type { SheetRecord } from '../engine/book.ts';
import { gidOf } from '../engine/gid.ts';
import { Exception, HostError } from '../engine/host-error.ts';
import { newSheetId } from '../engine/new-sheet-id.ts';
import { queue } from '../engine/sheet-writes.ts';
import type { Run } from './run.ts';

const folded = (name: string) => name.toLowerCase();

/** Throws Google's errors for a name that is too long or taken (assumed: in any case), PLATFORM §6. */
function checkName({ state: { book } }: Run, name: string, self?: SheetRecord): void {
  if (name.length > 100) throw new Exception('The sheet name cannot be greater than 100 characters.');
  if (name === '') throw new Exception('The sheet name cannot be empty.');
  // The engine keeps these out of names, as Excel does; Sheets would take them.
  if (/['*?/\\[\]]/.test(name))
    throw new HostError(`The tab name "${name}" has one of ' * ? / \\ [ ], which the local host cannot hold.`);
  const taken = book.sheets.some((record) => record !== self && folded(record.name) === folded(name));
  if (taken) throw new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

function freeName({ state: { book } }: Run): string {
  const taken = new Set(book.sheets.map((record) => folded(record.name)));
  let number = book.sheets.length + 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}

interface NewSheet {
  readonly name: string | undefined;
  /** Zero-based; after the active tab if left out. */
  readonly place: number | undefined;
  readonly template: SheetRecord | undefined;
}

/** Adds a tab of 1000 × 26, or a copy of another. */
export function addSheet(run: Run, { name = freeName(run), place, template }: NewSheet): SheetRecord {
  const { book } = run.state;
  checkName(run, name);
  run.wrote = true;
  const id = newSheetId();
  const active = book.sheets.findIndex((record) => record.id === book.activeId);
  const position = Math.min(place ?? active + 1, book.sheets.length);
  const size = template ?? run.state.newSheet;
  const { frozenRows, frozenColumns } = template ?? { frozenRows: 0, frozenColumns: 0 };
  const record: SheetRecord = {
    id,
    gid: gidOf(id),
    name,
    rows: size.rows,
    columns: size.columns,
    frozenRows,
    frozenColumns,
    hidden: false,
    deleted: false,
  };
  if (template) {
    queue(book, { type: 'DUPLICATE_SHEET', sheetId: template.id, sheetIdTo: id, sheetNameTo: name });
    // The engine puts a copy after its original.
    book.sheets.splice(book.sheets.indexOf(template) + 1, 0, record);
    moveSheet(run, record, position + 1);
    // assumed: a copy is shown, for it becomes the active tab; the engine hides the copy of a hidden one.
    if (template.hidden) queue(book, { type: 'SHOW_SHEET', sheetId: id });
  } else {
    queue(book, { type: 'CREATE_SHEET', sheetId: id, name, position, rows: size.rows, cols: size.columns });
    book.sheets.splice(position, 0, record);
  }
  return record;
}

/** Moves a tab to a 1-based position. */
export function moveSheet(run: Run, record: SheetRecord, position: number): void {
  const { book } = run.state;
  if (position < 1 || position > book.sheets.length) throw new Exception(`Invalid sheet position: ${position}`);
  const from = book.sheets.indexOf(record);
  const delta = position - 1 - from;
  if (delta === 0) return;
  run.wrote = true;
  // The engine counts visible tabs only.
  const passed = book.sheets.slice(Math.min(from, from + delta), Math.max(from, from + delta) + 1);
  const hidden = passed.filter((each) => each !== record && each.hidden).map(({ id }) => id);
  queue(
    book,
    ...hidden.map((sheetId) => ({ type: 'SHOW_SHEET', sheetId }) as const),
    { type: 'MOVE_SHEET', sheetId: record.id, delta },
    ...hidden.map((sheetId) => ({ type: 'HIDE_SHEET', sheetId }) as const),
  );
  book.sheets.splice(from, 1);
  book.sheets.splice(position - 1, 0, record);
}

/** Renames a tab. */
export function renameSheet(run: Run, record: SheetRecord, name: string): void {
  checkName(run, name, record);
  if (name === record.name) return;
  run.wrote = true;
  queue(run.state.book, { type: 'RENAME_SHEET', sheetId: record.id, oldName: record.name, newName: name });
  record.name = name;
}

function otherVisible({ state: { book } }: Run, record: SheetRecord): SheetRecord | undefined {
  return book.sheets.find((each) => each !== record && !each.hidden);
}

function leave(run: Run, record: SheetRecord, other: SheetRecord): void {
  const { book } = run.state;
  if (book.activeId !== record.id) return;
  queue(book, { type: 'ACTIVATE_SHEET', sheetIdFrom: record.id, sheetIdTo: other.id });
  book.activeId = other.id;
}

/** Removes a tab; the last visible one stays (PLATFORM §6). */
export function removeSheet(run: Run, record: SheetRecord): void {
  const { book } = run.state;
  const other = otherVisible(run, record);
  if (!other) throw new Exception("You can't remove all the visible sheets in a document.");
  run.wrote = true;
  leave(run, record, other);
  queue(book, { type: 'DELETE_SHEET', sheetId: record.id, sheetName: record.name });
  book.sheets.splice(book.sheets.indexOf(record), 1);
  record.deleted = true;
}

/** Hides or shows a tab; the only visible one cannot be hidden. */
export function setHidden(run: Run, record: SheetRecord, hidden: boolean): void {
  if (record.hidden === hidden) return;
  const other = otherVisible(run, record);
  if (hidden && !other) throw new Exception("You can't hide all the sheets in a document.");
  run.wrote = true;
  if (hidden && other) leave(run, record, other);
  queue(run.state.book, { type: hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', sheetId: record.id });
  record.hidden = hidden;
}
