import { chosenPeople } from './chosen.ts';
import { element } from './element.ts';
import { pageParts, partsOf } from './page-parts.ts';
import type { Panel, Shared, Started } from './panel.ts';
import { STRINGS } from './strings.ts';
import { tabList } from './tab-list.ts';
import { workbookStore } from './workbook-store.ts';

/** A panel with its place in the window. */
interface Placed {
  readonly panel: Panel;
  readonly body: HTMLElement;
  readonly buttons: HTMLElement;
  started?: Started;
  /** How far down it was scrolled when another panel came in its place. */
  scrolled: number;
}

/**
 * Starts the sidebar: a tab list of panels, each started when it is first shown. A single panel needs no tabs.
 *
 * @param panels In the order of their tabs.
 * @param first The id of the panel that is shown first; the first one where there is no such panel.
 */
export function startSidebar(panels: readonly Panel[], first: string): void {
  const { panel: main, footer } = pageParts();
  const hasTabs = panels.length > 1;
  const placed = panels.map((panel): Placed => {
    const tabPanel = { role: 'tabpanel', 'aria-labelledby': `tab-${panel.id}`, tabindex: '-1' };
    const body = element('div', { id: `panel-${panel.id}`, ...(hasTabs ? tabPanel : {}) });
    return { panel, body, buttons: element('div', { class: 'buttons' }), scrolled: 0 };
  });
  const list = tabList(STRINGS.panels, panels, show, (id) => `panel-${id}`);
  const shared: Shared = {
    workbook: workbookStore(),
    open: list.select,
    has: (id) => panels.some((panel) => panel.id === id),
    chosen: chosenPeople(),
  };
  list.node.classList.add('panels');
  main.replaceChildren(...(hasTabs ? [list.node] : []), ...placed.map(({ body }) => body));
  footer.replaceChildren(...placed.map(({ buttons }) => buttons));
  let now: Placed | undefined;
  list.select(placed.some(({ panel }) => panel.id === first) ? first : (panels[0]?.id ?? ''));

  function show(id: string): void {
    const next = placed.find(({ panel }) => panel.id === id);
    if (!next || next === now) return;
    if (now) now.scrolled = main.scrollTop;
    for (const each of placed) each.body.hidden = each.buttons.hidden = each !== next;
    main.scrollTop = next.scrolled;
    now = next;
    if (next.started) next.started.shown?.();
    else next.started = next.panel.start(partsOf(next.body, next.buttons), shared);
  }
}
