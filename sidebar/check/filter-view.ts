import type { TabReport } from '../../src/core/checks/report.ts';
import type { Severity } from '../../src/core/finding.ts';
import { button, element } from '../element.ts';
import { CHECK_STRINGS } from './check-strings.ts';
import { FILTER, isFiltering, NO_FILTER } from './state.ts';
import type { ViewInput } from './view-input.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warn', 'info'];

/**
 * Which findings are shown, and how many of all: nothing while there is no filter.
 *
 * @param shown What the filter lets through.
 */
export function filterView({ state, check, actions }: ViewInput, shown: readonly TabReport[]): readonly HTMLElement[] {
  const { filter, open } = state;
  const tabs = check?.tabs ?? [];
  const counted = (reports: readonly TabReport[]) => reports.reduce((sum, { count }) => sum + count, 0);
  const left = isFiltering(filter)
    ? [
        element(
          'p',
          { class: 'filtered' },
          element('span', {}, CHECK_STRINGS.filtered(counted(shown), counted(tabs))),
          button(CHECK_STRINGS.showAll, { class: 'do', 'data-key': 'show-all' }, () => actions.filter(NO_FILTER)),
        ),
      ]
    : [];
  if (!open.has(FILTER)) return left;
  const text = element('input', { id: 'filter-text', type: 'search', 'data-key': 'filter-text', autocomplete: 'off' });
  text.defaultValue = filter.text;
  const find = () => actions.filter({ text: text.value });
  // A field that is replaced while a character is being composed would lose it.
  text.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) find();
  });
  text.addEventListener('compositionend', find);
  return [
    element(
      'section',
      { class: 'filter', id: FILTER, 'aria-label': CHECK_STRINGS.filter },
      ...labelled('filter-text', CHECK_STRINGS.find, text),
      ...chosen(
        'filter-severity',
        CHECK_STRINGS.severityLabel,
        filter.severity,
        SEVERITIES,
        (value) => CHECK_STRINGS.severity[value],
        (severity) => actions.filter({ severity }),
      ),
      ...chosen(
        'filter-tab',
        CHECK_STRINGS.tab,
        filter.tab,
        tabs.map(({ tab }) => tab),
        String,
        (tab) => actions.filter({ tab }),
      ),
    ),
    ...left,
  ];
}

function chosen<T extends string>(
  id: string,
  label: string,
  value: T | '',
  choices: readonly T[],
  wordOf: (choice: T) => string,
  choose: (choice: T | '') => void,
): readonly HTMLElement[] {
  const option = (each: string, text: string) =>
    element('option', { value: each, ...(each === value ? { selected: '' } : {}) }, text);
  // What was chosen stays a choice when the last finding of it is gone.
  const kept = value === '' || choices.includes(value) ? choices : [...choices, value];
  const options = [option('', CHECK_STRINGS.all), ...kept.map((each) => option(each, wordOf(each)))];
  const select = element('select', { id, 'data-key': id }, ...options);
  select.addEventListener('change', () => choose(select.value as T | ''));
  return labelled(id, label, select);
}

const labelled = (id: string, label: string, field: HTMLElement): readonly HTMLElement[] => [
  element('div', {}, element('label', { for: id }, label), field),
];
