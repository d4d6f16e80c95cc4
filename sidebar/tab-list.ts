import { arrowKeys } from './arrow-keys.ts';
import { button, element } from './element.ts';

/** One tab of a tab list. */
export interface TabChoice {
  readonly id: string;
  readonly label: string;
}

/** A tab list of a window. */
export interface TabList {
  readonly node: HTMLElement;
  /** Chooses a tab, as a press on it does. The keyboard stays where it is. */
  readonly select: (id: string) => void;
}

/**
 * Makes a tab list by the ARIA pattern: one tab can be reached with Tab, the arrow keys, Home and End go to the others.
 *
 * @param label What the tabs are about, for screen readers.
 * @param choices The tabs, in order; the one of `id` gets the element id `tab-id`.
 * @param show Called with the id of the tab that is chosen.
 * @param panelOf The element id of the panel that a tab shows.
 */
export function tabList(
  label: string,
  choices: readonly TabChoice[],
  show: (id: string) => void,
  panelOf: (id: string) => string,
): TabList {
  const tabs = choices.map((choice) =>
    button(
      choice.label,
      { role: 'tab', id: `tab-${choice.id}`, 'aria-controls': panelOf(choice.id), class: 'way' },
      () => select(choice.id),
    ),
  );
  const node = element('div', { role: 'tablist', class: 'ways', 'aria-label': label }, ...tabs);
  arrowKeys(node, tabs);

  function select(id: string): void {
    for (const tab of tabs) {
      const isShown = tab.id === `tab-${id}`;
      tab.setAttribute('aria-selected', String(isShown));
      tab.tabIndex = isShown ? 0 : -1;
    }
    show(id);
  }

  return { node, select };
}
