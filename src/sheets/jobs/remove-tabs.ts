import type { Job } from '../../core/jobs/job.ts';
import type { JobWork, NobodysTab, PersonOutcome } from '../../core/jobs/job-contract.ts';
import { patiently } from '../../core/jobs/patiently.ts';
import { whyNobody } from '../../core/jobs/scope.ts';
import { normalise } from '../../core/normalise.ts';
import { activePeople } from '../../core/readiness/active-people.ts';
import { added, type Chunk, type Found, orStopped } from './chunk.ts';
import { keptNotes } from './kept-notes.ts';
import type { GapTab } from './tab-index.ts';

/** @returns The gap tabs of people who are not active. An ID that stands twice in People may be somebody's. */
export function nobodysTabs({ company, index }: Found): readonly (NobodysTab & { readonly tabOf: GapTab })[] {
  const active = new Set(activePeople(company).map(({ id }) => normalise(id)));
  return [...index.gapTabs].flatMap(([key, tabs]) =>
    active.has(key)
      ? []
      : tabs.flatMap((tabOf) => {
          const why = whyNobody(company, tabOf.id);
          return why === 'twice in People' ? [] : [{ gid: tabOf.gid, tab: tabOf.name, id: tabOf.id, why, tabOf }];
        }),
  );
}

/**
 * Removes tabs that people chose from those of nobody active; whose tab it is, is looked at again right before. What was
 * typed on them stays in the version history of the file.
 *
 * @returns The job with what became of the tabs, saved.
 */
export function removeTabs(chunk: Chunk, begun: Job, { tabs }: JobWork & { readonly action: 'remove' }): Job {
  const { store, spreadsheet, patience, goOn } = chunk;
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
    if (!found) return { id: '', name: String(gid), outcome: 'skipped', gid, why: NOT_THERE };
    const { id, tab, tabOf } = found;
    return orStopped(
      chunk,
      { id, name: tab },
      (): PersonOutcome => {
        if (spreadsheet.getSheetById(gid)) spreadsheet.deleteSheet(tabOf.sheet);
        SpreadsheetApp.flush();
        store.forget(gid);
        kept.finished(id);
        return { id, name: tab, outcome: 'removed', gid };
      },
      'removed',
    );
  }
}

const NOT_THERE = 'The tab is gone, or it is the tab of somebody active in People. Look at the list again.';
