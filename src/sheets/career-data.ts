import { type Cell, textOf } from '../core/cell.ts';
import { cell } from '../core/pages/page.ts';
import { fitGrid } from './grid.ts';
import { writeCells } from './write-cells.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The hidden tab that holds what the add-in must remember (DESIGN §1). Whoever may edit the file can read it. */
export const CAREER_DATA = 'Career data';
const HEADERS = ['What', 'Key', 'Value'];
const FIRST_COLUMN = HEADERS.length - 1;
/** A cell takes 50,000 characters; a longer value goes on in the next one. */
const MOST_CHARACTERS = 40_000;

/** What is remembered under each heading, by key. */
export type CareerData = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Something to be remembered from now on; without a value it is forgotten. */
export interface Remembered {
  /** The heading, such as `Dismissed`. */
  readonly what: string;
  readonly key: string;
  readonly value?: string;
}

/**
 * Reads what the add-in remembers, in one read.
 *
 * @returns Nothing where the tab is not there, or somebody else's has its name.
 */
export function readCareerData(spreadsheet: Spreadsheet): CareerData {
  const sheet = spreadsheet.getSheetByName(CAREER_DATA);
  return sheet ? entriesOf(sheet.getDataRange().getValues()) : new Map();
}

/**
 * Remembers and forgets, in one write over the whole tab: a fault leaves it as it was or as it is to be. To be called by
 * an execution that holds the lock.
 *
 * @param changes What changes; the rest stays.
 * @returns A sentence where somebody else's tab has the name and nothing was written.
 * @throws What Sheets throws, such as a protected tab.
 */
export function writeCareerData(spreadsheet: Spreadsheet, changes: readonly Remembered[]): string | undefined {
  const there = spreadsheet.getSheetByName(CAREER_DATA);
  const sheet = there ?? hiddenTab(spreadsheet);
  const values = sheet.getDataRange().getValues();
  if (there && isBlank(values)) hideAgain(spreadsheet, there);
  if (!isOurs(values))
    return `There is a tab “${CAREER_DATA}” that was not made by Career Framework, and that is where it remembers things. Rename it, then try again.`;
  const entries = new Map([...entriesOf(values)].map(([what, own]) => [what, new Map(own)]));
  for (const { what, key, value } of changes) {
    const own = entries.get(what) ?? new Map<string, string>();
    if (value === undefined) own.delete(key);
    else own.set(key, value);
    entries.set(what, own);
  }
  writeRows(sheet, rowsOf(entries), values);
  return undefined;
}

/** A new tab becomes the active one, and the active one cannot be hidden. */
function hiddenTab(spreadsheet: Spreadsheet): Sheet {
  const shown = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(CAREER_DATA, spreadsheet.getNumSheets());
  spreadsheet.setActiveSheet(shown);
  sheet.hideSheet();
  return sheet;
}

/** A fault may have come between the making of the tab and its hiding. */
function hideAgain(spreadsheet: Spreadsheet, sheet: Sheet): void {
  const [first] = spreadsheet.getSheets();
  if (first && spreadsheet.getActiveSheet().getName() === CAREER_DATA) spreadsheet.setActiveSheet(first);
  sheet.hideSheet();
}

function isBlank(values: readonly (readonly Cell[])[]): boolean {
  return values.every((row) => row.every((each) => each === ''));
}

function isOurs(values: readonly (readonly Cell[])[]): boolean {
  const [header = []] = values;
  return isBlank(values) || HEADERS.every((name, at) => header[at] === name);
}

function entriesOf(values: readonly (readonly Cell[])[]): CareerData {
  const entries = new Map<string, Map<string, string>>();
  if (!isOurs(values)) return entries;
  for (const [what = '', key = '', ...parts] of values.slice(1)) {
    if (what === '') continue;
    const own = entries.get(textOf(what)) ?? new Map<string, string>();
    own.set(String(key), parts.map(String).join(''));
    entries.set(textOf(what), own);
  }
  return entries;
}

function rowsOf(entries: CareerData): readonly (readonly string[])[] {
  const rows = [...entries].flatMap(([what, own]) => [...own].map(([key, value]) => [what, key, ...parts(value)]));
  return [HEADERS, ...rows];
}

function parts(value: string): readonly string[] {
  const count = Math.ceil(value.length / MOST_CHARACTERS);
  return Array.from({ length: count }, (_item, at) => value.slice(at * MOST_CHARACTERS, (at + 1) * MOST_CHARACTERS));
}

/** Blank cells go over what stood there and is no more, in the same write. */
function writeRows(sheet: Sheet, rows: readonly (readonly string[])[], before: readonly (readonly Cell[])[]): void {
  const height = Math.max(rows.length, before.length);
  const width = Math.max(FIRST_COLUMN + 1, before[0]?.length ?? 0, ...rows.map((row) => row.length));
  fitGrid(sheet, height, width);
  const cells = Array.from({ length: height }, (_row, at) =>
    Array.from({ length: width }, (_column, column) => cell(rows[at]?.[column] ?? '', 'blank')),
  );
  writeCells(sheet.getRange(1, 1, height, width), cells);
}
