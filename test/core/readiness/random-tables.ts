import { readWorkbook } from '../../../src/core/framework/workbook.ts';
import { type Company, prepare } from '../../../src/core/readiness/company.ts';
import type { Kind } from '../../../src/core/tables/kinds.ts';
import { utcDay } from '../company.ts';
import type { OracleTable } from './oracle.ts';

/** Reads the tables of a random company the way the add-in does. */
export function companyOf(tables: readonly OracleTable[]): Company {
  const sources = tables.map(({ kind, rows }, at) => ({ kind: kind as Kind, tab: `${kind} ${at}`, values: rows }));
  return prepare(readWorkbook(sources, utcDay));
}
