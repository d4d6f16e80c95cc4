import { columnName } from '../../src/core/cell.ts';
import { parseDay } from '../../src/core/day.ts';
import { normalise } from '../../src/core/normalise.ts';
import { widthOf } from '../../src/core/setup/plan-table.ts';
import { KINDS } from '../../src/core/tables/kinds.ts';
import type { Columns } from '../../src/core/tables/table.ts';
import type { PlainCell, TableData } from '../../src/core/tables/table-data.ts';
import type { EngineData, LocalWorkbook } from '../local-workbook.ts';
import { textContent } from '../xlsx/literal.ts';

type SheetData = EngineData['sheets'][number];

const HEADER_STYLE = 1;
const TEXT_STYLE = 2;
const DATE_FORMAT = 1;
/** Days from the serial number 0 of a sheet (30 December 1899) to 1 January 1970. */
const EPOCH = 25_569;
/** Widths in pixels by what stands in the column; prose is wrapped. */
const WIDEST = { table: 340, page: 720 };

/**
 * Lays tables out as a workbook: one tab each, header row bold and frozen, dates as dates, text as text.
 *
 * @param tables The tables; dates are ISO text in the columns that hold dates.
 */
export function workbookOfTables(tables: readonly TableData[]): LocalWorkbook {
  return {
    engine: {
      sheets: tables.map(sheetOf),
      styles: {
        [HEADER_STYLE]: {
          bold: true,
          fillColor: '#e8f0fe',
          textColor: '#174e86',
          wrapping: 'wrap',
          verticalAlign: 'top',
        },
        [TEXT_STYLE]: { wrapping: 'wrap', verticalAlign: 'top' },
      },
      formats: { [DATE_FORMAT]: 'yyyy-mm-dd' },
    },
    beside: { notes: {}, metadata: [], protections: [], properties: {} },
  };
}

function sheetOf({ kind, tab, rows }: TableData, index: number): SheetData {
  const isTable = KINDS.some((spec) => spec.kind === kind);
  const dates = dateColumns(kind, rows[0] ?? []);
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const cells: Record<string, string> = {};
  const formats: Record<string, number> = {};
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (cell === '') return;
      const name = `${columnName(column)}${at + 1}`;
      const day = at > 0 && dates.has(column) ? parseDay(String(cell)) : undefined;
      cells[name] = day === undefined ? contentOf(cell) : String(day + EPOCH);
      if (day !== undefined) formats[name] = DATE_FORMAT;
    });
  });
  const last = columnName(columns - 1);
  return {
    id: `sheet-${index + 1}`,
    name: tab,
    // Room to type below, as a sheet has.
    colNumber: columns + (isTable ? 2 : 0),
    rowNumber: rows.length + (isTable ? 50 : 5),
    rows: {},
    cols: Object.fromEntries(
      Array.from({ length: columns }, (_item, column) => [
        column,
        { size: widthOf(rows, column, isTable ? WIDEST.table : WIDEST.page) },
      ]),
    ),
    merges: [],
    cells,
    styles: { [`A1:${last}1`]: HEADER_STYLE, [`A2:${last}${rows.length + 50}`]: TEXT_STYLE },
    formats,
    borders: {},
    conditionalFormats: [],
    dataValidationRules: [],
    figures: [],
    tables: [],
    areGridLinesVisible: true,
    isVisible: true,
    panes: { xSplit: 0, ySplit: isTable ? 1 : 0 },
    headerGroups: { ROW: [], COL: [] },
  } as unknown as SheetData;
}

function contentOf(cell: PlainCell): string {
  return typeof cell === 'string' ? textContent(cell, false).content : String(cell);
}

function dateColumns(kind: string, headers: readonly PlainCell[]): ReadonlySet<number> {
  const columns: Columns = KINDS.find((spec) => spec.kind === kind)?.columns ?? {};
  const dates = Object.values(columns)
    .filter((column) => column.type === 'date')
    .map((column) => normalise(column.header));
  return new Set(headers.flatMap((header, at) => (dates.includes(normalise(String(header))) ? [at] : [])));
}
