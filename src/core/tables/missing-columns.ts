import { cellName, textOf } from '../cell.ts';
import type { Problem } from '../finding.ts';
import { normalise } from '../normalise.ts';
import { requiredHeaders, type Source, type TableSpec } from './table.ts';

/** How far down a tab its header row is looked for where no row holds all the headers. */
const MOST_ROWS = 50;

/** The headers a tab lacks, and the row that holds most of the others. */
export interface MissingHeaders {
  readonly headers: readonly string[];
  readonly row: number;
}

/** Compares the row that holds most of a kind's required headers with all of them. */
export function missingHeaders(spec: TableSpec, source: Source): MissingHeaders {
  const headers = requiredHeaders(spec);
  let best = { row: 0, missing: headers };
  source.values.slice(0, MOST_ROWS).forEach((cells, row) => {
    const keys = new Set(cells.map((cell) => normalise(textOf(cell))));
    const missing = headers.filter((header) => !keys.has(normalise(header)));
    if (missing.length < best.missing.length) best = { row, missing };
  });
  return { headers: best.missing, row: best.row };
}

/** Names the headers that no row of a tab holds together, against the row that holds most of them. */
export function missingColumns(tab: string, { headers, row }: MissingHeaders): Problem {
  const list = headers.map((header) => `“${header}”`).join(', ');
  const message = `The tab “${tab}” has no column ${list}, so it is not read. Add ${headers.length === 1 ? 'the header' : 'the headers'} to its header row.`;
  return { id: 'column-missing', at: { tab, cell: cellName(row, 0) }, message };
}
