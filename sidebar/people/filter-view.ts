import { normalise } from '../../src/core/normalise.ts';
import type { Status } from '../../src/core/readiness/readiness.ts';
import { button, element } from '../element.ts';
import type { Directory } from './directory.ts';
import { type Filters, type Found, NO_FILTERS } from './find-people.ts';
import { managersOf } from './managers.ts';
import { PEOPLE_STRINGS as S, SIGNS } from './people-strings.ts';
import { statusView } from './status-view.ts';

/** Search and filters of the list. They stay in place while the list below changes, so that the cursor stays, too. */
export interface FilterView {
  readonly node: HTMLElement;
  readonly now: () => Filters;
  readonly set: (filters: Partial<Filters>) => void;
  /** Offers what can be chosen in a workbook; what is not there any more is chosen no longer. */
  readonly offer: (directory: Directory) => void;
  /** Shows how many there are of each status. */
  readonly count: (counts: Found['counts']) => void;
}

/** @param change Called when something else is asked for. */
export function filterView(change: () => void): FilterView {
  let filters = NO_FILTERS;
  const search = element('input', { type: 'search', id: 'people-search', autocomplete: 'off', spellcheck: 'false' });
  const team = element('select', { id: 'people-team' });
  const family = element('select', { id: 'people-family' });
  const unrated = element('input', { type: 'checkbox' });
  const cycle = element('span', { dir: 'auto' });
  const unratedLine = element('label', { class: 'choice' }, unrated, cycle);
  const summary = element('summary', {});
  const clear = button(S.clear, {}, () => {
    set(NO_FILTERS);
    search.focus();
  });
  const chips = element('div', { class: 'chips', role: 'group', 'aria-label': S.statuses });
  const further = element('details', {}, summary, labelled(S.team, team), labelled(S.family, family), unratedLine);
  search.addEventListener('input', () => ask({ text: search.value }));
  team.addEventListener('change', () => ask({ manager: team.value }));
  family.addEventListener('change', () => ask({ family: family.value }));
  unrated.addEventListener('change', () => ask({ unrated: unrated.checked }));

  function ask(wanted: Partial<Filters>): void {
    filters = { ...filters, ...wanted };
    const on = [filters.manager, filters.family, filters.unrated].filter(Boolean).length;
    summary.textContent = on > 0 ? S.filtersOn(on) : S.filters;
    clear.hidden = on === 0 && filters.text === '' && filters.statuses.size === 0;
    change();
  }

  function set(wanted: Partial<Filters>): void {
    const { text, manager, family: named, unrated: only } = { ...filters, ...wanted };
    [search.value, team.value, family.value, unrated.checked] = [text, manager, named, only];
    ask({ ...wanted, manager: team.value, family: family.value });
  }

  return {
    node: element('div', { class: 'filters' }, labelled(S.search, search), chips, further, clear),
    now: () => filters,
    set,
    offer: (directory) => {
      const { company, people } = directory;
      offer(team, S.everybody, managersOf(directory));
      const families = people.map(({ person }): Option => [normalise(person.family), person.family]);
      offer(family, S.all, [...new Map(families.filter(([key]) => key !== '').reverse())].sort(byName));
      const current = company.cycles[company.current];
      unratedLine.hidden = !current;
      if (current) cycle.textContent = S.unrated(current.name);
      set({ manager: team.value, family: family.value, unrated: filters.unrated && current !== undefined });
    },
    count: (counts) => {
      const drawn = new Map([...chips.querySelectorAll('button')].map((chip) => [chip.value, chip]));
      for (const status of Object.keys(SIGNS) as Status[]) {
        const chip = drawn.get(status) ?? chipOf(status);
        const n = counts?.get(status) ?? 0;
        const isOn = filters.statuses.has(status);
        (chip.lastChild as HTMLElement).textContent = String(n);
        chip.setAttribute('aria-pressed', String(isOn));
        // One that has the keyboard stays, so that it is not lost.
        chip.hidden = n === 0 && !isOn && chip !== document.activeElement;
        if (!drawn.has(status)) chips.append(chip);
      }
    },
  };

  function chipOf(status: Status): HTMLButtonElement {
    const chip = button('', { value: status, class: 'chip' }, () => {
      const statuses = new Set(filters.statuses);
      if (!statuses.delete(status)) statuses.add(status);
      ask({ statuses });
    });
    chip.append(statusView(status), ' ', element('b', {}));
    return chip;
  }
}

type Option = readonly [value: string, label: string];

const byName = ([, a]: Option, [, b]: Option) => a.localeCompare(b);

function offer(select: HTMLSelectElement, everything: string, options: readonly Option[]): void {
  const had = select.value;
  const all: readonly Option[] = [['', everything], ...options];
  select.replaceChildren(...all.map(([value, label]) => element('option', { value, dir: 'auto' }, label)));
  select.value = options.some(([value]) => value === had) ? had : '';
}

function labelled(label: string, field: HTMLElement): HTMLElement {
  return element('div', {}, element('label', { for: field.id }, label), field);
}
