import { button, element } from '../element.ts';
import type { View } from '../screen.ts';
import { STRINGS } from '../strings.ts';
import { CHECK_STRINGS } from './check-strings.ts';
import { off } from './dismiss-view.ts';
import { filtered } from './filter.ts';
import { filterView } from './filter-view.ts';
import { firstStepsView, isUnwritten } from './first-steps-view.ts';
import { groupView } from './group-view.ts';
import { healthView } from './health-view.ts';
import { keptView } from './kept-view.ts';
import { FILTER, isFiltering } from './state.ts';
import type { ViewInput } from './view-input.ts';

/** The panel: a health line, the findings by tab and rule, what was dismissed and fixed. A function of its input alone. */
export function checkView(input: ViewInput): View {
  const { state, check } = input;
  const tabs = filtered(check?.tabs ?? [], state.filter);
  return {
    panel: [
      ...problemView(input),
      healthView(input),
      ...firstStepsView(input),
      ...filterView(input, tabs),
      ...tabs.map(({ tab, count, groups }, at) =>
        element(
          'section',
          {},
          element('h2', {}, element('span', { dir: 'auto' }, tab), element('span', { class: 'count' }, String(count))),
          ...groups.map((group, of) => groupView(tab, group, `finding-${at}-${of}`, input)),
        ),
      ),
      ...keptView(input),
    ],
    footer: footerView(input),
  };
}

function problemView({ state, reading }: ViewInput): readonly HTMLElement[] {
  return [...new Set([state.problem, reading.problem ?? ''])]
    .filter((problem) => problem !== '')
    .map((problem) =>
      element(
        'section',
        { class: 'message' },
        element('h2', {}, STRINGS.failed),
        element('p', { dir: 'auto' }, problem),
      ),
    );
}

function footerView({ state, reading, check, actions }: ViewInput): readonly HTMLElement[] {
  const { busy, done, open, filter } = state;
  const note = busy || done?.text;
  const undo = busy ? undefined : done?.undo;
  const hasFindings = (check?.tabs.length ?? 0) > 0 || isFiltering(filter);
  return [
    ...(note
      ? [
          element(
            'p',
            { class: 'done' },
            element('span', { dir: 'auto' }, note),
            ...(undo
              ? [
                  button(
                    CHECK_STRINGS.undo,
                    { class: 'do', 'data-key': 'undo', 'aria-label': `${CHECK_STRINGS.undo}: ${note}` },
                    undo,
                  ),
                ]
              : []),
          ),
        ]
      : []),
    button(
      reading.reading ? CHECK_STRINGS.checkingShort : CHECK_STRINGS.checkAgain,
      {
        class: check && isUnwritten(check) ? 'plain' : 'action',
        'data-key': 'check',
        ...off(reading.reading ? 'reading' : ''),
      },
      actions.check,
    ),
    ...(hasFindings
      ? [
          button(
            CHECK_STRINGS.filter,
            { class: 'plain', 'data-key': 'open-filter', 'aria-expanded': String(open.has(FILTER)) },
            () => actions.toggle(FILTER),
          ),
        ]
      : []),
  ];
}
