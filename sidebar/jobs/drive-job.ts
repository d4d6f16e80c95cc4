import type { Reply } from '../../src/core/contract.ts';
import type { JobCalls, JobState, JobWork } from '../../src/core/jobs/job-contract.ts';
import { call } from '../call.ts';
import { WINDOW } from '../window-id.ts';
import { JOBS_STRINGS as S } from './jobs-strings.ts';
import { isAlive, type JobsSession, type JobsState, NOT_BEGUN } from './state.ts';
import { minutesLeft } from './time-left.ts';

/** How long to wait after each failure in a row, in seconds; after the last one a person decides. */
const PAUSES = [2, 5, 15, 40];
/** How long to wait for somebody else who writes, in seconds. */
const WAIT = 5;
/** How often it is asked how far a chunk is, in milliseconds. */
const POLL = 4000;
const CALLS = { '': 'sidebarRunJob', pause: 'sidebarPauseJob', stop: 'sidebarStopJob' } as const;

type Request = Parameters<JobCalls['sidebarRunJob']>[0];
type Outcomes = JobState['outcomes'];

/** Works on the job of the workbook, call by call. While it does, `driving` is set, and nothing else is begun. */
export interface JobDriver {
  /** Starts a job, and does it. */
  readonly begin: (work: JobWork) => Promise<void>;
  /** Goes on with the job. */
  readonly go: (takeOver?: boolean) => Promise<void>;
  /** Asks how far the job is. */
  readonly look: () => Promise<void>;
  /** Waits no longer, where it waits. */
  readonly wake: () => void;
}

/** @returns The one thing that makes the calls of a job. */
export function jobDriver({ state, set }: JobsSession): JobDriver {
  let wake = (): void => undefined;
  /** Counts the answers that changed the job: what was asked for before one of them is older. */
  let turn = 0;
  let tries = 0;
  let takeOver = false;
  let left = minutesLeft();

  async function pause(seconds: number, note: string): Promise<void> {
    set({ note });
    await new Promise<void>((resolve) => {
      wake = resolve;
      setTimeout(resolve, seconds * 1000);
    });
  }

  async function look(): Promise<void> {
    const mine = turn;
    const reply = await call('sidebarJob', { window: WINDOW });
    const { job } = state();
    if (mine !== turn || !reply.ok || !reply.value) return;
    const isOlder = reply.value.id === job?.id && reply.value.done < job.done;
    if (!isOlder) set({ job: reply.value });
  }

  async function begin(work: JobWork): Promise<void> {
    const { job: before, driving } = state();
    if (driving) return;
    turn += 1;
    const begun = { ...NOT_BEGUN, action: work.action };
    set({ driving: true, showsJob: true, problem: '', asking: '', shown: {}, job: begun }, 'heading');
    const reply = await started(work);
    set({ note: '', job: reply.ok && !reply.value.waiting ? reply.value : before });
    // The answer may have been lost, not the call; or another window was first.
    if (!reply.ok) await look();
    const { job } = state();
    const isRunning = job?.state === 'running';
    if (isRunning && job.yours && job.id !== before?.id) return drive();
    const problem = reply.ok || isRunning ? '' : reply.message;
    set({ driving: false, wish: '', showsJob: isRunning, problem }, 'heading');
  }

  /** Starts a job, as soon as nobody else writes. */
  async function started(work: JobWork): Promise<Reply<JobState>> {
    for (;;) {
      const reply = await call('sidebarStartJob', { window: WINDOW, work });
      turn += 1;
      if (!reply.ok || !reply.value.waiting) return reply;
      await pause(WAIT, S.waiting);
      if (state().wish) return reply;
    }
  }

  async function drive(takesOver = false): Promise<void> {
    takeOver = takesOver;
    tries = 0;
    left = minutesLeft();
    set({ minutes: 0 });
    while (state().driving) {
      const { wish, job } = state();
      const reply = await ask(wish, { window: WINDOW, job: job?.id ?? '', takeOver });
      if (!reply.ok) set({ driving: await waits(PAUSES[tries++], reply.message, wish) });
      else set({ driving: await takes(reply.value, wish, job?.outcomes ?? []) });
    }
    set({ wish: '', note: '', asking: '' });
  }

  /** One call, and meanwhile how far it is. */
  async function ask(wish: JobsState['wish'], request: Request): Promise<Reply<JobState>> {
    const asking = wish ? undefined : setInterval(look, POLL);
    const reply = await call(CALLS[wish], request);
    clearInterval(asking);
    turn += 1;
    return reply;
  }

  /** Takes over how far the job is now. @returns Whether to go on. */
  async function takes(now: JobState, wish: JobsState['wish'], before: Outcomes): Promise<boolean> {
    tries = 0;
    if (now.waiting) return waits(WAIT, '', wish);
    takeOver &&= !now.yours;
    const job = wish ? now : { ...now, outcomes: [...before, ...now.outcomes] };
    set({ job, note: '', minutes: left(job) });
    if (job.outcomes.length !== job.done) await look();
    return job.state === 'running' && job.yours;
  }

  /** Waits after a failure, or for somebody else. @returns Whether to try again. */
  async function waits(seconds: number | undefined, failure: string, wish: JobsState['wish']): Promise<boolean> {
    const before = state().job?.id;
    if (seconds === undefined) set({ problem: failure });
    if (seconds === undefined) return false;
    if (state().wish === wish) await pause(seconds, failure === '' ? S.waiting : S.retry(failure, seconds));
    await look();
    const { job } = state();
    if (!job || job.id !== before || (wish === 'pause' && job.state === 'paused')) return false;
    return isAlive(job) && (takeOver || job.yours || job.stale || job.state === 'paused');
  }

  return {
    begin,
    go: async (takesOver = false) => {
      if (state().driving) return;
      set({ driving: true, problem: '', asking: '' });
      await drive(takesOver);
    },
    look,
    wake: () => wake(),
  };
}
