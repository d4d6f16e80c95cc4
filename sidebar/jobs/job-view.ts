import { inUse } from '../../src/core/jobs/in-use.ts';
import type { JobState } from '../../src/core/jobs/job-contract.ts';
import { outcomeInWords } from '../../src/core/jobs/job-words.ts';
import { element } from '../element.ts';
import type { View } from '../screen.ts';
import { STRINGS } from '../strings.ts';
import { JOBS_STRINGS as S } from './jobs-strings.ts';
import { outcomesView } from './outcomes-view.ts';
import { failedView, keyed, line, list, question } from './parts.ts';
import type { JobsState } from './state.ts';
import type { ViewInput } from './view-input.ts';

/** A job: how far it is, what can be done about it, and what became of whom. */
export function jobView(input: ViewInput, job: JobState): View {
  const { state, actions } = input;
  const { driving, wish, asking, note, minutes } = state;
  const isElsewhere = isOfAnother(state, job);
  const isRunning = job.state === 'running';
  const questions: Partial<Record<JobsState['asking'], () => HTMLElement>> = {
    stop: () => question(S.askStop, S.stopNow, () => actions.leave('stop'), actions.cancel),
    takeOver: () => question(S.askTakeOver, S.takeOverNow, () => actions.resume(true), actions.cancel),
  };
  const asked = questions[asking]?.();
  const said = [
    job.why,
    wish ? S.wish[wish] : '',
    note,
    isRunning && !driving && job.stale && !job.yours ? S.stale : '',
    minutes > 0 && driving ? S.left(minutes) : '',
  ];
  return {
    panel: [
      ...failedView(state.problem),
      element(
        'section',
        { class: job.state === 'done' && !hasStopped(job) ? 'health clear' : 'health' },
        element('h1', { tabindex: '-1', 'data-key': 'heading' }, titleOf(state, job)),
        ...(isElsewhere ? [] : progressOf(state, job)),
        ...said.filter((text) => text).map((text) => line(text ?? '')),
      ),
      ...(asked ? [asked] : []),
      ...(driving && !wish ? [line(S.close, 'hint about')] : []),
      ...list(
        S.notes,
        job.notes.map((each) => ['', each]),
      ),
      ...outcomesView(input, job),
    ],
    footer: footerOf(),
  };

  function footerOf(): readonly HTMLElement[] {
    const stop = keyed(S.stop, 'ask:stop', () => actions.ask('stop'), '', wish !== '');
    if (driving && job.id === '') return [keyed(STRINGS.cancel, 'main', () => actions.leave('stop'))];
    if (driving) return [keyed(S.pause, 'main', () => actions.leave('pause'), 'action', wish !== ''), stop];
    if (isElsewhere) return [keyed(S.takeOver, 'ask:takeOver', () => actions.ask('takeOver'), 'action')];
    const resume = (label: string) => keyed(label, 'resume', () => actions.resume(false), 'action');
    if (isRunning) return [resume(job.yours ? STRINGS.tryAgain : S.resume), stop];
    if (job.state === 'paused') return [resume(S.resume), stop];
    return [keyed(S.again, 'write-again', actions.again, 'action')];
  }
}

/** Whether another window is at work on the job, and not this one. */
function isOfAnother({ driving }: JobsState, { state, yours, stale }: JobState): boolean {
  return state === 'running' && !yours && !stale && !driving;
}

/** What the job comes to so far, as its heading. */
export function titleOf(now: JobsState, job: JobState): string {
  const { action, state } = job;
  if (isOfAnother(now, job)) return inUse(job);
  if (now.driving) return S.running[action];
  if (state === 'done') return (hasStopped(job) ? S.doneSome : S.done)[action];
  return state === 'stopped' ? S.stoppedJob : S.paused;
}

/** How far the job is: `41 of 52 · Chloé Martin`. */
export function progressText({ driving }: JobsState, { done, of, outcomes }: JobState): string {
  if (of === 0) return driving ? S.reading : '';
  return S.progress(done, of, driving ? (outcomes[outcomes.length - 1]?.name ?? '') : '');
}

function progressOf(state: JobsState, job: JobState): readonly HTMLElement[] {
  const { done, of, action, outcomes } = job;
  const bar = element('progress', { 'aria-label': S.running[action] });
  if (of > 0) {
    bar.max = of;
    bar.value = done;
  }
  const text = progressText(state, job);
  return [
    ...(text === '' ? [] : [line(text)]),
    ...(state.driving || done < of ? [bar] : []),
    ...(outcomes.length > 0 ? [line(`${outcomeInWords(outcomes)}.`)] : []),
  ];
}

function hasStopped({ outcomes }: JobState): boolean {
  return outcomes.some(({ outcome }) => outcome === 'stopped' || outcome === 'skipped');
}
