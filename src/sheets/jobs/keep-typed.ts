import { withKept } from '../../core/jobs/typed.ts';
import { GAP_WIDTHS } from '../../core/pages/gap.ts';
import type { Page } from '../../core/pages/page.ts';
import { lookAt } from './gap-tab.ts';
import type { KeptNotes } from './kept-notes.ts';
import type { GapTab } from './tab-index.ts';

/** How often a tab is looked at again because somebody typed on it meanwhile. */
const MOST_LOOKS = 4;
/** What would be written for somebody who gets no page. */
const NO_PAGE: Page = { widths: GAP_WIDTHS, rows: [], frozenRows: 0, ruled: [] };

/**
 * Keeps what people typed on a tab that is about to be removed, until nothing was typed while it was being kept.
 *
 * @returns A sentence where the tab must stay.
 */
export function keepTyped(tab: GapTab, kept: KeptNotes): string | undefined {
  const before = kept.of(tab.id);
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const found = lookAt(tab, false, () => NO_PAGE);
    if (!found || 'wrong' in found)
      return `“${tab.name}” was not removed: what people typed on it cannot be told from the rest. Delete the tab yourself if nothing on it is needed.`;
    const refused = kept.keep(new Map([[tab.id, withKept(found.typed, before)]]));
    if (refused !== undefined) return refused;
    const now = tab.sheet.getDataRange().getDisplayValues();
    if (JSON.stringify(now) === JSON.stringify(found.shown)) return undefined;
  }
  return `“${tab.name}” was not removed: somebody was typing on it all the time. Ask who it is, then remove it again.`;
}
