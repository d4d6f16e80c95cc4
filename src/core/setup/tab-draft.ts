import { type Cell, type Grid, isBlankRow, textOf } from '../cell.ts';
import { normalise } from '../normalise.ts';
import { KINDS } from '../tables/kinds.ts';
import { locate } from '../tables/locate.ts';
import type { TableSpec } from '../tables/table.ts';
import type { PlainCell } from '../tables/table-data.ts';

/** A cell that is empty in the tab and gets a value; row and column from 0. */
export interface Fill {
  readonly row: number;
  readonly column: number;
  readonly value: PlainCell;
}

/** One row of a draft, by column of the tab. */
export interface DraftRow {
  /** Where it stands in the tab, from 0; `undefined` for a row that is added. */
  readonly row: number | undefined;
  readonly cells: Cell[];
}

/** A tab while tables are added to it: what it holds stays, and what comes is told apart from it. */
export interface TabDraft {
  readonly kind: string;
  readonly tab: string;
  /** The name under which it was set up: it says whose it is. */
  readonly knownAs: string;
  /** By column, empty for a column without a header. Those from `width` on are added. */
  readonly headers: string[];
  readonly width: number;
  readonly headerRow: number;
  /** The row below the last that holds anything, where added rows begin. */
  readonly end: number;
  readonly rows: DraftRow[];
  readonly fills: Fill[];
}

/** A tab as it is read. */
export interface DraftSource {
  readonly kind: string;
  readonly name: string;
  readonly knownAs: string;
  /** Its cells; they may end below the header where no rows are to be added. */
  readonly values: Grid;
  /** The formula of each cell, empty where there is none. */
  readonly formulas?: readonly (readonly string[])[];
}

/**
 * Begins to add to a tab. A formula that shows nothing is content like any other: it stands for its cell.
 *
 * @returns The draft, or `undefined` where no row of the tab holds the headers of its kind.
 */
export function draftOf({ kind, name, knownAs, values, formulas }: DraftSource): TabDraft | undefined {
  const spec: TableSpec | undefined = KINDS.find((candidate) => candidate.kind === kind);
  const located = spec && locate(spec, { tab: name, values });
  const headerRow = spec ? (located?.headerRow ?? -1) : 0;
  const header = values[headerRow];
  if (!header) return undefined;
  const headers = header.map(textOf);
  const shown = (cell: Cell, row: number, column: number) => (cell === '' ? (formulas?.[row]?.[column] ?? '') : cell);
  const below = values.map((cells, row): DraftRow => ({ row, cells: cells.map((cell, at) => shown(cell, row, at)) }));
  const rows = below.filter(({ row = 0 }) => row > headerRow && !isBlankRow(values[row] ?? []));
  // Formulas that people filled down in a column of their own are not in the way of rows: nothing is written there.
  const ours = located ? [...Object.values(located.at), ...located.open.map(({ column }) => column)] : [];
  const inTheWay = below.filter(
    ({ row = 0, cells }) =>
      row > headerRow && (!isBlankRow(values[row] ?? []) || ours.some((at) => (cells[at] ?? '') !== '')),
  );
  const end = (inTheWay[inTheWay.length - 1]?.row ?? headerRow) + 1;
  return { kind, tab: name, knownAs, headerRow, headers, width: headers.length, end, rows, fills: [] };
}

/** Begins a tab that is not there yet, with its header. */
export function newDraft(kind: string, tab: string, headers: readonly string[]): TabDraft {
  return {
    kind,
    tab,
    knownAs: tab,
    headerRow: 0,
    headers: [...headers],
    width: headers.length,
    end: 1,
    rows: [],
    fills: [],
  };
}

/** The column of a header, -1 where the tab has none. */
export function columnOf({ headers }: TabDraft, header: string): number {
  const key = normalise(header);
  return headers.findIndex((other) => normalise(other) === key);
}

/** The column of a header; one that is not there yet is added at the right. */
export function columnOrAppend(draft: TabDraft, header: string): number {
  const column = columnOf(draft, header);
  return column < 0 ? draft.headers.push(header) - 1 : column;
}
