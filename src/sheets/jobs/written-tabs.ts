import type { Job } from '../../core/jobs/job.ts';
import type { WrittenTab } from '../../core/pages/overview.ts';
import { GAP, pageStates } from '../page-states.ts';
import type { Chunk } from './chunk.ts';

/**
 * Lists the gap tabs there are when a job ends, for the Overview: those that are remembered, with what stood on them when
 * they were written, and in a copy of the file, which remembers nothing, those with a mark. What is remembered of tabs
 * that somebody deleted is forgotten: a link to one would lead nowhere.
 */
export function writtenTabs({ store, index }: Chunk, { outcomes }: Job): readonly WrittenTab[] {
  const gone = new Set(outcomes.flatMap(({ outcome, gid }) => (outcome === 'removed' ? [gid] : [])));
  const there = new Set(index.order.filter((gid) => !gone.has(gid)));
  for (const gid of store.states.keys()) if (!there.has(gid)) store.forget(gid);
  const states = pageStates();
  const copied = [...index.gapTabs.values()].flatMap((tabs) =>
    tabs.flatMap(({ id, gid, isMarked }) =>
      isMarked && there.has(gid) && !states.has(gid) ? [{ employeeId: id, sheetId: gid, result: undefined }] : [],
    ),
  );
  const written = [...states].flatMap(([sheetId, { page, note, print }]) =>
    page.startsWith(GAP) && print !== '' ? [{ employeeId: page.slice(GAP.length), sheetId, result: note }] : [],
  );
  return [...copied, ...written];
}
