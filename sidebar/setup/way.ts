import type { PageParts } from '../page-parts.ts';

/** One of the ways in which a workbook gets its framework. */
export interface Way {
  readonly id: string;
  readonly label: string;
  /** Shows the way in a panel and a footer that are its own and empty. */
  readonly start: (parts: PageParts) => void;
}
