import { type Cell, type CellRef, cellName, type Grid, isBlankRow, textOf } from '../cell.ts';
import type { DayReader } from '../day.ts';
import type { Problem } from '../finding.ts';
import { type Column, isUnreadable } from './columns.ts';
import { lazyRows } from './lazy-rows.ts';
import type { TabFacts } from './tab-facts.ts';

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** One kind of tab: its columns by the name the code gives them. */
export interface TableSpec<C extends Columns = Columns> {
  readonly kind: string;
  readonly columns: C;
  /** What a column is that the kind does not name: a level code or a competency. Other kinds leave such columns alone. */
  readonly open?: 'level' | 'competency';
}

/** A tab, or a range passed to a custom function, as it was read. */
export interface Source {
  /** The tab's name, or what the argument is called in messages. */
  readonly tab: string;
  readonly values: Grid;
  /** Only where the tab was read for a check. */
  readonly facts?: TabFacts;
}

/** A column the kind does not name. */
export interface OpenColumn {
  readonly header: string;
  readonly key: string;
  readonly column: number;
}

/** A source whose header row was found: where each column stands (-1 for one that is not there). */
export interface Located<C extends Columns = Columns> {
  readonly source: Source;
  readonly headerRow: number;
  readonly at: { readonly [K in keyof C]: number };
  readonly open: readonly OpenColumn[];
  readonly problems: readonly Problem[];
}

/** Where a row stands, so that a finding can name its cells. */
export interface Place {
  readonly row: number;
  readonly located: Located;
}

export type RowOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never;
} & { readonly place: Place };

/** @returns The reference of one cell of a row; the first column where the tab does not have the one named. */
export function refOf(place: Place, column: string): CellRef {
  const index = place.located.at[column] ?? -1;
  return { tab: place.located.source.tab, cell: cellName(place.row, Math.max(index, 0)) };
}

/** @returns One cell of a row as it stands in the tab, unread; `''` where the tab does not have the column. */
export function cellOf(place: Place, column: string): Cell {
  const { source, at } = place.located;
  return source.values[place.row]?.[at[column] ?? -1] ?? '';
}

/** Whether one cell of a row is empty; one that cannot be read is not, though it reads as empty. */
export function isEmptyIn(place: Place, column: string): boolean {
  return textOf(cellOf(place, column)) === '';
}

/** Whether the tab of a row has a column that may be left out. */
export function hasColumn({ located }: Place, column: string): boolean {
  return (located.at[column] ?? -1) >= 0;
}

/** @returns The headers a kind cannot do without, as they are written. */
export function requiredHeaders(spec: TableSpec): readonly string[] {
  return Object.values(spec.columns)
    .filter((column) => column.required)
    .map((column) => column.header);
}

/**
 * Reads the rows below the header. Blank rows are passed over, wherever they stand; a cell that cannot be read counts
 * as empty and is reported.
 *
 * @param spec The kind.
 * @param located Its columns in the source.
 * @param dayOf Reads dates in the spreadsheet's time zone.
 * @returns The rows in the order of the tab, and what gives a problem for each unreadable cell.
 */
export function readRows<C extends Columns>(
  spec: TableSpec<C>,
  located: Located<C>,
  dayOf: DayReader,
): { readonly rows: readonly RowOf<C>[]; readonly problems: () => readonly Problem[] } {
  const rowAt = lazyRows(spec.columns, located, dayOf);
  const rows: RowOf<C>[] = [];
  const { values } = located.source;
  for (let row = located.headerRow + 1; row < values.length; row += 1)
    if (!isBlankRow(values[row] ?? [])) rows.push(rowAt(row));
  return {
    rows,
    problems: () => [...located.problems, ...rows.flatMap(({ place }) => unreadableIn(spec, place, dayOf))],
  };
}

function unreadableIn(spec: TableSpec, { row, located }: Place, dayOf: DayReader): readonly Problem[] {
  const { values, tab } = located.source;
  return Object.entries(spec.columns).flatMap(([name, { header, read }]): Problem[] => {
    const at = located.at[name] ?? -1;
    const value = at < 0 ? undefined : read(values[row]?.[at], dayOf);
    if (!isUnreadable(value)) return [];
    const cell = cellName(row, at);
    return [{ id: 'cell-readable', at: { tab, cell }, message: `${header} in ${cell} ${value.unreadable}.` }];
  });
}
