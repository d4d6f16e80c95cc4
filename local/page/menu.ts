import type { Menu, MenuEntry } from '../server/served-host.ts';
import { make } from './element.ts';

/** Where each key moves the focus among `count` items. */
const MOVES: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/**
 * Fills the menu button of the add-in, after the pattern of the ARIA Authoring Practices: arrows move, Escape closes,
 * a letter jumps to the next item that begins with it.
 *
 * @param button the menu button; its menu is put behind it
 * @param choose is told the item chosen
 */
export function showMenu(button: HTMLButtonElement, menu: Menu, choose: (entry: MenuEntry) => void): void {
  button.textContent = menu.name;
  button.setAttribute('aria-haspopup', 'menu');
  button.setAttribute('aria-controls', 'add-in-menu');
  const list = make('div', 'menu');
  list.id = 'add-in-menu';
  list.setAttribute('role', 'menu');
  list.setAttribute('aria-label', menu.name);
  const items: HTMLElement[] = [];

  const open = (focused: number) => {
    list.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    items.at(focused)?.focus();
  };
  const close = (giveBack: boolean) => {
    list.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    if (giveBack) button.focus();
  };

  for (const entry of menu.entries) {
    if (entry === 'separator') {
      const line = make('div', 'separator');
      line.setAttribute('role', 'separator');
      list.append(line);
      continue;
    }
    const item = make('button', '', entry.caption);
    item.setAttribute('role', 'menuitem');
    item.tabIndex = -1;
    item.addEventListener('click', () => {
      close(true);
      choose(entry);
    });
    items.push(item);
    list.append(item);
  }

  button.addEventListener('click', () => (list.hidden ? open(0) : close(true)));
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event.key === 'ArrowDown' ? 0 : -1);
  });
  list.addEventListener('keydown', (event) => {
    const at = items.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'Escape') close(true);
    else if (event.key === 'Tab') close(false);
    else items[nextItem(event.key, at, items)]?.focus();
    if (event.key === 'Escape' || event.key in MOVES) event.preventDefault();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!list.hidden && !list.contains(target as Node) && target !== button) close(false);
  });
  close(false);
  button.after(list);
}

function nextItem(key: string, at: number, items: readonly HTMLElement[]): number {
  const move = MOVES[key];
  if (move) return move(at, items.length);
  if (key.length !== 1) return at;
  const begins = (item: HTMLElement) => item.textContent?.toLowerCase().startsWith(key.toLowerCase()) ?? false;
  const after = items.findIndex((item, index) => index > at && begins(item));
  return after >= 0 ? after : Math.max(items.findIndex(begins), at);
}
