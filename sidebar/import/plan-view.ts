import { element } from '../element.ts';
import type { View } from '../screen.ts';
import { addsAnything, reportView } from '../setup/report-view.ts';
import type { ImportActions } from './actions.ts';
import { IMPORT_STRINGS } from './import-strings.ts';
import { heading, keyed } from './parts-of-view.ts';
import { PLAN_STRINGS } from './plan-strings.ts';
import type { ImportState } from './state.ts';

/** Step 3: what adding comes to. Nothing is written yet. */
export function planView(state: ImportState, actions: ImportActions): View {
  const { plan, busy } = state;
  const nothing = plan !== undefined && !addsAnything(plan);
  const title = nothing ? PLAN_STRINGS.nothingToAdd : PLAN_STRINGS.planTitle;
  const adding = busy === PLAN_STRINGS.adding;
  const add = keyed('add', adding ? PLAN_STRINGS.adding : PLAN_STRINGS.add, actions.add, { class: 'action' });
  add.disabled = plan === undefined || adding;
  const back = keyed('back', IMPORT_STRINGS.back, actions.back);
  back.disabled = adding;
  const action = nothing
    ? keyed('close', PLAN_STRINGS.close, actions.close, { class: 'action' })
    : plan === undefined && busy === undefined
      ? keyed('plan', PLAN_STRINGS.planAgain, actions.plan, { class: 'action' })
      : add;
  return {
    panel: [
      ...heading(state, title, PLAN_STRINGS.planHint),
      choicesView(state, actions),
      ...(plan ? [element('h2', {}, PLAN_STRINGS.tabsHeading), ...reportView(plan)] : []),
    ],
    footer: [action, back],
  };
}

function choicesView({ rest, criteria }: ImportState, { choose }: ImportActions): HTMLElement {
  const box = (key: 'rest' | 'criteria', checked: boolean, label: string, hint: string) => {
    const input = element('input', { type: 'checkbox', 'data-key': key });
    input.checked = checked;
    input.addEventListener('change', () => choose({ [key]: input.checked }));
    return element('label', { class: 'choice' }, input, element('span', {}, label, element('small', {}, hint)));
  };
  return element(
    'fieldset',
    { class: 'also' },
    element('legend', { class: 'visually-hidden' }, PLAN_STRINGS.choices),
    box('rest', rest, PLAN_STRINGS.rest, PLAN_STRINGS.restHint),
    box('criteria', criteria, PLAN_STRINGS.criteria, PLAN_STRINGS.criteriaHint),
  );
}
