import { outcomeInWords, planInWords } from '../../src/core/jobs/job-words.ts';
import type { PageParts } from '../page-parts.ts';
import type { Panel, Shared, Started } from '../panel.ts';
import { type Directory, directoryOf } from '../people/directory.ts';
import { screenOf } from '../screen.ts';
import type { ReadWorkbook } from '../workbook-store.ts';
import { jobDriver } from './drive-job.ts';
import { tellGapTabs } from './gap-tabs.ts';
import { progressText, titleOf } from './job-view.ts';
import { jobsActions } from './jobs-actions.ts';
import { JOBS_STRINGS as S } from './jobs-strings.ts';
import { jobsView } from './jobs-view.ts';
import { saying } from './saying.ts';
import { isAlive, type JobsSession, START } from './state.ts';

/** Writes gap tabs as long work: the plan, how far it is, what became of whom. */
export const jobsPanel: Panel = { id: 'jobs', label: S.label, start };

/** How often it is asked how far another window is, in milliseconds. */
const LOOK = 10_000;

function start({ panel, footer, say }: PageParts, shared: Shared): Started {
  const { workbook, chosen } = shared;
  let state = START;
  let tabs: ReadWorkbook['tabs'] | undefined;
  let directory: Directory | undefined;
  const tell = saying((text) => {
    if (!panel.hidden) say(text);
  });
  const session: JobsSession = {
    state: () => state,
    set: (change, focus) => {
      state = { ...state, ...change };
      if (change.job) tellGapTabs(workbook, change.job);
      tell(heard(), state.driving);
      screen.refresh(focus);
    },
  };
  const driver = jobDriver(session);
  const actions = jobsActions(session, driver, shared);
  const screen = screenOf({ panel, footer }, () => jobsView({ state, directory, chosen: chosen.now(), actions }));
  workbook.subscribe(follow);
  chosen.subscribe(() => choosePeople());
  setInterval(() => {
    const { job, showsJob, driving } = state;
    if (showsJob && job?.state === 'running' && !driving && !job.yours && !panel.hidden) driver.look();
  }, LOOK);
  const { last, reading } = workbook.now();
  if (last) follow();
  else if (!reading) workbook.read();
  if (chosen.now().size > 0) state = { ...state, whom: 'people' };
  begin();
  screen.refresh();
  return {
    shown: () => {
      if (!state.showsJob && !state.planning) actions.choose({}, true);
      screen.refresh();
    },
  };

  /** A job that is not over is shown; one that this window drove before it was closed goes on. */
  async function begin(): Promise<void> {
    actions.choose({}, true);
    await driver.look();
    const { job, driving } = state;
    if (driving || !job || !isAlive(job)) return;
    session.set({ showsJob: true, problem: '' });
    if (job.state === 'running' && job.yours) driver.go();
  }

  /** People who are chosen are shown as the choice, unless a job is at work. */
  function choosePeople(): void {
    const showsJob = state.showsJob && state.job !== undefined && isAlive(state.job);
    session.set({ whom: chosen.now().size > 0 ? 'people' : 'everyone', showsJob });
  }

  function follow(): void {
    const { last } = workbook.now();
    if (!last || last.tabs === tabs) return;
    tabs = last.tabs;
    directory = directoryOf(tabs);
    if (state.job) tellGapTabs(workbook, state.job);
    screen.refresh();
  }

  /** What those hear who do not see the panel. */
  function heard(): string {
    const { job, showsJob, plan, planning, problem, note } = state;
    if (showsJob && job)
      return (
        problem ||
        note ||
        `${titleOf(state, job)}. ${state.driving ? progressText(state, job) : outcomeInWords(job.outcomes)}`
      );
    return problem || (planning ? S.planning : '') || (plan ? `${planInWords(plan)}.` : '');
  }
}
