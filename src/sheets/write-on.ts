import type { Page } from '../core/pages/page.ts';
import { markState, type OwnTab } from './generated-tabs.ts';
import { layOut, writePage } from './write-page.ts';

const UNFINISHED = 'unfinished';

/** Whether a tab holds a whole page, as far as is known. */
export function isFinished(tab: OwnTab): boolean {
  return tab.state?.getValue() !== UNFINISHED;
}

/**
 * Writes a page of values to a tab. Half way through a tab holds neither the old page nor the new one, so it is marked
 * and never passes for either.
 *
 * @param tab The tab, marked as ours; what it held is replaced.
 * @param page What it is to hold.
 * @throws What Sheets throws, such as a protected tab.
 */
export function writeOn(tab: OwnTab, page: Page): void {
  // Without a mark the tab is new, or was left before it was laid out.
  if (!tab.state) layOut(tab.sheet, page);
  const state = markState(tab, UNFINISHED);
  writePage(tab.sheet, page);
  state.setValue('finished');
}
