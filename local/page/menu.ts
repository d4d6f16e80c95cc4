import type { MenuEntry } from '../host.ts';
import { make } from './element.ts';
import { moveInMenu } from './menu-keys.ts';

/** A line that runs something. */
export type MenuItem = Extract<MenuEntry, { handler: string }>;

type Choose = (item: MenuItem) => void;

/**
 * Shows the add-in's menus, a button each.
 *
 * @param place the element that gets the buttons
 * @param lines as `onOpen` built them
 * @param choose is told the item chosen
 */
export function showMenus(place: HTMLElement, lines: readonly MenuEntry[], choose: Choose): void {
  const names = [...new Set(lines.map(({ menu }) => menu))];
  place.replaceChildren();
  for (const name of names)
    addMenu(
      place,
      name,
      lines.filter(({ menu }) => menu === name),
      choose,
    );
}

function addMenu(place: HTMLElement, name: string, lines: readonly MenuEntry[], choose: Choose): void {
  const holder = make('div', 'menu-holder');
  const button = make('button', 'menu-button', name);
  const list = make('div', 'menu');
  button.type = 'button';
  button.setAttribute('aria-haspopup', 'menu');
  list.setAttribute('role', 'menu');
  list.setAttribute('aria-label', name);

  const close = () => {
    list.hidden = true;
    button.setAttribute('aria-expanded', 'false');
  };
  const open = (at: number) => {
    list.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    items().at(at)?.focus();
  };
  const items = () => [...list.querySelectorAll<HTMLElement>('[role=menuitem]')];

  list.append(
    ...entries(lines, (item) => {
      close();
      button.focus();
      choose(item);
    }),
  );
  button.addEventListener('click', () => (list.hidden ? open(0) : close()));
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event.key === 'ArrowDown' ? 0 : -1);
  });
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') button.focus();
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else moveInMenu(event, items());
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!holder.contains(target as Node)) close();
  });
  close();
  holder.append(button, list);
  place.append(holder);
}

/** The elements of lines; a sub-menu stands in its menu as a group under its name. */
function entries(lines: readonly MenuEntry[], choose: Choose): HTMLElement[] {
  return lines.map((line) => {
    if ('separator' in line) {
      const rule = make('div', 'separator');
      rule.setAttribute('role', 'separator');
      return rule;
    }
    if ('entries' in line) {
      const group = make('div', 'group');
      group.setAttribute('role', 'group');
      group.setAttribute('aria-label', line.caption);
      group.append(make('div', 'group-name', line.caption), ...entries(line.entries, choose));
      return group;
    }
    const item = make('button', '', line.caption);
    item.type = 'button';
    item.tabIndex = -1;
    item.setAttribute('role', 'menuitem');
    item.addEventListener('click', () => choose(line));
    return item;
  });
}
