import type { JobScope } from '../../src/core/jobs/job-contract.ts';
import { element } from '../element.ts';
import { managersOf } from '../people/managers.ts';
import { JOBS_STRINGS as S } from './jobs-strings.ts';
import { keyed, line } from './parts.ts';
import type { ViewInput } from './view-input.ts';

/** The choice of people, and how closely their tabs are looked at. */
export function whomView({ state, directory, chosen, actions }: ViewInput): readonly HTMLElement[] {
  const { whom, direct, thorough } = state;
  const radio = (value: JobScope['whom'], label: string) =>
    box('radio', value, label, whom === value, () => actions.choose({ whom: value }, true));
  return [
    element(
      'fieldset',
      {},
      element('legend', {}, S.whom),
      radio('everyone', S.everyone),
      radio('team', S.team),
      ...(whom === 'team'
        ? [element('div', { class: 'why' }, ...managers(), box('checkbox', 'direct', S.direct, direct, setDirect))]
        : []),
      radio('people', S.chosen(chosen.size)),
      ...(whom === 'people' ? [keyed(S.choose, 'choose', actions.choosePeople)] : []),
    ),
    box('checkbox', 'thorough', S.thorough, thorough, (isOn) => actions.choose({ thorough: isOn })),
    line(S.thoroughHint, 'hint'),
  ];

  function setDirect(isOn: boolean): void {
    actions.choose({ direct: isOn }, true);
  }

  function managers(): readonly HTMLElement[] {
    if (!directory) return [line(S.reading, 'hint')];
    const select = element('select', { 'data-key': 'manager', 'aria-label': S.manager });
    const all: readonly (readonly [string, string])[] = [['', S.chooseManager], ...managersOf(directory)];
    select.append(...all.map(([value, label]) => element('option', { value, dir: 'auto' }, label)));
    select.value = state.manager;
    select.addEventListener('change', () => actions.choose({ manager: select.value }, true));
    return [select];
  }
}

/** A box or a radio button with its label. */
export function box(
  type: 'radio' | 'checkbox',
  key: string,
  label: string,
  isOn: boolean,
  change: (isOn: boolean) => void,
): HTMLElement {
  const input = element('input', { type, 'data-key': key, ...(type === 'radio' ? { name: 'whom' } : {}) });
  input.checked = isOn;
  input.addEventListener('change', () => change(input.checked));
  return element('label', { class: 'choice' }, input, element('span', { dir: 'auto' }, label));
}
