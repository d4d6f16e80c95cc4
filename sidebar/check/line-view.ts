import { showDay } from '../../src/core/day.ts';
import type { Finding } from '../../src/core/finding.ts';
import { button, element } from '../element.ts';
import { CHECK_STRINGS } from './check-strings.ts';
import { dismissView, off } from './dismiss-view.ts';
import type { Line } from './lines.ts';
import type { ViewInput } from './view-input.ts';

/** How many cells of a line are named before the rest is folded away, and how many at most. */
const [SHOWN, MOST] = [6, 200];

/**
 * One line of a card: the cells, what is wrong with them, and what can be done.
 *
 * @param isAlone Whether it is the only line: what can be done stands at the foot of the card then.
 */
export function lineView(line: Line, isAlone: boolean, input: ViewInput): HTMLElement {
  const before = line.findings[0] && input.check?.before.get(line.findings[0]);
  return element(
    'li',
    {},
    ...cellsView(line.id, line.findings, input),
    element('span', { dir: 'auto' }, textOf(line)),
    ...(before
      ? [element('p', { class: 'hint', dir: 'auto' }, CHECK_STRINGS.saidBefore(showDay(before.day), before.reason))]
      : []),
    ...(isAlone ? [] : [' ', ...lineActions(line, input)]),
    ...(isAlone ? [] : askedView(line.id, input)),
  );
}

/** What can be done about a line. */
export function lineActions(line: Line, input: ViewInput): readonly HTMLElement[] {
  const { state, actions } = input;
  const { id, findings } = line;
  const fixable = findings.filter(({ fix }) => fix);
  return [
    ...(fixable.length > 0
      ? [
          button(
            CHECK_STRINGS.fix(fixable.length),
            { class: 'do', 'data-key': `fix:${id}`, 'aria-label': CHECK_STRINGS.fixLabel(fixable), ...off(state.busy) },
            () => actions.fix(id, fixable),
          ),
        ]
      : []),
    askButton(id, findings, CHECK_STRINGS.dismissAsk, CHECK_STRINGS.dismissLabel(textOf(line)), input),
  ];
}

/** A button that asks why findings are to be left alone. */
export function askButton(
  id: string,
  findings: readonly Finding[],
  text: string,
  label: string,
  { state, check, actions }: ViewInput,
): HTMLElement {
  const isAsked = String(state.dismissing?.id === id);
  return button(text, { class: 'do', 'data-key': `ask:${id}`, 'aria-label': label, 'aria-expanded': isAsked }, () => {
    if (check) actions.ask(id, findings, check);
  });
}

/** The question, where it is asked of this line or card. */
export function askedView(id: string, { state, actions }: ViewInput): readonly HTMLElement[] {
  const { dismissing, busy } = state;
  return dismissing?.id === id ? [dismissView(dismissing, busy, actions)] : [];
}

function textOf({ kind, findings }: Line): string {
  return kind ? CHECK_STRINGS.alike(kind, findings.length) : (findings[0]?.message ?? '');
}

function cellsView(
  id: string,
  findings: readonly Finding[],
  { state, actions }: ViewInput,
): readonly (Node | string)[] {
  // A tab that is missing has no cell to go to.
  const cells = findings.filter(({ at }) => at.cell !== '');
  const key = `cells:${id}`;
  const shown = cells.slice(0, state.open.has(key) ? MOST : SHOWN);
  const links = shown.flatMap(({ at }) => [
    button(
      at.cell,
      { class: 'cell', 'data-key': `${key}:${at.cell}`, 'aria-label': CHECK_STRINGS.goTo(at.tab, at.cell) },
      () => actions.goTo(at),
    ),
    ' ',
  ]);
  const rest = cells.length - shown.length;
  if (rest === 0) return links;
  if (shown.length === MOST) return [...links, element('span', { class: 'count' }, CHECK_STRINGS.andMore(rest)), ' '];
  return [
    ...links,
    button(CHECK_STRINGS.moreCells(rest), { class: 'do', 'data-key': key }, () => actions.toggle(key)),
    ' ',
  ];
}
