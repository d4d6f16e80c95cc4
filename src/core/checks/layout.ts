import type { KindSource } from '../framework/workbook.ts';
import type { Company } from '../readiness/company.ts';
import { KINDS } from '../tables/kinds.ts';
import { locate } from '../tables/locate.ts';
import { missingHeaders } from '../tables/missing-columns.ts';
import type { Located, TableSpec } from '../tables/table.ts';

/** Where the headers of a tab stand, as far as they are there. */
export interface Layout {
  readonly spec: TableSpec;
  /** `undefined` where a header that is needed is missing. */
  readonly located: Located | undefined;
  /** The header row, or the row that holds most of the headers. */
  readonly headerRow: number;
  /** The needed headers that are missing. */
  readonly missing: readonly string[];
}

/** Finds the headers of a tab, also of one that cannot be read. */
export function layoutOf(source: KindSource): Layout | undefined {
  const spec: TableSpec | undefined = KINDS.find(({ kind }) => kind === source.kind);
  if (!spec) return undefined;
  const located = locate(spec, source);
  if (located) return { spec, located, headerRow: located.headerRow, missing: [] };
  const { row, headers } = missingHeaders(spec, source);
  return { spec, located, headerRow: row, missing: headers };
}

/** Whether a kind has a tab that can be read: what a missing or unreadable one lacks is said once, of the tab. */
export function hasTable({ workbook }: Company, kind: KindSource['kind']): boolean {
  return workbook.sources.some((source) => source.kind === kind && layoutOf(source)?.located);
}
