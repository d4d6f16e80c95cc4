import { element } from '../element.ts';
import { closeOnEscape } from '../escape.ts';
import { importWay } from '../import/import-way.ts';
import { pageParts, partsOf } from '../page-parts.ts';
import { STRINGS } from '../strings.ts';
import { tabList } from '../tab-list.ts';
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
  const body = element('div', { role: 'tabpanel', id: 'way', tabindex: '-1' });
  const list = tabList(
    STRINGS.setUpTitle,
    WAYS,
    (id) => {
      body.setAttribute('aria-labelledby', `tab-${id}`);
      for (const way of WAYS) if (way.id === id) start(way);
    },
    () => 'way',
  );
  closeOnEscape();
  panel.replaceChildren(element('h1', { class: 'visually-hidden' }, STRINGS.setUpTitle), list.node, body);

  /** Each way gets parts of its own: an answer that comes late goes to where nobody looks any more. */
  function start(way: Way): void {
    const [own, buttons] = [element('div', {}), element('div', { class: 'buttons' })];
    body.replaceChildren(own);
    footer.replaceChildren(buttons);
    way.start(partsOf(own, buttons));
  }

  list.select(first);
}
