import type { CellDifference, TabAddition, TablesReport } from '../../src/core/contract.ts';
import { element } from '../element.ts';
import type { ImportActions } from './actions.ts';
import { IMPORT_STRINGS } from './import-strings.ts';
import { heading, keyed, table } from './parts-of-view.ts';
import { PLAN_STRINGS } from './plan-strings.ts';
import type { View } from './screen.ts';
import type { ImportState } from './state.ts';

/** How many differences are shown. */
const SHOWN = 100;

/** Step 3: what adding comes to. Nothing is written yet. */
export function planView(state: ImportState, actions: ImportActions): View {
  const { plan, busy } = state;
  const nothing = plan !== undefined && !addsAnything(plan);
  const title = nothing ? PLAN_STRINGS.nothingToAdd : PLAN_STRINGS.planTitle;
  const adding = busy === PLAN_STRINGS.adding;
  const add = keyed('add', adding ? PLAN_STRINGS.adding : PLAN_STRINGS.add, actions.add, { class: 'action' });
  add.disabled = plan === undefined || adding;
  const action = nothing
    ? keyed('close', PLAN_STRINGS.close, actions.close, { class: 'action' })
    : plan === undefined && busy === undefined
      ? keyed('plan', PLAN_STRINGS.planAgain, actions.plan, { class: 'action' })
      : add;
  return {
    panel: [
      ...heading(state, title, PLAN_STRINGS.planHint),
      choicesView(state, actions),
      ...(plan ? [tabsView(plan, PLAN_STRINGS.tabsHeading, PLAN_STRINGS.tabWill), ...differencesView(plan)] : []),
    ],
    footer: [action, keyed('back', IMPORT_STRINGS.back, actions.back)],
  };
}

/** Whether adding would change anything at all. */
export function addsAnything({ tabs }: TablesReport): boolean {
  return tabs.some(({ state }) => state !== 'keep');
}

/** What becomes of each tab, in words. */
export function tabsView({ tabs }: TablesReport, title: string, words: (tab: TabAddition) => string): HTMLElement {
  const line = (tab: TabAddition) =>
    element(
      'li',
      { class: tab.state },
      element('span', { class: 'mark', 'aria-hidden': 'true' }, tab.state === 'keep' ? '–' : '+'),
      element('span', { dir: 'auto' }, tab.tab),
      element('small', {}, words(tab)),
      ...(tab.why === undefined ? [] : [element('p', { class: 'note', dir: 'auto' }, `▲ ${tab.why}`)]),
    );
  return element('section', {}, element('h2', {}, title), element('ul', { class: 'tabs' }, ...tabs.map(line)));
}

/** Where the workbook says something else. */
export function differencesView({ differences }: TablesReport): readonly HTMLElement[] {
  if (differences.length === 0) return [];
  const row = ({ tab, row: names, column, existing, added }: CellDifference) => [
    PLAN_STRINGS.cellOf(tab, names, column),
    existing,
    added,
  ];
  const headers = [PLAN_STRINGS.cell, PLAN_STRINGS.existing, PLAN_STRINGS.added];
  const title = PLAN_STRINGS.differences(differences.length);
  const more = differences.length - SHOWN;
  return [
    element('h2', {}, title),
    element('p', { class: 'hint' }, PLAN_STRINGS.differencesHint),
    table(title, headers, differences.slice(0, SHOWN).map(row)),
    ...(more > 0 ? [element('p', { class: 'count' }, PLAN_STRINGS.moreDifferences(more))] : []),
  ];
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
