/** A part of the page that the keyboard can go to. */
export interface Region {
  /** The part; nothing where it is not shown. */
  readonly part: () => HTMLElement | null;
  /** Puts the focus into it. */
  readonly enter: () => void;
}

/**
 * Lets F6 go round the parts of the page, and Shift+F6 back, as in Sheets: the grid takes every Tab for itself, so that
 * nobody would get out of it without a pointer.
 *
 * @param regions The parts in the order in which they are gone to.
 */
export function goRound(regions: readonly Region[]): void {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    event.stopPropagation();
    const shown = regions.filter(({ part }) => part() !== null);
    const at = shown.findIndex(({ part }) => part()?.contains(document.activeElement));
    const step = event.shiftKey ? shown.length - 1 : 1;
    shown[(Math.max(at, 0) + step) % shown.length]?.enter();
  };
  // Before the grid sees the key.
  window.addEventListener('keydown', listen, true);
}
