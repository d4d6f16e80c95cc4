import { button, element } from '../element.ts';
import { CHECK_STRINGS } from './check-strings.ts';
import { beginView, isUnwritten } from './first-steps-view.ts';
import { DISMISSED } from './state.ts';
import type { ViewInput } from './view-input.ts';

/** What the check comes to, in a line, and what it looked at; while it runs, how far it is. */
export function healthView(input: ViewInput): HTMLElement {
  const { check, reading, actions } = input;
  const title = (text: string) => element('h1', { tabindex: '-1', 'data-key': 'heading' }, text);
  const running = reading.reading ? progressView(reading.progress) : [];
  if (!check) return element('section', { class: 'health' }, title(CHECK_STRINGS.checking), ...running);
  const { counts, dismissed, families, levels, descriptions, people } = check;
  if (isUnwritten(check))
    return element(
      'section',
      { class: 'health' },
      title(CHECK_STRINGS.empty),
      element('p', {}, CHECK_STRINGS.emptyHelp),
      beginView(input),
      ...running,
    );
  const clear = counts.error + counts.warn === 0;
  return element(
    'section',
    { class: clear ? 'health clear' : 'health' },
    title(clear ? `✓ ${CHECK_STRINGS.allClear}` : CHECK_STRINGS.health(counts.error, counts.warn)),
    element('p', { dir: 'auto' }, CHECK_STRINGS.looked(families, levels, descriptions, people)),
    ...(dismissed.length > 0
      ? [
          button(CHECK_STRINGS.dismissed(dismissed.length), { class: 'do', 'data-key': 'to-dismissed' }, () =>
            actions.show(DISMISSED),
          ),
        ]
      : []),
    ...running,
  );
}

function progressView(progress: ViewInput['reading']['progress']): readonly HTMLElement[] {
  const bar = element('progress', { 'aria-label': CHECK_STRINGS.checking });
  if (!progress) return [bar];
  bar.max = progress.of;
  bar.value = progress.rows;
  return [bar, element('p', { dir: 'auto' }, CHECK_STRINGS.reading(progress.tab, progress.rows, progress.of))];
}
