import type { FindingGroup } from '../../src/core/checks/report.ts';
import type { Severity } from '../../src/core/finding.ts';
import { button, element } from '../element.ts';
import { CHECK_STRINGS } from './check-strings.ts';
import { askButton, askedView, lineActions, lineView } from './line-view.ts';
import { groupId, linesOf } from './lines.ts';
import type { ViewInput } from './view-input.ts';
import { whyView } from './why-view.ts';

/** Severity is said by sign, word and colour, never by colour alone. */
const MARKS: Readonly<Record<Severity, string>> = { error: '●', warn: '▲', info: 'ℹ' };
/** How many lines of a card stand open before the rest is folded away, and how many at most: nobody reads thousands. */
const [SHOWN, MOST] = [4, 200];

/**
 * The findings of one rule on one tab, as a card.
 *
 * @param place Where it stands among the cards: element ids are made of it.
 */
export function groupView(tab: string, group: FindingGroup, place: string, input: ViewInput): HTMLElement {
  const { state, actions } = input;
  const { rule, severity, findings } = group;
  const id = groupId(tab, group);
  const lines = linesOf(tab, group);
  const isOpen = (key: string) => state.open.has(key);
  const shown = lines.slice(0, isOpen(`more:${id}`) ? MOST : SHOWN);
  const rest = lines.length - shown.length;
  const [only] = lines.length === 1 ? lines : [];
  const toggle = (key: string, label: string, attributes: Readonly<Record<string, string>>) =>
    button(label, { class: 'do', 'data-key': key, ...attributes }, () => actions.toggle(key));
  return element(
    'article',
    { class: `finding ${severity}`, 'aria-labelledby': `${place}-name` },
    element(
      'h3',
      { id: `${place}-name` },
      element('i', { class: 'mark', 'aria-hidden': 'true' }, MARKS[severity]),
      element('span', { class: 'visually-hidden' }, `${CHECK_STRINGS.severity[severity]}: `),
      rule.name,
      ...(findings.length > 1 ? [element('span', { class: 'count' }, String(findings.length))] : []),
    ),
    element('ul', { class: 'items' }, ...shown.map((line) => lineView(line, only !== undefined, input))),
    ...(rest > 0 && shown.length < MOST ? [toggle(`more:${id}`, CHECK_STRINGS.more(rest), {})] : []),
    ...(shown.length === MOST && rest > 0 ? [element('p', { class: 'count' }, CHECK_STRINGS.andMore(rest))] : []),
    element(
      'div',
      { class: 'about' },
      toggle(`why:${id}`, CHECK_STRINGS.why, {
        'aria-expanded': String(isOpen(`why:${id}`)),
        'aria-controls': `${place}-why`,
        'aria-label': `${CHECK_STRINGS.why}: ${rule.name}`,
      }),
      ...(only
        ? lineActions(only, input)
        : [
            askButton(
              id,
              findings,
              CHECK_STRINGS.dismissAll(findings.length),
              `${CHECK_STRINGS.dismissAll(findings.length)} ${rule.name}`,
              input,
            ),
          ]),
    ),
    ...askedView(only ? only.id : id, input),
    isOpen(`why:${id}`)
      ? whyView(`${place}-why`, rule, state.texts, () => actions.askTexts(`why:${id}`))
      : element('div', { id: `${place}-why`, hidden: '' }),
  );
}
