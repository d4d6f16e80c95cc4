import type { Reply } from '../../src/core/contract.ts';
import type { JobState, JobWork } from '../../src/core/jobs/job-contract.ts';
import { call } from '../call.ts';
import { WINDOW } from '../window-id.ts';
import { JOBS_STRINGS as S } from './jobs-strings.ts';
import type { JobsSession } from './state.ts';
import { minutesLeft } from './time-left.ts';

/** How long to wait after each failure in a row, in seconds; after the last one a person decides. */
const PAUSES = [2, 5, 15, 40];
/** How long to wait for somebody else who writes, in seconds. */
const WAIT = 5;
/** How often it is asked how far a chunk is, in milliseconds. */
const POLL = 4000;
const LEAVE = { pause: 'sidebarPauseJob', stop: 'sidebarStopJob' } as const;

/** Works on the job of the workbook, call by call. */
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

/** @returns The one thing that makes the calls of a job; of two things asked at once the second is not done. */
export function jobDriver({ state, set }: JobsSession): JobDriver {
  let wake = (): void => undefined;
  /** Counts the answers that changed the job: what was asked for before one of them is older. */
  let turn = 0;

  const pause = (seconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, seconds * 1000);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function look(): Promise<void> {
    const mine = turn;
    const reply = await call('sidebarJob', { window: WINDOW });
    const { job } = state();
    if (mine !== turn || !reply.ok || !reply.value) return;
    const isOlder = reply.value.id === job?.id && reply.value.done < job.done;
    if (!isOlder) set({ job: reply.value });
  }

  async function begin(work: JobWork): Promise<void> {
    if (state().driving) return;
    const { job: before } = state();
    const job = { id: '', action: work.action, state: 'running', yours: true, stale: false, done: 0, of: 0 } as const;
    const begun: JobState = { ...job, outcomes: [], notes: [] };
    set({ driving: true, showsJob: true, problem: '', asking: '', shown: {}, minutes: 0, job: begun }, 'heading');
    let reply = await call('sidebarStartJob', { window: WINDOW, work });
    while (reply.ok && reply.value.waiting && !state().wish) {
      set({ note: S.waiting });
      await pause(WAIT);
      if (!state().wish) reply = await call('sidebarStartJob', { window: WINDOW, work });
    }
    turn += 1;
    const isBegun = reply.ok && !reply.value.waiting;
    set({ job: isBegun && reply.ok ? reply.value : before, note: '' });
    if (!reply.ok) {
      // The answer may have been lost, not the call; or another window was first.
      await look();
      const now = state().job;
      if (now?.state !== 'running' || now.id === before?.id) set({ problem: reply.message });
      if (now?.state === 'running' && now.yours && now.id !== before?.id) return run(false);
    }
    const now = state().job;
    if (isBegun) return run(false);
    const isElsewhere = now?.state === 'running' && !now.yours && !now.stale;
    set({ driving: false, wish: '', showsJob: isElsewhere, ...(isElsewhere ? { problem: '' } : {}) }, 'heading');
  }

  async function run(takeOver: boolean): Promise<void> {
    const timed = minutesLeft();
    for (let tries = 0, goesOn = true; goesOn; ) {
      const { wish, job: { id = '', outcomes: before = [] } = {} } = state();
      const asking = wish ? undefined : setInterval(look, POLL);
      const reply = await call(wish ? LEAVE[wish] : 'sidebarRunJob', { window: WINDOW, job: id, takeOver });
      clearInterval(asking);
      turn += 1;
      const { job } = state();
      if (reply.ok && !reply.value.waiting) {
        tries = 0;
        const outcomes = wish ? reply.value.outcomes : [...before, ...reply.value.outcomes];
        set({ job: { ...reply.value, outcomes }, note: '', minutes: timed(reply.value) });
        if (outcomes.length !== reply.value.done) await look();
        goesOn = reply.value.state === 'running' && reply.value.yours;
        if (reply.value.yours) takeOver = false;
      } else {
        goesOn = await wait(reply, tries, wish);
        if (!reply.ok) tries += 1;
        const now = state().job;
        const mine = now?.state === 'paused' || (now?.state === 'running' && (now.yours || now.stale || takeOver));
        goesOn &&= now?.id === job?.id && mine && !(wish === 'pause' && now?.state === 'paused');
      }
    }
    set({ driving: false, wish: '', note: '', asking: '' });
  }

  /** @returns Whether to try again. */
  async function wait(reply: Reply<JobState>, tries: number, wish: string): Promise<boolean> {
    const seconds = reply.ok ? WAIT : PAUSES[tries];
    const { job } = state();
    if (!reply.ok && seconds === undefined) {
      set({ problem: reply.message });
      return false;
    }
    if (reply.ok && job) set({ job: { ...job, done: Math.max(job.done, reply.value.done) } });
    set({ note: reply.ok ? S.waiting : S.retry(reply.message, seconds ?? WAIT) });
    if (state().wish === wish) await pause(seconds ?? WAIT);
    await look();
    return true;
  }

  return {
    begin,
    go: async (takeOver = false) => {
      if (state().driving) return;
      set({ driving: true, problem: '', asking: '', minutes: 0 });
      await run(takeOver);
    },
    look,
    wake: () => wake(),
  };
}
