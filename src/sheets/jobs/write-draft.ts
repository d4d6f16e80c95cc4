import type { Typed } from '../../core/pages/notes.ts';
import type { Page } from '../../core/pages/page.ts';
import { writtenTexts } from '../../core/pages/written-texts.ts';
import { type NewTab, TEMPLATE_ROWS } from '../page-template.ts';
import { dressPage, fillPlace, layOut, makePlace, newPlace } from '../write-page.ts';
import { type Draft, lookOver, type Over } from './look.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How often a tab is looked at again because somebody typed on it meanwhile. */
const MOST_LOOKS = 4;
const TYPING = 'Somebody was typing on it all the time. What they typed is there; write again in a minute.';

/** A page with its tab. */
export type Opened = Draft & NewTab;

/**
 * Writes a page to somebody's tab. What they type while a job runs is not lost: right before it is written the tab is read
 * again, and where it is not what was looked at, looked at again. Between that reading and the write that lands is one
 * call, or three where the page becomes shorter. May be done twice: each time leaves the same.
 *
 * @param isFresh Whether nothing was ever written on the tab, for sure.
 * @param keep Keeps what people typed; gives a sentence where there is no place to.
 * @returns A sentence where it was not written.
 */
export function writeDraft(
  draft: Opened,
  isFresh: boolean,
  keep: (typed: Typed) => string | undefined,
): string | undefined {
  const { sheet, gid, there, person, page } = draft;
  if (isFresh && writeFresh(sheet, page)) return undefined;
  const { id } = person;
  const tab = there?.tab ?? { sheet, gid, name: sheet.getName(), id, isMarked: true };
  let over = there?.over;
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    if (!over) {
      const found = lookOver(tab, draft);
      if (typeof found !== 'object') return found;
      const refused = keep(found.typed);
      if (refused !== undefined) return refused;
      over = found;
    }
    if (writeOver(sheet, over)) return undefined;
    over = undefined;
  }
  return TYPING;
}

/** @returns Whether nobody had typed since the tab was looked at, so that the page was written. */
function writeOver(sheet: Sheet, { before, page }: Over): boolean {
  const { shown } = before;
  const texts = writtenTexts(page);
  before.mark.add(texts);
  const place = makePlace(sheet, page, { rows: shown.length, columns: shown[0]?.length ?? 0 });
  const now = sheet.getDataRange().getDisplayValues();
  if (JSON.stringify(now) !== JSON.stringify(shown)) return false;
  fillPlace(sheet, page, place);
  SpreadsheetApp.flush();
  if (before.isBare) layOut(sheet, page);
  dressPage(sheet, page, place, false);
  before.mark.set(texts);
  return true;
}

/** @returns Whether nobody had typed on the new tab, so that the page was written. */
function writeFresh(sheet: Sheet, page: Page): boolean {
  const size = { rows: TEMPLATE_ROWS, columns: page.widths.length };
  const place = newPlace(sheet, page, size, { rows: 0, columns: 0 });
  if (sheet.getLastRow() > 0) return false;
  fillPlace(sheet, page, place);
  SpreadsheetApp.flush();
  dressPage(sheet, page, place, true);
  return true;
}
