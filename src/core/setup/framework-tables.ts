import { type Cell, isBlankRow, isDate, textOf } from '../cell.ts';
import { type DayReader, isoDay } from '../day.ts';
import { errorIn } from '../error-cell.ts';
import type { Workbook } from '../framework/workbook.ts';
import { COMPETENCIES } from '../tables/competencies.ts';
import { CRITERIA } from '../tables/criteria.ts';
import { JOB_FAMILIES } from '../tables/job-families.ts';
import { LEVELS } from '../tables/levels.ts';
import { locate } from '../tables/locate.ts';
import { MATRIX } from '../tables/matrix.ts';
import { PATHS } from '../tables/paths.ts';
import { REQUIRED_RATINGS } from '../tables/required-ratings.ts';
import type { TableSpec } from '../tables/table.ts';
import type { PlainCell, TableData } from '../tables/table-data.ts';

/** The kinds that say what a framework is, as opposed to who is in it. */
export const FRAMEWORK_SPECS = [
  LEVELS,
  COMPETENCIES,
  MATRIX,
  REQUIRED_RATINGS,
  CRITERIA,
  PATHS,
  JOB_FAMILIES,
] as const satisfies readonly TableSpec[];

/**
 * The framework of a workbook as plain data: one table a kind, with the kind's columns and those the kind leaves open.
 * Columns that are none of ours are left out; a failed formula is an empty cell.
 *
 * @param sources The tabs that are tables.
 * @param dayOf Reads dates in the spreadsheet's time zone.
 * @returns The kinds that are there, in the order in which people fill them.
 */
export function frameworkTables(sources: Workbook['sources'], dayOf: DayReader): readonly TableData[] {
  return FRAMEWORK_SPECS.flatMap((spec: TableSpec) => {
    const tabs = sources.flatMap((source) => {
      const found = source.kind === spec.kind ? locate(spec, source) : undefined;
      return found ? [found] : [];
    });
    if (tabs.length === 0) return [];
    const named = Object.entries(spec.columns);
    const open = new Map(tabs.flatMap((tab) => tab.open.map(({ key, header }) => [key, header] as const)));
    const rows = tabs.flatMap(({ source, headerRow, at, open: own }) => {
      const columns = [
        ...named.map(([name]) => at[name] ?? -1),
        ...[...open.keys()].map((key) => own.find((column) => column.key === key)?.column ?? -1),
      ];
      return source.values
        .slice(headerRow + 1)
        .filter((cells) => !isBlankRow(cells))
        .map((cells) => columns.map((column) => plain(cells[column], dayOf)));
    });
    const header = [...named.map(([, column]) => column.header), ...open.values()];
    return [{ kind: spec.kind, tab: spec.kind, rows: [header, ...rows] }];
  });
}

function plain(cell: Cell | undefined, dayOf: DayReader): PlainCell {
  if (cell === undefined || errorIn(cell) !== undefined) return '';
  return isDate(cell) ? isoDay(dayOf(cell)) : typeof cell === 'string' ? textOf(cell) : cell;
}

/**
 * The rows of one kind by header, as data to look things up in.
 *
 * @param tables What `frameworkTables` gave, or tables that are to be added.
 */
export function rowsOfKind(tables: readonly TableData[], kind: string): readonly Readonly<Record<string, PlainCell>>[] {
  return tables
    .filter((table) => table.kind === kind)
    .flatMap(({ rows: [header = [], ...rows] }) =>
      rows.map((row) => Object.fromEntries(header.map((name, column) => [String(name), row[column] ?? '']))),
    );
}
