/** What a view puts into the window. */
export interface View {
  readonly panel: readonly HTMLElement[];
  readonly footer: readonly HTMLElement[];
}

/** Redraws the window. */
export interface Screen {
  /** Draws what is to be seen now. `focus`: the key of what gets the keyboard instead of what has it. */
  readonly refresh: (focus?: string) => void;
}

/**
 * Draws a window anew after each change without losing the keyboard, the cursor or the place that was scrolled to.
 * Elements are found again by `data-key`.
 *
 * @param parts Where panel and footer are drawn.
 * @param draw What is to be seen, asked for as late as possible.
 */
export function screenOf(
  parts: { readonly panel: HTMLElement; readonly footer: HTMLElement },
  draw: () => View,
): Screen {
  let wanted = false;
  let focus: string | undefined;
  let pressed = false;
  const ended = new AbortController();
  const later = () => setTimeout(flush, 0);
  const listen = (name: keyof DocumentEventMap, isPressed: boolean) =>
    document.addEventListener(
      name,
      () => {
        pressed = isPressed;
        if (!pressed) later();
      },
      { signal: ended.signal },
    );
  // A button that is replaced between press and release is never clicked.
  listen('pointerdown', true);
  for (const name of ['pointerup', 'pointercancel', 'keydown'] as const) listen(name, false);

  function flush(): void {
    // Once something else is shown in its place there is nothing to draw any more.
    if (!parts.panel.isConnected) ended.abort();
    if (!wanted || pressed || ended.signal.aborted) return;
    wanted = false;
    const active = activeWithin();
    const had = focus ?? keyOf(active);
    const typing = typingIn(active);
    // Whoever is sent to the heading begins at the top.
    const atTop = focus === 'heading';
    focus = undefined;
    const scroller = parts.panel.closest<HTMLElement>('main') ?? parts.panel;
    const scrolled = atTop ? [] : scrollsIn(scroller);
    const view = draw();
    parts.panel.replaceChildren(...view.panel);
    parts.footer.replaceChildren(...view.footer);
    if (atTop) scroller.scrollTop = 0;
    restore(scrolled, scroller, find);
    if (had !== undefined) give(find(had) ?? find('heading'), typing);
  }

  /** What another panel of the window has the keyboard for is none of this one's. */
  function activeWithin(): Element | null {
    const node = document.activeElement;
    return parts.panel.contains(node) || parts.footer.contains(node) ? node : null;
  }

  function find(key: string): HTMLElement | undefined {
    return [parts.panel, parts.footer]
      .flatMap((part) => [...part.querySelectorAll<HTMLElement>('[data-key]')])
      .find((node) => node.dataset['key'] === key && !(node instanceof HTMLButtonElement && node.disabled));
  }

  return {
    // Tab moves the keyboard after a field has said that it changed, so drawing waits until it has moved.
    refresh: (key) => {
      wanted = true;
      focus = key ?? focus;
      later();
    },
  };
}

function keyOf(node: Element | null): string | undefined {
  return node instanceof HTMLElement ? node.dataset['key'] : undefined;
}

/** What is being typed while the window is drawn anew, and where the cursor stands. */
interface Typing {
  readonly text: string | undefined;
  readonly cursor: readonly [number | null, number | null];
}

function typingIn(node: Element | null): Typing | undefined {
  if (!isTextField(node)) return undefined;
  const { value, defaultValue, selectionStart, selectionEnd } = node;
  // The old field is not to say, as it goes, that it was changed.
  node.value = defaultValue;
  return { text: value === defaultValue ? undefined : value, cursor: [selectionStart ?? 0, selectionEnd ?? 0] };
}

function isTextField(node: Element | null | undefined): node is HTMLInputElement | HTMLTextAreaElement {
  if (node instanceof HTMLInputElement) return node.type === 'text' || node.type === 'search';
  return node instanceof HTMLTextAreaElement;
}

function give(node: HTMLElement | undefined, typing: Typing | undefined): void {
  node?.focus();
  if (!typing || !isTextField(node)) return;
  if (typing.text !== undefined) node.value = typing.text;
  node.setSelectionRange(...typing.cursor);
}

type Scrolled = { readonly key: string | undefined; readonly top: number; readonly left: number };

function scrollsIn(scroller: HTMLElement): readonly Scrolled[] {
  const regions = [scroller, ...scroller.querySelectorAll<HTMLElement>('.scrolls')];
  return regions.map((node) => ({
    key: node === scroller ? undefined : keyOf(node),
    top: node.scrollTop,
    left: node.scrollLeft,
  }));
}

function restore(
  scrolled: readonly Scrolled[],
  scroller: HTMLElement,
  find: (key: string) => HTMLElement | undefined,
): void {
  for (const { key, top, left } of scrolled) {
    const node = key === undefined ? scroller : find(key);
    node?.scrollTo(left, top);
  }
}
