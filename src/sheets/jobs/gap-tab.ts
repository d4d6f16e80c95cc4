import { type Grid, textOf } from '../../core/cell.ts';
import type { PageWith } from '../../core/jobs/planned.ts';
import { gapTabName } from '../../core/pages/gap-name.ts';
import { LAST_LINE, type ReadBack, readNotes } from '../../core/pages/notes.ts';
import type { Page } from '../../core/pages/page.ts';
import { shows } from '../../core/pages/shows.ts';
import type { PersonRow } from '../../core/tables/people.ts';
import { markedGapTab, markGapTab } from '../generated-tabs.ts';
import { trimGrid } from '../grid.ts';
import { isFinished, writeOn } from '../write-on.ts';
import { clearRules } from '../write-page.ts';
import type { GapTab, TabIndex } from './tab-index.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/*
 * How a gap tab is made, looked at and written: the only file of jobs that knows the writer of pages.
 */

/**
 * Whether a tab shows somebody's page already, with what people typed on it. Dates and numbers that people typed are
 * compared as they are, so that one read is enough.
 *
 * @param pageWith Lays out the page for the notes it is to hold.
 */
export function isUpToDate(tab: GapTab, columns: number, pageWith: PageWith): boolean {
  const values = tab.sheet.getDataRange().getValues() as Grid;
  const read = readNotes(values, columns);
  if ('wrong' in read || !shows(values, pageWith(read.notes))) return false;
  return tab.print !== undefined || isFinished(markedGapTab(tab.sheet, tab.id));
}

/**
 * Reads what people typed on a tab. Where no page stands on it, a fault came before it was written: all of it was typed.
 *
 * @param blank The page without notes.
 * @returns The notes and how many rows the tab fills, or a sentence that says why nothing may be written over.
 */
export function typedOn(tab: GapTab, blank: Page): ReadBack & { readonly rows: number } {
  const shown = tab.sheet.getDataRange().getDisplayValues();
  const rows = shown.length;
  const [title] = blank.rows[0] ?? [];
  const isPage =
    (title && 'value' in title && shown[0]?.[0] === title.value) ||
    shown.some((row) => row.some((cell) => textOf(cell).startsWith(LAST_LINE)));
  if (!isPage && !tab.isMarked && shown.some((row) => row.some((cell) => cell !== '')))
    return { wrong: 'it was not written by Career Framework. Rename it, then write again', rows };
  return { ...readNotes(isPage ? shown : [[`${LAST_LINE}no day`], ...shown], blank.widths.length), rows };
}

/**
 * Makes somebody's tab. A tab that an earlier try made before it was refused is taken.
 *
 * @param next The tab in front of which it stands; none for the end.
 * @throws What Sheets throws, such as a name that another tab has.
 */
export function makeTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { order }: TabIndex,
  { id, name }: PersonRow,
  next: number | undefined,
): GapTab {
  const tab = gapTabName(name, id);
  const place = next === undefined ? -1 : order.indexOf(next);
  const made = (sheet: Sheet): GapTab => {
    const gid = sheet.getSheetId();
    order.splice(place < 0 ? order.length : place, 0, gid);
    return { sheet, gid, name: tab, id, isMarked: true };
  };
  try {
    const sheet = spreadsheet.insertSheet(tab, place < 0 ? spreadsheet.getNumSheets() : place);
    markGapTab(sheet, id);
    return made(sheet);
  } catch (error) {
    const there = spreadsheet.getSheetByName(tab);
    if (!there || order.includes(there.getSheetId())) throw error;
    return made(markedGapTab(there, id).sheet);
  }
}

/**
 * Writes a page to somebody's tab. May be done twice: each time leaves the same. What people typed beside the page was
 * kept and goes first; what is left of a longer page is written over together with it. So a fault half way never leaves
 * a part of a page.
 *
 * @param rows How many rows the tab fills; none where nothing was ever written on it.
 */
export function writeGapTab(sheet: Sheet, id: string, page: Page, rows: number | undefined): void {
  if (rows === undefined) {
    writeOn({ sheet, state: undefined }, page);
    return;
  }
  const tab = markedGapTab(sheet, id);
  const height = page.rows.length;
  const rest = Array.from({ length: Math.max(0, rows - height) }, () => []);
  clearRules(sheet);
  trimGrid(sheet, Math.max(rows, height), page.widths.length);
  writeOn(tab, { ...page, rows: [...page.rows, ...rest] });
  if (rest.length > 0) trimGrid(sheet, height, page.widths.length);
}
