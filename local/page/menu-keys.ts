/** Where each key moves the focus among `count` items. */
const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/**
 * Moves the focus in an open menu, after the pattern of the ARIA Authoring Practices: arrows, Home and End; a letter
 * goes to the next item that begins with it.
 */
export function moveInMenu(event: KeyboardEvent, items: readonly HTMLElement[]): void {
  const at = items.indexOf(document.activeElement as HTMLElement);
  const move = MOVES[event.key];
  if (move) {
    event.preventDefault();
    items[move(at, items.length)]?.focus();
  } else if (event.key.length === 1) {
    beginningWith(event.key.toLowerCase(), at, items)?.focus();
  }
}

function beginningWith(letter: string, at: number, items: readonly HTMLElement[]): HTMLElement | undefined {
  const inTurn = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return inTurn.find((item) => item.textContent?.toLowerCase().startsWith(letter));
}
