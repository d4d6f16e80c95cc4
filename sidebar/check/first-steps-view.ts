import type { WorkbookCheck } from '../../src/core/checks/check-workbook.ts';
import { button, element } from '../element.ts';
import { CHECK_STRINGS as S } from './check-strings.ts';
import type { ViewInput } from './view-input.ts';

/** Whether a workbook has nothing yet that could be checked. */
export function isUnwritten({ families, descriptions }: WorkbookCheck): boolean {
  return families.length === 0 && descriptions === 0;
}

/** The two ways to begin in an empty workbook. */
export function beginView({ actions }: ViewInput): HTMLElement {
  return element(
    'div',
    { class: 'filtered' },
    button(S.setUp, { class: 'action', 'data-key': 'setup' }, () => actions.openDialog('setup')),
    button(S.import, { class: 'do', 'data-key': 'import' }, () => actions.openDialog('import')),
  );
}

/** The way to the first gap tabs: it ticks itself, and goes once all is ticked or somebody puts it away. */
export function firstStepsView({ state, check, reading, actions }: ViewInput): readonly HTMLElement[] {
  if (!state.firstRun || !check) return [];
  const isThere = !isUnwritten(check);
  const isChecked = isThere && check.counts.error === 0;
  const steps: readonly (readonly [label: string, isDone: boolean])[] = [
    [S.steps.framework, isThere],
    [S.steps.people, check.people > 0 && check.hasRatings],
    [S.steps.check, isChecked],
    [S.steps.gapTabs, (reading.last?.gapTabs?.size ?? 0) > 0],
  ];
  if (steps.every(([, isDone]) => isDone)) return [];
  const items = steps.map(([label, isDone]) =>
    element(
      'li',
      {},
      element('i', { class: 'mark', 'aria-hidden': 'true' }, isDone ? '✓' : '○'),
      element('span', {}, label),
      element('span', { class: 'visually-hidden' }, isDone ? S.stepDone : S.stepOpen),
    ),
  );
  const next = button(S.writeGapTabs, { class: 'do', 'data-key': 'jobs' }, actions.openJobs);
  return [
    element('h2', {}, S.firstSteps),
    element('ul', { class: 'tabs' }, ...items),
    element(
      'div',
      { class: 'links' },
      ...(isChecked && steps[1]?.[1] ? [next] : []),
      button(S.putAway, { 'data-key': 'away' }, actions.putAway),
    ),
  ];
}
