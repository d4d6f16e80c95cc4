import type { Model } from '@odoo/o-spreadsheet';
import type { Cell, ColumnDef, WriteSheet } from 'hucre/xlsx';
import type { Beside, EngineData } from '../local-workbook.ts';
import { writeContents } from './cells-to-excel.ts';
import { chartsToExcel } from './charts-to-excel.ts';
import { fileColour } from './colours.ts';
import { conditionalToExcel } from './conditional-to-excel.ts';
import { filterToExcel } from './filters.ts';
import { mergeOf, writeLooks } from './looks-to-excel.ts';
import type { Losses } from './losses.ts';
import { writeNotes } from './notes.ts';
import { pageSetup } from './page-setup.ts';
import { protectionToExcel } from './protections.ts';
import type { Results } from './results.ts';
import { DEFAULT_COLUMN_PX, heightInPoints, widthInDigits } from './units.ts';
import { validationsToExcel } from './validation-to-excel.ts';
import { wrappedHeights } from './wrapped-rows.ts';

type SheetData = EngineData['sheets'][number];

/** What a tab needs of the workbook it is in. */
export interface WorkbookWriter {
  readonly model: Model;
  readonly data: Partial<EngineData>;
  readonly beside: Beside;
  readonly results: Results;
  readonly losses: Losses;
}

function columnsToExcel(sheet: SheetData): ColumnDef[] {
  return Array.from({ length: sheet.colNumber }, (_, col) => ({
    width: widthInDigits(sheet.cols[col]?.size ?? DEFAULT_COLUMN_PX),
    ...(sheet.cols[col]?.isHidden && { hidden: true }),
  }));
}

function rowsToExcel(sheet: SheetData, wrapped: ReadonlyMap<number, number>): NonNullable<WriteSheet['rowDefs']> {
  const rows: NonNullable<WriteSheet['rowDefs']> = new Map([...wrapped].map(([row, height]) => [row, { height }]));
  for (const [row, { size, isHidden }] of Object.entries(sheet.rows)) {
    const height = size === undefined ? wrapped.get(Number(row)) : heightInPoints(size);
    rows.set(Number(row), { ...(height !== undefined && { height }), ...(isHidden && { hidden: true }) });
  }
  return rows;
}

function printed(
  sheet: SheetData,
  cells: ReadonlyMap<string, unknown>,
  rows: NonNullable<WriteSheet['rowDefs']>,
): NonNullable<WriteSheet['pageSetup']> {
  const at = [...cells.keys()].map((key) => key.split(',').map(Number));
  const height = Math.max(0, ...at.map(([row = 0]) => row + 1));
  const width = Math.max(0, ...at.map(([, col = 0]) => col + 1));
  return pageSetup(
    Array.from({ length: width }, (_, col) =>
      sheet.cols[col]?.isHidden ? 0 : (sheet.cols[col]?.size ?? DEFAULT_COLUMN_PX),
    ),
    Array.from({ length: height }, (_, row) => (rows.get(row)?.hidden ? 0 : rows.get(row)?.height)),
  );
}

/** One tab as the file has it. */
export function sheetToExcel(writer: WorkbookWriter, sheet: SheetData): WriteSheet {
  const { model, results, losses } = writer;
  const name = model.getters.getSheetName(sheet.id);
  const cells = new Map<string, Partial<Cell>>();
  const cell = (col: number, row: number): Partial<Cell> => {
    const known = cells.get(`${row},${col}`) ?? {};
    cells.set(`${row},${col}`, known);
    return known;
  };
  const tab = { model, sheetId: sheet.id, name, results, losses, cell };
  writeContents(tab);
  writeLooks(tab, sheet, writer.data, [...cells.keys()]);
  writeNotes(tab, writer.beside.notes[sheet.id] ?? {});
  const nameAt = (id: string, col: number, row: number) => String(results.cell(id, col, row).value ?? '');
  const columns = columnsToExcel(sheet);
  const merges = sheet.merges.map(mergeOf);
  const widths = columns.map(({ width }) => width);
  const rowDefs = rowsToExcel(sheet, wrappedHeights(cells, widths, merges));
  const { xSplit = 0, ySplit = 0 } = sheet.panes ?? {};
  const tabColor = fileColour(sheet.color);
  const gridless = sheet.areGridLinesVisible === false;
  return {
    name,
    cells,
    columns,
    // hucre 1.0.0 forgets heights and hidden rows below the last cell unless there are (empty) rows for them.
    rows: Array.from({ length: Math.max(-1, ...rowDefs.keys()) + 1 }, () => []),
    rowDefs,
    merges,
    dataValidations: validationsToExcel(model, sheet, losses),
    conditionalRules: conditionalToExcel(model, sheet, losses),
    charts: chartsToExcel(model, sheet, nameAt, losses),
    pageSetup: printed(sheet, cells, rowDefs),
    ...filterToExcel(sheet, losses),
    ...protectionToExcel(writer.beside.protections, sheet, losses),
    ...(xSplit + ySplit > 0 && { freezePane: { columns: xSplit, rows: ySplit } }),
    ...((tabColor || gridless) && {
      view: { ...(tabColor && { tabColor }), ...(gridless && { showGridLines: false }) },
    }),
    ...(!sheet.isVisible && { hidden: true }),
  };
}
