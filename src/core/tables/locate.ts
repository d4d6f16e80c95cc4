import { type Cell, cellName, textOf } from '../cell.ts';
import type { Problem } from '../finding.ts';
import { normalise } from '../normalise.ts';
import { type Columns, type Located, type OpenColumn, requiredHeaders, type Source, type TableSpec } from './table.ts';

/** @returns The normalised headers of a row, with the first column of each. */
function headersOf(row: readonly Cell[]): Map<string, number> {
  const headers = new Map<string, number>();
  row.forEach((cell, column) => {
    const key = normalise(textOf(cell));
    if (key !== '' && !headers.has(key)) headers.set(key, column);
  });
  return headers;
}

/** Whether a row holds all the headers a kind cannot do without. */
export function isHeaderRow(spec: TableSpec, row: readonly Cell[]): boolean {
  const headers = headersOf(row);
  return requiredHeaders(spec).every((header) => headers.has(normalise(header)));
}

/**
 * Finds the columns of a kind in a source, by header, in any order.
 *
 * @param spec The kind.
 * @param source The tab or argument.
 * @returns Where the columns stand, or `undefined` where no row holds the required headers.
 */
export function locate<C extends Columns>(spec: TableSpec<C>, source: Source): Located<C> | undefined {
  const headerRow = source.values.findIndex((cells) => isHeaderRow(spec, cells));
  const row = source.values[headerRow];
  if (!row) return undefined;
  const headers = headersOf(row);
  const at = {} as Record<keyof C, number>;
  for (const [name, column] of Object.entries(spec.columns))
    at[name as keyof C] = headers.get(normalise(column.header)) ?? -1;
  const named = new Set<number>(Object.values(at));
  const open = spec.open ? openColumns(headers, named, row) : [];
  const read = new Set([...named, ...open.map((column) => column.column)]);
  return { source, headerRow, at, open, problems: twice(source.tab, headerRow, row, headers, read) };
}

function openColumns(
  headers: Map<string, number>,
  named: ReadonlySet<number>,
  row: readonly Cell[],
): readonly OpenColumn[] {
  return [...headers]
    .filter(([, column]) => !named.has(column))
    .map(([key, column]) => ({ key, column, header: textOf(row[column]) }));
}

/** A header that stands twice is reported where it matters; columns we do not read may be named as people like. */
function twice(
  tab: string,
  headerRow: number,
  row: readonly Cell[],
  headers: Map<string, number>,
  read: ReadonlySet<number>,
): readonly Problem[] {
  return row.flatMap((cell, column): Problem[] => {
    const first = headers.get(normalise(textOf(cell)));
    if (first === undefined || first === column || !read.has(first)) return [];
    const message = `“${textOf(cell)}” is a header in ${cellName(headerRow, first)} and again here, so this column is not read. Rename or delete one of the two.`;
    return [{ id: 'column-twice', at: { tab, cell: cellName(headerRow, column) }, message }];
  });
}
