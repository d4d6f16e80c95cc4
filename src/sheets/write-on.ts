import type { Page } from '../core/pages/page.ts';
import type { OwnTab } from './generated-tabs.ts';
import { keepState, type PageState } from './page-states.ts';
import { layOut, writePage } from './write-page.ts';

/**
 * Writes a page to a tab that there is one of. Half way through a tab holds neither the old page nor the new one, so that
 * is taken down first, and the end of it last, when Sheets has done it all.
 *
 * @param tab The tab; what it held is replaced. One that was never finished gets widths, frozen rows and tab colour too;
 *   later they are people's.
 * @param page What it is to hold.
 * @param dress What else a tab gets that was never finished. May be done twice.
 * @param memo What is remembered of the page, asked when it stands there.
 * @throws What Sheets throws, such as a protected tab.
 */
export function writeOn(
  { sheet, page: name, isFinished }: OwnTab,
  page: Page,
  dress?: () => void,
  memo?: () => Partial<PageState>,
): void {
  keepState(sheet, { page: name, print: '', note: '' });
  if (!isFinished) layOut(sheet, page);
  writePage(sheet, page, !isFinished);
  if (!isFinished) dress?.();
  SpreadsheetApp.flush();
  keepState(sheet, { page: name, print: 'written', note: '', ...memo?.() });
}
