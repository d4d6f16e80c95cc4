import { type KindSource, readWorkbook } from '../../../src/core/framework/workbook.ts';
import { type Company, prepare } from '../../../src/core/readiness/company.ts';
import { judge } from '../../../src/core/readiness/readiness.ts';
import { KINDS } from '../../../src/core/tables/kinds.ts';
import type { PlainCell, TableData } from '../../../src/core/tables/table-data.ts';

/** Reads tabs the way the add-in does; every date in them is text, so no time zone is asked for. */
export function companyOf(tables: readonly TableData[]): Company {
  const sources = tables.map(({ kind, tab, rows }): KindSource => {
    const known = KINDS.find((spec) => spec.kind === kind);
    if (!known) throw new Error(`${kind} is not a kind of tab`);
    return { kind: known.kind, tab, values: rows };
  });
  return prepare(
    readWorkbook(sources, () => {
      throw new Error('no cell holds a date object');
    }),
  );
}

/** How many people have each status on their own step. */
export function statusCounts(company: Company): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const person of company.workbook.people) {
    const { status } = judge(company, person.id);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}

/** A row: the cell under a header, `undefined` where there is no such column. */
export type Row = (header: string) => PlainCell | undefined;

/** The rows of all tabs of a kind. */
export function rowsOf(tables: readonly TableData[], kind: string): Row[] {
  return tables
    .filter((table) => table.kind === kind)
    .flatMap(({ rows: [header = [], ...rows] }) =>
      rows.map(
        (row): Row =>
          (name) =>
            row[header.indexOf(name)],
      ),
    );
}

/** Employee IDs from a person up to the one without a manager; stops where it would go round. */
export function chainOf(people: readonly Row[], id: string): string[] {
  const chain: string[] = [];
  for (let at = id; at !== '' && !chain.includes(at); ) {
    chain.push(at);
    at = String(people.find((one) => one('Employee ID') === at)?.('Manager ID') ?? 'nobody');
  }
  return chain;
}
