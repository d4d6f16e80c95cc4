import type { ChosenPeople } from './chosen.ts';
import type { PageParts } from './page-parts.ts';
import type { WorkbookStore } from './workbook-store.ts';

/** What the panels of the sidebar share. */
export interface Shared {
  /** The workbook as it was last read: one reading serves every panel. */
  readonly workbook: WorkbookStore;
  /** Shows another panel, by its id. */
  readonly open: (id: string) => void;
  /** Whether there is a panel of that id. */
  readonly has: (id: string) => boolean;
  /** Whom the panel `jobs` is to work for. */
  readonly chosen: ChosenPeople;
}

/** A panel that has been started. */
export interface Started {
  /** Called each time the panel is shown again after another one was. */
  readonly shown?: () => void;
}

/** One panel of the sidebar, behind one tab: a plain value, listed in `panels.ts`. */
export interface Panel {
  /** Also what `data-view` says to open the sidebar on this panel. */
  readonly id: string;
  /** What its tab says. */
  readonly label: string;
  /**
   * Called once, when the panel is shown for the first time. From then on it lives as long as the window: while another
   * panel is shown it may go on working, and draws where nobody looks.
   *
   * @param parts A panel and a footer of its own, both empty.
   */
  readonly start: (parts: PageParts, shared: Shared) => Started;
}
