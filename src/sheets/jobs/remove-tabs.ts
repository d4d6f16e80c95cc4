import type { Job } from '../../core/jobs/job.ts';
import type { JobWork, NobodysTab, PersonOutcome } from '../../core/jobs/job-contract.ts';
import { patiently } from '../../core/jobs/patiently.ts';
import { whyNobody } from '../../core/jobs/scope.ts';
import { normalise } from '../../core/normalise.ts';
import { isGapPage } from '../../core/pages/is-gap-page.ts';
import { activePeople } from '../../core/readiness/active-people.ts';
import { added, type Chunk, type Found, orStopped } from './chunk.ts';
import { keepTyped } from './keep-typed.ts';
import { keptNotes } from './kept-notes.ts';
import type { GapTab } from './tab-index.ts';

/**
 * @returns The gap tabs of people who are not active. An ID that stands twice in People may be somebody's; a tab of which
 *   only the name says that it is one is read, and is none unless a gap page stands on it.
 */
export function nobodysTabs({ company, index }: Found): readonly (NobodysTab & { readonly tabOf: GapTab })[] {
  const active = new Set(activePeople(company).map(({ id }) => normalise(id)));
  return [...index.gapTabs].flatMap(([key, tabs]) =>
    active.has(key)
      ? []
      : tabs.flatMap((tabOf) => {
          const why = whyNobody(company, tabOf.id);
          return why === 'twice in People' || !isOurs(tabOf)
            ? []
            : [{ gid: tabOf.gid, tab: tabOf.name, id: tabOf.id, why, tabOf }];
        }),
  );
}

function isOurs({ sheet, isMarked, print }: GapTab): boolean {
  return isMarked || print !== undefined || isGapPage(sheet.getDataRange().getDisplayValues());
}

/**
 * Removes tabs that people chose from those of nobody active; whose tab it is, is looked at again right before. What was
 * typed on them is kept in Career data and comes onto the new tab of whoever returns.
 *
 * @returns The job with what became of the tabs, saved.
 */
export function removeTabs(chunk: Chunk, begun: Job, { tabs }: JobWork & { readonly action: 'remove' }): Job {
  const { store, spreadsheet, index, patience, goOn } = chunk;
  const nobodys = new Map(nobodysTabs(chunk).map((tab) => [tab.gid, tab]));
  const settled = new Set(begun.outcomes.map(({ gid }) => gid));
  const kept = keptNotes(chunk);
  let job = begun;
  for (const gid of tabs) {
    if (settled.has(gid)) continue;
    if (job !== begun && !goOn()) break;
    job = { ...added(job, [outcomeOf(gid)]), beat: Date.now() };
    patiently(patience, () => store.save(job));
  }
  kept.tidy();
  return job;

  function outcomeOf(gid: number): PersonOutcome {
    const found = nobodys.get(gid);
    if (!found) return { ...nameOf(gid), outcome: 'skipped', gid, why: NOT_THERE };
    const { id, tab, tabOf } = found;
    return orStopped(
      chunk,
      { id, name: tab },
      (): PersonOutcome => {
        if (spreadsheet.getSheetById(gid)) {
          const why = keepTyped(tabOf, kept);
          if (why !== undefined) return { id, name: tab, outcome: 'stopped', gid, why };
          spreadsheet.deleteSheet(tabOf.sheet);
        }
        SpreadsheetApp.flush();
        store.forget(gid);
        return { id, name: tab, outcome: 'removed', gid };
      },
      'removed',
    );
  }

  function nameOf(gid: number): Pick<PersonOutcome, 'id' | 'name'> {
    const tab = [...index.gapTabs.values()].flat().find((each) => each.gid === gid);
    return tab ? { id: tab.id, name: tab.name } : { id: '', name: 'A tab that is gone' };
  }
}

const NOT_THERE = 'The tab is gone, or it is the tab of somebody active in People. Look at the list again.';
