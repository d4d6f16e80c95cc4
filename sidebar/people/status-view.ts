import { element } from '../element.ts';
import type { Brief } from './directory.ts';
import { PEOPLE_STRINGS as S, SIGNS } from './people-strings.ts';

/** A status by sign, word and colour. */
export function statusView(status: Brief['status']): HTMLElement {
  const [sign, colour] = SIGNS[status];
  return element(
    'span',
    { class: `status ${colour}` },
    element('i', { 'aria-hidden': 'true' }, sign),
    element('span', {}, status),
  );
}

/** How many criteria are met: `4 of 6`, with what is counted for those who do not see where it stands. */
export function metView({ met, of }: Brief): HTMLElement {
  const unit = element('span', { class: 'visually-hidden' }, ` ${S.criteriaMet}`);
  return element('span', { class: 'count' }, S.metOf(met, of), unit);
}

/** From which level to which. */
export function stepView({ from, to }: Brief): HTMLElement {
  return element('span', { dir: 'auto' }, to === '' ? from : `${from} → ${to}`);
}
