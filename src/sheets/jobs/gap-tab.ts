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
import type { GapTab } from './tab-index.ts';

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
 * Reads what people typed on a tab.
 *
 * @returns The notes, or a sentence that says why nothing may be written over.
 */
export function typedOn(tab: GapTab, columns: number): ReadBack {
  const shown = tab.sheet.getDataRange().getDisplayValues();
  const isBlank = shown.every((row) => row.every((cell) => cell === ''));
  const isPage = shown.some((row) => row.some((cell) => textOf(cell).startsWith(LAST_LINE)));
  if (!tab.isMarked && !isBlank && !isPage)
    return { wrong: 'it was not written by Career Framework. Rename it, then write again' };
  return readNotes(shown, columns);
}

/**
 * Makes somebody's tab, at the end. A tab that an earlier try made before it was refused is taken.
 *
 * @throws What Sheets throws, such as a name that another tab has.
 */
export function makeTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { id, name }: PersonRow,
  isTaken: (gid: number) => boolean,
): Sheet {
  const tab = gapTabName(name, id);
  try {
    const sheet = spreadsheet.insertSheet(tab, spreadsheet.getNumSheets());
    markGapTab(sheet, id);
    return sheet;
  } catch (error) {
    const made = spreadsheet.getSheetByName(tab);
    if (!made || isTaken(made.getSheetId())) throw error;
    return markedGapTab(made, id).sheet;
  }
}

/**
 * Writes a page to somebody's tab. May be done twice: each time leaves the same. What people typed is on the page, or
 * was kept: the rest of a longer page goes first, so that a fault half way never leaves two pages on one tab.
 *
 * @param isNew Whether nothing was ever written on it.
 */
export function writeGapTab(sheet: Sheet, id: string, page: Page, isNew: boolean): void {
  const tab = isNew ? { sheet, state: undefined } : markedGapTab(sheet, id);
  if (!isNew) {
    clearRules(sheet);
    trimGrid(sheet, page.rows.length, page.widths.length);
  }
  writeOn(tab, page);
}
