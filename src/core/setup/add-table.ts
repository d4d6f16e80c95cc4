import { textOf } from '../cell.ts';
import type { CellDifference } from '../contract.ts';
import { normalise } from '../normalise.ts';
import { KINDS } from '../tables/kinds.ts';
import type { TableSpec } from '../tables/table.ts';
import type { PlainCell, TableData } from '../tables/table-data.ts';
import { addRow, fillCell } from './add-row.ts';
import { keyHeaders, type PlacedRow, rowKey, rowsByKey } from './row-keys.ts';
import { columnOf, columnOrAppend, type TabDraft } from './tab-draft.ts';

/**
 * Adds the rows of a table to the tabs of its kind.
 *
 * @param drafts Every tab of the kind; a row that stands in any of them is found.
 * @param tabOf The tab that rows of a job family are added to.
 * @returns Where the tabs say something else.
 */
export function addTable(
  { kind, rows: [header = [], ...rows] }: TableData,
  drafts: readonly TabDraft[],
  tabOf: (family: string) => TabDraft,
): readonly CellDifference[] {
  const headers = header.map(String);
  const names = keyHeaders(kind, headers);
  const known = rowsByKey(drafts, names);
  const differences: CellDifference[] = [];
  // A table of headers alone says which columns its tab is to have.
  if (rows.length === 0) addOpenColumns(tabOf(''), kind, headers);
  for (const cells of rows) {
    const cellOf = (name: string): PlainCell => cells[headers.indexOf(name)] ?? '';
    const key = rowKey(names, cellOf);
    const found = known.get(key);
    if (found) differences.push(...fillRow(found, headers, cells, names));
    else known.set(key, addRow(tabOf(String(cellOf('Job family') || cellOf('From family'))), headers, cells));
  }
  return differences;
}

function fillRow(
  found: PlacedRow,
  headers: readonly string[],
  cells: readonly PlainCell[],
  names: readonly string[],
): readonly CellDifference[] {
  const { draft, row } = found;
  const shown = (header: string) => textOf(row.cells[columnOf(draft, header)]);
  return headers.flatMap((column, index): CellDifference[] => {
    const value = cells[index] ?? '';
    if (fillCell(found, column, value) !== 'different') return [];
    return [{ tab: draft.tab, row: names.map(shown), column, existing: shown(column), added: String(value) }];
  });
}

/** Columns that the kind does not name: the competencies of Ratings. Optional ones are added when there is something to put in. */
function addOpenColumns(draft: TabDraft, kind: string, headers: readonly string[]): void {
  const spec: TableSpec | undefined = KINDS.find((candidate) => candidate.kind === kind);
  const named = new Set(Object.values(spec?.columns ?? {}).map((column) => normalise(column.header)));
  for (const header of headers) if (spec?.open && !named.has(normalise(header))) columnOrAppend(draft, header);
}
