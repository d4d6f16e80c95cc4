import { button, element } from '../element.ts';
import { STRINGS } from '../strings.ts';

/** A paragraph in which people's own words may stand. */
export function line(text: string, look = ''): HTMLElement {
  return element('p', { dir: 'auto', class: look }, text);
}

/** What did not work, above everything else. */
export function failedView(problem: string): readonly HTMLElement[] {
  return problem === '' ? [] : [element('section', { class: 'message' }, heading(STRINGS.failed), line(problem))];
}

/** A heading with how many stand below it. */
export function heading(text: string, count = ''): HTMLElement {
  return element('h2', {}, element('span', {}, text), element('span', { class: 'count' }, count));
}

/** A button that is known by a key; `isOff` keeps the keyboard on it. */
export function keyed(label: string, key: string, press: () => void, look = '', isOff = false): HTMLButtonElement {
  const off: Readonly<Record<string, string>> = isOff ? { 'aria-disabled': 'true' } : {};
  return button(label, { 'data-key': key, class: look, ...off }, () => {
    if (!isOff) press();
  });
}

/** A question with its two answers; Escape is no. */
export function question(text: string, yes: string, press: () => void, cancel: () => void): HTMLElement {
  const box = element(
    'div',
    { class: 'asking', role: 'group', 'aria-label': text },
    line(text, 'hint'),
    keyed(yes, 'yes', press, 'action'),
    keyed(STRINGS.cancel, 'no', cancel),
  );
  box.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') cancel();
  });
  return box;
}

/** People or rows with what is wrong and what to do; nothing where there are none. */
export function list(title: string, rows: readonly (readonly [name: string, why: string])[]): readonly HTMLElement[] {
  if (rows.length === 0) return [];
  const items = rows.map(([name, why]) =>
    element('li', {}, ...(name === '' ? [] : [line(name)]), line(why, name === '' ? '' : 'said')),
  );
  return [heading(title, String(rows.length)), element('ul', { class: 'kept' }, ...items)];
}
