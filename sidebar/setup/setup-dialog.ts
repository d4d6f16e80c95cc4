import { arrowKeys } from '../arrow-keys.ts';
import { button, element } from '../element.ts';
import { closeOnEscape } from '../escape.ts';
import { importWay } from '../import/import-way.ts';
import { pageParts, partsOf } from '../page-parts.ts';
import { STRINGS } from '../strings.ts';
import { familyWay } from './family-way.ts';
import { presetWay } from './preset-way.ts';
import type { Way } from './way.ts';

const WAYS: readonly Way[] = [presetWay, familyWay, importWay];

/**
 * The dialog of *Set up workbook…*: a tab list of the ways in which a workbook gets its framework.
 *
 * @param first The way that is shown first.
 */
export function startSetupDialog(first: string): void {
  const { panel, footer } = pageParts();
  const list = element('div', { role: 'tablist', class: 'ways', 'aria-label': STRINGS.setUpTitle });
  const body = element('div', { role: 'tabpanel', id: 'way', tabindex: '-1' });
  const tabs = WAYS.map((way) =>
    button(way.title, { role: 'tab', id: `way-${way.id}`, 'aria-controls': 'way', class: 'way' }, () => show(way)),
  );
  list.append(...tabs);
  arrowKeys(list, tabs);
  closeOnEscape();
  panel.replaceChildren(element('h1', { class: 'visually-hidden' }, STRINGS.setUpTitle), list, body);

  /** Each way gets parts of its own: an answer that comes late goes to where nobody looks any more. */
  function show(way: Way): void {
    for (const tab of tabs) {
      const isShown = tab.id === `way-${way.id}`;
      tab.setAttribute('aria-selected', String(isShown));
      tab.tabIndex = isShown ? 0 : -1;
    }
    body.setAttribute('aria-labelledby', `way-${way.id}`);
    const [own, buttons] = [element('div', {}), element('div', { class: 'buttons' })];
    body.replaceChildren(own);
    footer.replaceChildren(buttons);
    way.start(partsOf(own, buttons));
  }

  for (const way of WAYS) if (way.id === first) show(way);
}
