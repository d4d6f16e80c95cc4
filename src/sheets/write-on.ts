import { writtenTexts } from '../core/pages/fingerprint.ts';
import type { Page } from '../core/pages/page.ts';
import type { GapMark } from './gap-marks.ts';
import type { OwnTab } from './generated-tabs.ts';
import type { GridSize } from './grid.ts';
import { keepState } from './page-states.ts';
import { clearRules, writePage } from './write-page.ts';

/**
 * Writes a page of values to a tab that is there. Half way through a tab holds neither the old page nor the new one, so
 * that is taken down first and the end of it last.
 *
 * @param tab The tab, marked as ours; what it held is replaced.
 * @param page What it is to hold.
 * @param mark The mark of a gap tab.
 * @throws What Sheets throws, such as a protected tab.
 */
export function writeOn(tab: OwnTab, page: Page, mark?: GapMark): void {
  keepState(tab.sheet, tab.page, 'unfinished');
  mark?.add(writtenTexts(page));
  clearRules(tab.sheet);
  finishOn(tab, page);
}

/**
 * Writes a page to a tab that is new, or known to be unfinished.
 *
 * @param size The rows and columns of a tab on which nothing stands.
 */
export function finishOn(tab: OwnTab, page: Page, size?: GridSize): void {
  writePage(tab.sheet, page, size);
  keepState(tab.sheet, tab.page, 'finished', page.note);
}
