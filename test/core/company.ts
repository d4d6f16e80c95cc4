import type { Cell } from '../../src/core/cell.ts';
import type { DayReader } from '../../src/core/day.ts';
import { type KindSource, readWorkbook } from '../../src/core/framework/workbook.ts';
import { type Company, prepare } from '../../src/core/readiness/company.ts';
import type { Kind } from '../../src/core/tables/kinds.ts';

/** A tab: its rows, the header row among them. */
export type Rows = readonly (readonly Cell[])[];

/** The tabs of a workbook by their names, which begin with the kind; behind a dash stands what tells them apart. */
export type Tabs = Readonly<Record<string, Rows>>;

/** The spreadsheet of the tests is in UTC, wherever the tests run. */
export const utcDay: DayReader = (date) => Math.floor(date.getTime() / 86_400_000);

/** Reads tabs the way the add-in does, and prepares them for questions. */
export function companyFrom(tabs: Tabs): Company {
  return prepare(readWorkbook(sourcesOf(tabs), utcDay));
}

/** Tabs as sources: `Ratings – Sales` is of the kind Ratings. */
export function sourcesOf(tabs: Tabs): readonly KindSource[] {
  return Object.entries(tabs).map(([tab, values]) => ({ kind: tab.split(' – ')[0] as Kind, tab, values }));
}
