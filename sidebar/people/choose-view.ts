import type { ChosenPeople } from '../chosen.ts';
import { button, element } from '../element.ts';
import type { Listed } from './directory.ts';
import { PEOPLE_STRINGS as S } from './people-strings.ts';

/** The ways to choose people. */
export interface ChooseView {
  /** A box for all who are shown, and how many are chosen. */
  readonly bar: HTMLElement;
  /** @returns A box for one person; none for who can get no gap tab. */
  readonly box: (one: Listed, label?: string) => readonly HTMLElement[];
  /** Says who is shown now. `label`: what choosing all of them is called. */
  readonly shown: (people: readonly Listed[], label: (n: number) => string) => void;
  /** Forgets who cannot be chosen any more. */
  readonly keep: (people: readonly Listed[]) => void;
}

/**
 * Boxes that choose people for gap tabs, kept in step with who is chosen.
 *
 * @param root Where the boxes are drawn.
 */
export function chooseView(root: HTMLElement, chosen: ChosenPeople): ChooseView {
  let active: readonly string[] = [];
  const all = element('input', { type: 'checkbox' });
  const label = element('span', { dir: 'auto' });
  const count = element('span', { class: 'count' });
  const clear = button(S.clearChosen, {}, () => {
    chosen.choose([]);
    all.focus();
  });
  const bar = element('div', { class: 'choose' }, element('label', { class: 'choice' }, all, label), count, clear);
  all.addEventListener('change', () => change(active, all.checked));
  chosen.subscribe(sync);

  function change(ids: readonly string[], isIn: boolean): void {
    const next = new Set(chosen.now());
    for (const id of ids) isIn ? next.add(id) : next.delete(id);
    chosen.choose(next);
  }

  function sync(): void {
    const now = chosen.now();
    const among = active.filter((id) => now.has(id)).length;
    all.checked = among > 0 && among === active.length;
    all.indeterminate = among > 0 && !all.checked;
    all.disabled = active.length === 0;
    count.textContent = now.size > 0 ? S.chosen(now.size) : '';
    clear.hidden = now.size === 0;
    for (const box of root.querySelectorAll<HTMLInputElement>('.box input')) box.checked = now.has(box.value);
  }

  return {
    bar,
    box: ({ person, name, active: canBe }, text) => {
      if (!canBe) return [];
      const named = text === undefined ? { 'aria-label': S.choose(name) } : {};
      const box = element('input', { type: 'checkbox', value: person.id, ...named });
      box.checked = chosen.now().has(person.id);
      box.addEventListener('change', () => change([person.id], box.checked));
      return [element('label', { class: 'box choice' }, box, ...(text === undefined ? [] : [text]))];
    },
    shown: (people, name) => {
      active = people.filter((one) => one.active).map(({ person }) => person.id);
      label.textContent = name(active.length);
      sync();
    },
    keep: (people) => {
      const can = new Set(people.filter((one) => one.active).map(({ person }) => person.id));
      const left = [...chosen.now()].filter((id) => can.has(id));
      if (left.length < chosen.now().size) chosen.choose(left);
    },
  };
}
