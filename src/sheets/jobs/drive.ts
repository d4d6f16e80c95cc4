import type { Reply } from '../../core/contract.ts';
import { inUse } from '../../core/jobs/in-use.ts';
import { type Job, mayDrive, shownTo } from '../../core/jobs/job.ts';
import type { JobPlan, JobScope, JobState, JobWork } from '../../core/jobs/job-contract.ts';
import { planned, printOf } from '../../core/jobs/planned.ts';
import { rowNotes } from '../../core/jobs/row-notes.ts';
import { inScope } from '../../core/jobs/scope.ts';
import { normalise } from '../../core/normalise.ts';
import { blockers } from '../../core/readiness/blockers.ts';
import { withLock } from '../lock.ts';
import { findAll } from './chunk.ts';
import { type JobStore, openJobStore } from './job-store.ts';
import { logUnfinished } from './log-unfinished.ts';
import { nobodysTabs } from './remove-tabs.ts';
import { twoTabs } from './tab-index.ts';
import { workOn } from './work-on.ts';
import { notActive } from './write-people.ts';

/** A chunk answers after 20 seconds, or three times as long as reading took, and begins nothing after 50. */
const CHUNK = { least: 20_000, most: 50_000 };
const NO_JOB = 'That job is over: another one was started in this file. Plan again.';

/** @returns What writing would do, from the workbook as it is now. Writes nothing. */
export function planJob(scope: JobScope): Reply<JobPlan> {
  const found = findAll(openJobStore());
  const { company, index } = found;
  const inTheWay = blockers(company.workbook);
  if (inTheWay.length > 0) return { ok: false, message: inTheWay.join(' ') };
  const who = inScope(company, scope);
  if (typeof who === 'string') return { ok: false, message: who };
  const people = who.people.map((person) => {
    const { id, name } = person;
    const tabs = index.gapTabs.get(normalise(id)) ?? [];
    const plan = planned(tabs, printOf(company, person));
    return { id, name, plan, ...(plan === 'blocked' && { why: twoTabs(tabs, id) }) };
  });
  const skipped = who.missing.map((id) => ({ id, name: id, plan: 'skipped' as const, why: notActive(id) }));
  const nobodys = nobodysTabs(found).map(({ gid, tab, id, why }) => ({ gid, tab, id, why }));
  return { ok: true, value: { people: [...people, ...skipped], nobodys, notes: rowNotes(company) } };
}

/** A job that was not begun yet. How many people it is about is known once the workbook is read. */
function newJob(work: JobWork, window: string): Job {
  const id = Utilities.getUuid().slice(0, 8);
  const of = work.action === 'remove' ? work.tabs.length : 0;
  return { id, work, state: 'running', owner: window, beat: Date.now(), of, outcomes: [], notes: [] };
}

/** Puts a job in the place of the last one, unless another window drives that. */
export function startJob(window: string, work: JobWork, takeOver: boolean): Reply<JobState> {
  return locked(window, () => {
    const store = openJobStore();
    const { job } = store;
    if (job && !takeOver && !mayDrive(job, window, Date.now()))
      return `${inUse(shownTo(job, window, 0, []))} Wait until that is done, or take over.`;
    const begun = store.save(newJob(work, window));
    const isCutOff = job?.state === 'running' || job?.state === 'paused';
    return isCutOff ? noting(store, begun, logUnfinished(job)) : begun;
  });
}

/** Does one chunk of a job. */
export function runJob(window: string, id: string, takeOver: boolean): Reply<JobState> {
  const started = Date.now();
  let before = 0;
  const reply = locked(window, () => {
    const { job } = openJobStore();
    if (job?.id !== id) return NO_JOB;
    before = job.outcomes.length;
    const goesOn = job.state === 'running' || job.state === 'paused';
    if (!goesOn || !(takeOver || mayDrive(job, window, started))) return job;
    return workOn({ ...job, owner: window }, { started, ...CHUNK });
  });
  return reply.ok ? { ok: true, value: { ...reply.value, outcomes: reply.value.outcomes.slice(before) } } : reply;
}

/** Pauses or stops a job that this window may drive. */
export function leaveJob(window: string, id: string, state: 'paused' | 'stopped'): Reply<JobState> {
  return locked(window, () => {
    const store = openJobStore();
    const { job } = store;
    if (job?.id !== id) return NO_JOB;
    const isOver = job.state === 'done' || job.state === 'stopped';
    if (isOver || !mayDrive(job, window, Date.now())) return job;
    const left = store.save({ ...job, state });
    return state === 'stopped' ? noting(store, left, logUnfinished(left)) : left;
  });
}

function noting(store: JobStore, job: Job, why: string | undefined): Job {
  return why === undefined ? job : store.save({ ...job, notes: [why] });
}

/** @returns The job of the workbook; two calls. */
export function currentJob(window: string): JobState | null {
  const { job } = openJobStore();
  return job ? shownTo(job, window, Date.now(), job.outcomes) : null;
}

/** Where somebody else writes in the file nothing is done, and the window hears how far the job is. */
function locked(window: string, work: () => Job | string): Reply<JobState> {
  const made = withLock(work);
  if (typeof made === 'string') return { ok: false, message: made };
  if (made) return { ok: true, value: shownTo(made, window, Date.now(), made.outcomes) };
  const job = currentJob(window);
  return job
    ? { ok: true, value: { ...job, outcomes: [], waiting: true } }
    : { ok: false, message: 'Somebody else is writing in this file right now. Try again in a minute.' };
}
