import type { CellRef } from '../../src/core/cell.ts';
import type { Proposal } from '../../src/core/importing/proposal.ts';
import { button, element } from '../element.ts';
import type { ImportActions } from './actions.ts';
import { leaveOut } from './families.ts';
import { IMPORT_STRINGS } from './import-strings.ts';
import type { ImportState } from './state.ts';

const STEPS = ['choose', 'check', 'plan', 'done'] as const;

/** The heading of a step, which gets the keyboard when the step begins, and what did not work or is waited for. */
export function heading({ step, problem, busy }: ImportState, title: string, hint = ''): readonly HTMLElement[] {
  return [
    element('p', { class: 'count' }, IMPORT_STRINGS.step(STEPS.indexOf(step) + 1, STEPS.length)),
    element('h2', { class: 'title', tabindex: '-1', 'data-key': 'heading' }, title),
    ...(hint === '' ? [] : [element('p', { class: 'hint' }, hint)]),
    ...(problem === undefined
      ? []
      : [
          element(
            'section',
            { class: 'message', role: 'alert' },
            element('h2', {}, IMPORT_STRINGS.failed),
            element('p', { dir: 'auto' }, problem),
          ),
        ]),
    ...(busy === undefined ? [] : [element('p', { class: 'busy' }, busy)]),
  ];
}

/** A button that is found again when the window is drawn anew. */
export function keyed(
  key: string,
  label: string,
  press: () => void,
  attributes: Readonly<Record<string, string>> = {},
) {
  return button(label, { 'data-key': key, ...attributes }, press);
}

/**
 * A field for one line of text. What is typed counts when the field is left, or on Enter. It is compared with what was
 * drawn, because a text that is carried over to a field drawn anew is no change to the browser.
 */
export function field(key: string, label: string, value: string, typed: (value: string) => void): HTMLInputElement {
  const input = element('input', { type: 'text', 'data-key': key, 'aria-label': label, dir: 'auto', value });
  const commit = () => {
    if (input.value === input.defaultValue) return;
    input.defaultValue = input.value;
    typed(input.value.trim());
  };
  input.addEventListener('blur', commit);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') commit();
  });
  return input;
}

/** A choice of one of several. */
export function select(
  key: string,
  label: string,
  options: readonly { readonly value: string; readonly label: string }[],
  value: string,
  chosen: (value: string) => void,
): HTMLSelectElement {
  const node = element(
    'select',
    { 'data-key': key, 'aria-label': label },
    ...options.map((option) => element('option', { value: option.value }, option.label)),
  );
  node.value = value;
  node.addEventListener('change', () => chosen(node.value));
  return node;
}

/** A table with headers; the first cell of a row names the row where `rowHeaders` is set. */
export function table(
  caption: string,
  headers: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
  options: { readonly rowHeaders?: boolean; readonly class?: string } = {},
): HTMLTableElement {
  const cell = (content: Node | string, column: number) =>
    options.rowHeaders && column === 0
      ? element('th', { scope: 'row', dir: 'auto' }, content)
      : element('td', { dir: 'auto' }, content);
  return element(
    'table',
    { class: options.class ?? 'grid' },
    element('caption', { class: 'visually-hidden' }, caption),
    element(
      'thead',
      {},
      element('tr', {}, ...headers.map((text) => element('th', { scope: 'col', dir: 'auto' }, text))),
    ),
    element('tbody', {}, ...rows.map((row) => element('tr', {}, ...row.map(cell)))),
  );
}

/** A part that scrolls on its own, by keyboard too. */
export function scrolling(key: string, label: string, ...children: readonly Node[]): HTMLElement {
  return element(
    'div',
    { class: 'scrolls', role: 'region', tabindex: '0', 'aria-label': label, 'data-key': key },
    ...children,
  );
}

/** Leaves out what was no competency or no level, where that takes nothing else along. */
export function leaveOutButton(
  proposal: Proposal,
  { at }: { readonly at: CellRef },
  what: 'competency' | 'level',
  name: string,
  { change }: ImportActions,
): Node | string {
  const correction = leaveOut(proposal, at, what);
  if (!correction) return '';
  const label = IMPORT_STRINGS.leaveOutOf(name);
  return keyed(`leave out ${at.tab}!${at.cell}`, IMPORT_STRINGS.leaveOut, () => change(correction), {
    'aria-label': label,
  });
}
