import { NOBODY, outcomeInWords, planInWords } from '../../src/core/jobs/job-words.ts';
import { element } from '../element.ts';
import { nobodyView } from '../people/nobody-view.ts';
import type { View } from '../screen.ts';
import { STRINGS } from '../strings.ts';
import { JOBS_STRINGS as S } from './jobs-strings.ts';
import { nobodysView } from './nobodys-view.ts';
import { failedView, keyed, line, list } from './parts.ts';
import { toWrite } from './state.ts';
import type { ViewInput } from './view-input.ts';
import { whomView } from './whom-view.ts';

/** Whom gap tabs are to be written for, and what that comes to. Nothing is written yet. */
export function choiceView(input: ViewInput): View {
  const { state, directory, actions } = input;
  const { plan, planning, job, problem } = state;
  const nobody = directory ? nobodyView(directory) : [];
  const again = keyed(planning ? STRINGS.loading : S.readAgain, 'again', actions.plan, '', planning);
  const title = element('h1', { tabindex: '-1', 'data-key': 'heading' }, S.title);
  // Where nobody can be judged there is nothing to choose.
  if (nobody.length > 0 && !plan) return { panel: nobody, footer: [again] };
  const n = toWrite(state);
  const isEmpty = plan?.people.length === 0;
  const isAll = state.whom === 'everyone';
  const label = n > 0 ? S.write(n) : isAll && !isEmpty ? S.writePages : S.none;
  const isOff = !plan || isEmpty || (n === 0 && !isAll);
  const last = job && job.state !== 'running' ? [lastView(outcomeInWords(job.outcomes), actions.showLast)] : [];
  const cannot = (plan?.people ?? []).filter(({ why }) => why !== undefined);
  return {
    panel: [
      ...failedView(problem),
      element('section', { class: 'health', 'aria-busy': String(planning) }, title, ...comesTo()),
      ...last,
      ...whomView(input),
      line(`${S.privacy} ${S.kept}`, 'hint'),
      ...list(
        S.cannot,
        cannot.map(({ name, why = '' }) => [name, why]),
      ),
      ...list(
        S.rows,
        (plan?.notes ?? []).map((note) => ['', note]),
      ),
      ...nobodysView(input),
    ],
    footer: [keyed(plan ? label : S.title, 'main', actions.write, 'action', isOff), again],
  };

  function comesTo(): readonly HTMLElement[] {
    if (planning) return [element('progress', { 'aria-label': S.planning }), line(S.planning)];
    if (!plan || problem !== '') return [];
    if (isEmpty) return [line(NOBODY)];
    return [line(`${planInWords(plan)}.`), ...(n === 0 ? [line(S.nothing)] : [])];
  }
}

function lastView(outcome: string, show: () => void): HTMLElement {
  return element('p', { class: 'filtered' }, element('span', {}, S.last(outcome)), keyed(S.showLast, 'last', show));
}
