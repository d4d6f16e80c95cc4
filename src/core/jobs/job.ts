import type { JobState, JobWork, PersonOutcome } from './job-contract.ts';

/** A window that has not been heard of for so long is taken to be closed. */
const STALE_MS = 600_000;

/** The job of a workbook, as it is kept between two chunks. */
export interface Job {
  readonly id: string;
  readonly work: JobWork;
  readonly state: JobState['state'];
  /** The window that drives it. */
  readonly owner: string;
  /** When that window was last heard of, in milliseconds. */
  readonly beat: number;
  readonly of: number;
  readonly outcomes: readonly PersonOutcome[];
  readonly why?: string;
  readonly notes: readonly string[];
}

function isStale({ beat }: Job, now: number): boolean {
  return now - beat >= STALE_MS;
}

/** Whether a window may go on with a job, or put another in its place, without asking. */
export function mayDrive(job: Job, window: string, now: number): boolean {
  return job.owner === window || job.state !== 'running' || isStale(job, now);
}

/** @returns The job as a window sees it. */
export function shownTo(job: Job, window: string, now: number, outcomes: readonly PersonOutcome[]): JobState {
  const { id, work, state, owner, of, why, notes } = job;
  return {
    id,
    action: work.action,
    state,
    yours: owner === window,
    stale: isStale(job, now),
    done: job.outcomes.length,
    of,
    outcomes,
    ...(why === undefined ? {} : { why }),
    notes,
  };
}
