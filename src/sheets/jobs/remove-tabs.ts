import type { Job } from '../../core/jobs/job.ts';
import type { JobWork, NobodysTab, PersonOutcome } from '../../core/jobs/job-contract.ts';
import { patiently } from '../../core/jobs/patiently.ts';
import { whyNobody } from '../../core/jobs/scope.ts';
import { withKept } from '../../core/jobs/typed.ts';
import { normalise } from '../../core/normalise.ts';
import { readTab } from '../../core/pages/notes.ts';
import { isLastLine } from '../../core/pages/own-texts.ts';
import { activePeople } from '../../core/readiness/active-people.ts';
import { gapMark } from '../gap-marks.ts';
import { added, type Chunk, type Found, orStopped } from './chunk.ts';
import { type KeptNotes, keptNotes } from './kept-notes.ts';
import type { GapTab } from './tab-index.ts';

/**
 * @returns The gap tabs of people who are not active. An ID that stands twice in People may be somebody's, and a tab that
 *   neither a mark nor its last line shows to be ours is somebody's own, whatever it is called.
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
  if (isMarked || print !== undefined) return true;
  const shown = sheet.getDataRange().getDisplayValues();
  return shown.some((row) => row.some(isLastLine));
}

/**
 * Removes tabs that people chose from those of nobody active; whose tab it is, is looked at again right before. What was
 * typed on them is kept in Career data, for the tab of somebody who comes back.
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
        if (spreadsheet.getSheetById(gid)) {
          const refused = keepTyped(kept, tabOf);
          if (refused !== undefined) return { id, name: tab, outcome: 'stopped', gid, why: refused };
          spreadsheet.deleteSheet(tabOf.sheet);
        }
        SpreadsheetApp.flush();
        store.forget(gid);
        return { id, name: tab, outcome: 'removed', gid };
      },
      'removed',
    );
  }
}

/** @returns A sentence where what was typed cannot be kept, so that the tab has to stay. */
function keepTyped(kept: KeptNotes, { sheet, id, name }: GapTab): string | undefined {
  const { written } = gapMark(sheet, id);
  const shown = sheet.getDataRange().getDisplayValues();
  const read = readTab(shown, written ?? new Set());
  if ('wrong' in read) return `“${name}” was not removed: ${read.wrong}, or delete the tab yourself.`;
  const refused = kept.keep(new Map([[id, withKept(read.typed, kept.of(id))]]));
  return refused === undefined ? undefined : `What was typed on “${name}” could not be kept. ${refused}`;
}

const NOT_THERE = 'The tab is gone, or it is the tab of somebody active in People. Look at the list again.';
