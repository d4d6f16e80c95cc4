import type { CellDifference, TabAddition, TablesReport } from '../../src/core/contract.ts';
import { element } from '../element.ts';
import { STRINGS } from '../strings.ts';

/** Whether adding changes anything. */
export function addsAnything({ tabs }: TablesReport): boolean {
  return tabs.some(({ state }) => state !== 'keep');
}

/** How many differences stand open before the rest is folded away. */
const SHOWN = 5;

/**
 * What adding tables does, tab by tab, and where the workbook says something else and stays.
 *
 * @param report What the server planned or did.
 */
export function reportView({ tabs, differences }: TablesReport): readonly HTMLElement[] {
  const lines = element('ul', { class: 'tabs' }, ...tabs.map(tabLine));
  return differences.length > 0 ? [lines, differencesView(differences)] : [lines];
}

function tabLine(addition: TabAddition): HTMLElement {
  const { tab, state, why } = addition;
  const mark = why === undefined ? (state === 'keep' ? '–' : '+') : '▲';
  return element(
    'li',
    { class: why === undefined ? state : 'warn' },
    element('span', { class: 'mark', 'aria-hidden': 'true' }, mark),
    element('span', { dir: 'auto' }, tab),
    element('small', { dir: 'auto' }, why ?? STRINGS.addition(addition)),
  );
}

function differencesView(differences: readonly CellDifference[]): HTMLElement {
  const items = differences.map(({ tab, row, column, existing, added }) =>
    element(
      'li',
      { dir: 'auto' },
      element('b', {}, [tab, ...row, column].join(' · ')),
      element('p', {}, `${STRINGS.stays}: `, element('q', { dir: 'auto' }, existing)),
      element('p', {}, `${STRINGS.notAdded}: `, element('q', { dir: 'auto' }, added)),
    ),
  );
  const view = element(
    'details',
    { class: 'differences' },
    element('summary', {}, STRINGS.differences(differences.length)),
  );
  view.open = differences.length <= SHOWN;
  view.append(element('ul', {}, ...items));
  return view;
}
