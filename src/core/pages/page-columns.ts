import { normalise } from '../normalise.ts';

/** The columns of a gap tab that belong to people. */
export const PEOPLE_COLUMNS = ['Next step', 'Agreed'] as const;
/** The headers of the competency table of a page, in its order. */
const HEADERS: readonly RegExp[] = [
  /^competency$/,
  /^required$/,
  /^rating$/,
  /^gap$/,
  /^your level: what .* looks like$/,
  /^next: what .* looks like$/,
  /^self$/,
  /^last cycles$/,
  /^evidence$/,
  /^next step$/,
  /^agreed$/,
];
/** How many columns stand before those that belong to people. */
export const OWN_COLUMNS = HEADERS.length - PEOPLE_COLUMNS.length;
/** How many columns a page has. */
export const PAGE_COLUMNS = HEADERS.length;
const [KEY, NEXT_STEP, AGREED] = [0, OWN_COLUMNS, OWN_COLUMNS + 1];

/** Where the columns of a page stand on a tab, on which people move, add and take away columns. */
export interface PageColumns {
  /** The columns of the tab that hold competencies and what belongs to people; -1 where there is no such table. */
  readonly key: number;
  readonly nextStep: number;
  readonly agreed: number;
  /** Whether the table is that of a step, and not only what was kept from before. */
  readonly isTable: boolean;
  /** The column of the page by that of the tab; none for one that people added. */
  readonly pageColumn: ReadonlyMap<number, number>;
}

/** @returns Whether a row holds the headers without which nothing can be told apart. */
export function isHeaderRow(row: readonly string[]): boolean {
  const names = row.map(normalise);
  return [KEY, NEXT_STEP, AGREED].every((at) => names.some((name) => HEADERS[at]?.test(name)));
}

/**
 * Finds the columns of a page by the headers of its table. Of several columns with the same header the first is ours:
 * what people add stands behind.
 *
 * @param header The row of headers; left out where there is none.
 * @param isWritten Whether a column of the tab holds nothing but what was written in a column of the page: that is how one
 *   is known whose header was changed.
 */
export function pageColumns(
  header: readonly string[] | undefined,
  isWritten: (column: number, pageColumn: number) => boolean,
): PageColumns {
  const names = (header ?? []).map(normalise);
  const isTable = names.some((name) => name === 'required');
  const pageColumn = new Map<number, number>();
  const free = (column: number) => !pageColumn.has(column);
  const find = (at: number, fits: (name: string, column: number) => boolean) => {
    const column = names.findIndex((name, place) => free(place) && fits(name, place));
    if (column >= 0) pageColumn.set(column, at);
  };
  HEADERS.forEach((wanted, at) => {
    if (header && (isTable || [KEY, NEXT_STEP, AGREED].includes(at))) find(at, (name) => wanted.test(name));
  });
  const found = new Set(pageColumn.values());
  HEADERS.forEach((_wanted, at) => {
    if (found.has(at)) return;
    if (isTable) find(at, (name, column) => name !== '' && isWritten(column, at));
    else if ((names[at] ?? '') === '') pageColumn.set(at, at);
  });
  const columnOf = (at: number) => (header ? ([...pageColumn].find(([, page]) => page === at)?.[0] ?? -1) : -1);
  return { key: columnOf(KEY), nextStep: columnOf(NEXT_STEP), agreed: columnOf(AGREED), isTable, pageColumn };
}
