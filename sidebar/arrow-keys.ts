/**
 * Lets the arrow keys, Home and End go from tab to tab, as a tab list is used by keyboard.
 *
 * @param list The tab list.
 * @param tabs Its tabs, in order; the one that is gone to is pressed.
 */
export function arrowKeys(list: HTMLElement, tabs: readonly HTMLElement[]): void {
  list.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const edge = { Home: 0, End: tabs.length - 1 }[event.key];
    if (step === undefined && edge === undefined) return;
    event.preventDefault();
    const towards = getComputedStyle(list).direction === 'rtl' ? -(step ?? 0) : (step ?? 0);
    const now = tabs.indexOf(document.activeElement as HTMLElement);
    const next = tabs[edge ?? (now + towards + tabs.length) % tabs.length];
    next?.focus();
    next?.click();
  });
}
