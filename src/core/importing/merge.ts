import { groupBy } from '../group-by.ts';
import { normalise } from '../normalise.ts';
import { kindOfTab } from '../tables/recognise.ts';
import type { PlainCell, TableData } from '../tables/table-data.ts';
import { fill } from './merge-cell.ts';
import { columnOrAppend, type Draft, draftOf, rowKey, tableOf } from './merge-draft.ts';

/** A cell in which the workbook and the import say different things; the workbook's text stays. */
export interface Difference {
  readonly kind: string;
  readonly tab: string;
  /** What names the row: the family and the code, or the family and the competency. */
  readonly row: readonly string[];
  readonly column: string;
  readonly existing: string;
  readonly imported: string;
}

/** What an import changed, and what it left alone. */
export interface MergeReport {
  /** Rows that were added, by kind. */
  readonly added: Readonly<Record<string, number>>;
  /** Empty cells that were filled, by kind. */
  readonly filled: Readonly<Record<string, number>>;
  readonly differences: readonly Difference[];
}

/**
 * Adds imported tables to a workbook's. Rows are matched by key (Levels: family and code; Competencies and Matrix:
 * family and competency), empty cells are filled, text that differs is reported and never overwritten; the Order of levels
 * that are there stands. Merging the same import again changes nothing.
 *
 * @param existing The tables of the workbook, header row first; several of one kind are one table (DESIGN §1).
 * @param imported The tables to add; a kind the workbook lacks is taken whole.
 * @returns The tables of the workbook in their order, new kinds last, and the report.
 */
export function merge(existing: readonly TableData[], imported: readonly TableData[]) {
  const drafts = existing.map(draftOf);
  const added: Record<string, number> = {};
  const filled: Record<string, number> = {};
  const differences: Difference[] = [];
  for (const table of imported) {
    const own = drafts.filter(({ kind }) => kind === table.kind);
    if (own.length === 0) {
      drafts.push(draftOf({ ...table, rows: table.rows.slice(0, 1) }));
      own.push(...drafts.slice(-1));
    }
    const result = mergeTable(own, draftOf(table));
    added[table.kind] = (added[table.kind] ?? 0) + result.added;
    filled[table.kind] = (filled[table.kind] ?? 0) + result.filled;
    differences.push(...result.differences);
  }
  return { tables: drafts.map(tableOf), report: { added, filled, differences } satisfies MergeReport };
}

function mergeTable(drafts: readonly Draft[], table: Draft) {
  const rows = new Map(
    [...drafts]
      .reverse()
      .flatMap((draft) => [...draft.rows].reverse().map((row) => [rowKey(draft, row), { draft, row }] as const)),
  );
  const differences: Difference[] = [];
  let added = 0;
  let filled = 0;
  for (const row of table.rows) {
    const key = rowKey(table, row);
    const found = rows.get(key);
    if (!found) {
      const draft = draftFor(drafts, String(row[0] ?? ''));
      rows.set(key, { draft, row: append(draft, table, row) });
      added += 1;
      continue;
    }
    for (const [index, header] of table.headers.entries()) {
      const result = fill(found.draft, found.row, header, row[index] ?? '');
      if (result === 'filled') filled += 1;
      if (result === 'different') differences.push(differenceOf(found, table, header, row[index] ?? ''));
    }
  }
  return { added, filled, differences };
}

/** The tab of the family where there is one, else the first. */
function draftFor(drafts: readonly Draft[], family: string): Draft {
  const own = drafts.find(({ tab }) => normalise(kindOfTab(tab)?.suffix ?? '') === normalise(family));
  const draft = own ?? drafts[0];
  if (!draft) throw new Error('There is no table to add rows to.');
  return draft;
}

function append(draft: Draft, table: Draft, cells: readonly PlainCell[]): PlainCell[] {
  const row: PlainCell[] = draft.headers.map(() => '');
  for (const [index, header] of table.headers.entries()) {
    const cell = cells[index] ?? '';
    if (cell !== '') row[columnOrAppend(draft, header)] = cell;
  }
  const order = draft.headers.findIndex((header) => normalise(header) === 'order');
  if (order >= 0 && draft.kind === 'Levels') row[order] = freeOrder(draft, row, order);
  draft.rows.push(row);
  return row;
}

/** The Order of a new level: its own, or after the last of its track where that place is taken. */
function freeOrder(draft: Draft, row: readonly PlainCell[], order: number): PlainCell {
  const at = (name: string) => draft.headers.findIndex((header) => normalise(header) === name);
  const trackOf = (cells: readonly PlainCell[]) =>
    [at('job family'), at('track')].map((column) => normalise(String(cells[column] ?? ''))).join('\n');
  const siblings = groupBy(draft.rows, trackOf).get(trackOf(row)) ?? [];
  const taken = siblings.map((cells) => Number(cells[order])).filter((number) => !Number.isNaN(number));
  const own = row[order] ?? '';
  return taken.includes(Number(own)) ? Math.max(...taken) + 1 : own;
}

function differenceOf(
  found: { readonly draft: Draft; readonly row: readonly PlainCell[] },
  table: Draft,
  header: string,
  cell: PlainCell,
): Difference {
  const { draft, row } = found;
  return {
    kind: table.kind,
    tab: draft.tab,
    row: draft.keys.map((column) => String(row[column] ?? '')),
    column: header,
    existing: String(row[columnOrAppend(draft, header)] ?? ''),
    imported: String(cell),
  };
}
