import type { DismissedFinding } from '../../src/core/checks/dismissals.ts';
import type { PastFix } from '../../src/core/checks/kept.ts';
import { RULES } from '../../src/core/checks/list.ts';
import { showDay } from '../../src/core/day.ts';
import { button, element } from '../element.ts';
import { CHECK_STRINGS } from './check-strings.ts';
import { off } from './dismiss-view.ts';
import { DISMISSED, FIXED } from './state.ts';
import type { ViewInput } from './view-input.ts';

/** How many dismissed findings are shown. */
const MOST = 200;

/** What people dismissed and fixed, folded away below the findings: each can be undone. */
export function keptView({ state, check, fixes, actions }: ViewInput): readonly HTMLElement[] {
  const list = (key: string, title: string, items: readonly HTMLElement[]) =>
    items.length === 0
      ? []
      : [
          element(
            'section',
            { class: 'kept' },
            element(
              'h2',
              {},
              button(title, { class: 'fold', 'data-key': key, 'aria-expanded': String(state.open.has(key)) }, () =>
                actions.toggle(key),
              ),
            ),
            ...(state.open.has(key) ? [element('ul', { class: 'items' }, ...items)] : []),
          ),
        ];
  const dismissed = check?.dismissed ?? [];
  return [
    ...list(DISMISSED, CHECK_STRINGS.dismissed(dismissed.length), dismissed.slice(0, MOST).map(dismissedView)),
    ...list(FIXED, CHECK_STRINGS.fixesKept, fixes.map(fixView)),
  ];

  function dismissedView({ finding: { rule, at, message }, dismissal }: DismissedFinding): HTMLElement {
    const { key, reason, day } = dismissal;
    const name = RULES.find(({ id }) => id === rule)?.name ?? rule;
    return element(
      'li',
      {},
      element('strong', {}, name),
      element('p', { dir: 'auto' }, [at.tab, at.cell].join(' ').trim(), ': ', message),
      element('p', { class: 'said', dir: 'auto' }, CHECK_STRINGS.said(reason, showDay(day))),
      button(
        CHECK_STRINGS.undo,
        {
          class: 'do',
          'data-key': `restore:${key}`,
          'aria-label': `${CHECK_STRINGS.undo}: ${name}, ${message}`,
          ...off(state.busy),
        },
        () => actions.restore([key]),
      ),
    );
  }

  function fixView(fix: PastFix): HTMLElement {
    const text = CHECK_STRINGS.fixKept(fix.back, showDay(fix.day));
    return element(
      'li',
      {},
      element('span', { dir: 'auto' }, text),
      ' ',
      button(
        CHECK_STRINGS.undo,
        {
          class: 'do',
          'data-key': `undo:${fix.id}`,
          'aria-label': `${CHECK_STRINGS.undo}: ${text}`,
          ...off(state.busy),
        },
        () => actions.undoFix(fix),
      ),
    );
  }
}
