import type { Job } from '../../core/jobs/job.ts';
import { patiently } from '../../core/jobs/patiently.ts';
import { inScope } from '../../core/jobs/scope.ts';
import { plainError } from '../../core/plain-error.ts';
import { blockers } from '../../core/readiness/blockers.ts';
import { writeAttainability } from '../write-attainability.ts';
import { writeOverview } from '../write-overview.ts';
import { writeViewer } from '../write-viewer.ts';
import { writeCareerLog } from './career-log.ts';
import { type Chunk, findAll, patienceUntil } from './chunk.ts';
import { openJobStore } from './job-store.ts';
import { removeTabs } from './remove-tabs.ts';
import { writePeople } from './write-people.ts';
import { writtenTabs } from './written-tabs.ts';

/** How long a chunk works, in milliseconds from its beginning. */
export interface Budget {
  readonly started: number;
  /** A small workbook is read at once, and its window should hear soon how far it is. */
  readonly least: number;
  /** No more people after this; the last one, the pages of everybody and the log still come. */
  readonly most: number;
}

/**
 * Works on a job until it is done or time is up. To be called by an execution that holds the lock. The workbook is read
 * once, now: what was typed since the last chunk is on the pages.
 *
 * @returns The job, saved.
 * @throws What Sheets throws when even waiting did not help; what was done until then is saved.
 */
export function workOn(begun: Job, { started, least, most }: Budget): Job {
  const patience = patienceUntil(started + most);
  const store = patiently(patience, openJobStore);
  const save = (job: Job) => patiently(patience, () => store.save({ ...job, beat: Date.now() }));
  const { why: _why, ...running } = save({ ...begun, state: 'running' });
  const found = patiently(patience, () => findAll(store));
  const end = started + Math.min(most, Math.max(least, 3 * (Date.now() - started)));
  const chunk: Chunk = { ...found, store, patience, goOn: () => Date.now() < end };
  const [inTheWay, ...others] = blockers(found.company.workbook);
  if (inTheWay !== undefined) return save({ ...running, state: 'paused', why: [inTheWay, ...others].join(' ') });
  const { spreadsheet } = found;
  const shown = spreadsheet.getActiveSheet();
  const job = done(chunk, running);
  if (typeof job === 'string') return save({ ...running, state: 'paused', why: job });
  // A new tab becomes the active one; people should find themselves where they were.
  patiently(patience, () => {
    if (spreadsheet.getSheetById(shown.getSheetId())) spreadsheet.setActiveSheet(shown);
    SpreadsheetApp.flush();
  });
  return save(job);
}

function done(chunk: Chunk, job: Job): Job | string {
  const { work } = job;
  const overview = (now: Job, isWanted: boolean) =>
    orWhy('Overview', chunk, () => writeOverview(chunk.company, writtenTabs(chunk, now), isWanted));
  // A list of tabs that is there follows every job; one that changed no tab says nothing.
  const followed = (now: Job) =>
    now.outcomes.some(({ outcome }) => outcome === 'written' || outcome === 'removed') ? overview(now, false) : [];
  if (work.action === 'remove') return ended(chunk, job.outcomes.length, removeTabs(chunk, job, work), followed);
  const scope = inScope(chunk.company, work.scope);
  if (typeof scope === 'string') return scope;
  const isAll = work.scope.whom === 'everyone';
  return ended(chunk, job.outcomes.length, writePeople(chunk, job, work, scope), (now) =>
    isAll
      ? [
          ...overview(now, true),
          ...orWhy('Person viewer', chunk, () => writeViewer(chunk.company)),
          ...orWhy('Attainability', chunk, () => writeAttainability(chunk.company, chunk.today)),
        ]
      : followed(now),
  );
}

/** When nobody is left the pages of everybody and the log are written, in a chunk that has time for them. */
function ended(chunk: Chunk, before: number, job: Job, pages: (job: Job) => readonly string[]): Job {
  const wasDone = before === job.outcomes.length;
  if (job.outcomes.length < job.of || !(wasDone || chunk.goOn())) return job;
  const notes = [...pages(job), ...orWhy('Career log', chunk, () => writeCareerLog(chunk.spreadsheet, job))];
  return { ...job, state: 'done', notes };
}

/** One page that cannot be written keeps nobody from the others, nor from the report. */
function orWhy(tab: string, { patience }: Chunk, write: () => string | undefined): readonly string[] {
  try {
    const why = patiently(patience, write);
    return why === undefined ? [] : [why];
  } catch (error) {
    return [`${tab} was not written. ${plainError(error)}`];
  }
}
