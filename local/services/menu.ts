import { type Members, method } from './method.ts';
import type { Ref } from './refs.ts';
import type { MenuEntry } from './ui-types.ts';

type Line = { caption: string; handler: string } | { separator: true } | { caption: string; lines: Line[] };

/** A menu being built. */
export interface MenuRef extends Ref {
  readonly kind: 'Menu';
  readonly caption: string;
  readonly lines: Line[];
}

function entriesOf(menu: string, lines: readonly Line[]): MenuEntry[] {
  return lines.map((line) =>
    'lines' in line ? { menu, caption: line.caption, entries: entriesOf(line.caption, line.lines) } : { menu, ...line },
  );
}

/** `Ui.createMenu()`. */
export const menu: Members = {
  addItem: method(['string', 'string'], (self: MenuRef, caption, handler) => {
    self.lines.push({ caption, handler });
    return self;
  }),
  addSeparator: method([], (self: MenuRef) => {
    self.lines.push({ separator: true });
    return self;
  }),
  addSubMenu: method(['Menu'], (self: MenuRef, { caption, lines }) => {
    self.lines.push({ caption, lines });
    return self;
  }),
  addToUi: method([], ({ run, caption, lines }: MenuRef) => {
    // One menu for each name: adding it again replaces it (PLATFORM §3).
    run.menus.set(caption, entriesOf(caption, lines));
  }),
};
