import { make } from './element.ts';

const SHOWN_MS = 10_000;

/**
 * Shows a passing message. The place is a live region, so it is read out.
 *
 * @param place the element with role `status` that holds the messages
 */
export function toast(place: HTMLElement, text: string, title = ''): void {
  const card = make('div', 'message');
  if (title) card.append(make('strong', '', title));
  const close = make('button', 'plain', '×');
  close.setAttribute('aria-label', 'Dismiss');
  close.addEventListener('click', () => card.remove());
  card.append(make('p', '', text), close);
  // As in Sheets, the newest message takes the place of the one before.
  place.replaceChildren(card);
  setTimeout(() => card.remove(), SHOWN_MS);
}
