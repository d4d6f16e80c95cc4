import type { JobState } from '../../src/core/jobs/job-contract.ts';
import type { WorkbookStore } from '../workbook-store.ts';

/** Tells every panel which gap tabs a job wrote or removed, beside those that are known already. */
export function tellGapTabs(workbook: WorkbookStore, { outcomes }: JobState): void {
  const known = workbook.now().last?.gapTabs;
  const gapTabs = new Map(known);
  for (const { id, gid, outcome } of outcomes) {
    if (gid === undefined) continue;
    if (outcome === 'removed') gapTabs.delete(id);
    else if (outcome !== 'skipped') gapTabs.set(id, gid);
  }
  const isSame = known?.size === gapTabs.size && [...gapTabs].every(([id, gid]) => known.get(id) === gid);
  if (!isSame && gapTabs.size + (known?.size ?? 0) > 0) workbook.change({ gapTabs });
}
