import type { Sheet } from 'hucre/xlsx';
import { engine } from '../engine/load-engine.ts';
import type { EngineData } from '../local-workbook.ts';
import { readCells, type WorkbookReader } from './cells-from-excel.ts';
import { chartsFromExcel } from './charts-from-excel.ts';
import { conditionalFromExcel } from './conditional-from-excel.ts';
import { filtersFromExcel } from './filters.ts';
import { cellName } from './references.ts';
import { DEFAULT_COLUMN_PX, heightInPx, widthInPx } from './units.ts';
import { validationsFromExcel } from './validation-from-excel.ts';
import { wrappedHeights } from './wrapped-rows.ts';

const { helpers } = engine;

type SheetData = EngineData['sheets'][number];
type Headers = SheetData['cols'];

/** The size of a new tab in Sheets; a file does not say how large its grid was. */
const SMALLEST = { columns: 26, rows: 1_000 };

function columnsFromExcel(sheet: Sheet): Headers {
  const columns: Headers = {};
  for (const [col, { width, hidden }] of (sheet.columns ?? []).entries()) {
    const size = width === undefined ? DEFAULT_COLUMN_PX : widthInPx(width);
    if (size !== DEFAULT_COLUMN_PX || hidden) {
      columns[col] = { ...(size !== DEFAULT_COLUMN_PX && { size }), ...(hidden && { isHidden: true }) };
    }
  }
  return columns;
}

function rowsFromExcel(sheet: Sheet): Headers {
  const rows: Headers = {};
  const widths = (sheet.columns ?? []).map(({ width }) => width);
  const wrapped = wrappedHeights(sheet.cells ?? [], widths, sheet.merges ?? []);
  for (const [row, { height, hidden }] of sheet.rowDefs ?? []) {
    // A height that only makes room for the text follows from the text.
    const size = height === undefined || height === wrapped.get(row) ? undefined : heightInPx(height);
    if (size !== undefined || hidden)
      rows[row] = { ...(size !== undefined && { size }), ...(hidden && { isHidden: true }) };
  }
  return rows;
}

function tellLosses(sheet: Sheet, { losses }: WorkbookReader): void {
  const { name } = sheet;
  if (sheet.images?.length) losses.tell(`The pictures of “${name}” are left out.`);
  if (sheet.textBoxes?.length) losses.tell(`The text boxes of “${name}” are left out.`);
  if (sheet.sparklines?.length) losses.tell(`The sparklines of “${name}” are left out.`);
  if (sheet.pivotTables?.length) losses.tell(`The pivot tables of “${name}” are their last values.`);
  if (sheet.slicers?.length || sheet.timelines?.length) losses.tell(`The slicers of “${name}” are left out.`);
  if (sheet.backgroundImage) losses.tell(`The background picture of “${name}” is left out.`);
  if (sheet.threadedComments?.length) losses.tell(`The comments of “${name}” become notes.`);
  if (sheet.view?.rightToLeft) losses.tell(`“${name}” runs from left to right here.`);
  const headers = [...(sheet.columns ?? []), ...(sheet.rowDefs?.values() ?? [])];
  if (headers.some(({ outlineLevel }) => outlineLevel))
    losses.tell(`The grouped rows and columns of “${name}” are not grouped.`);
}

/** One tab of a file as the engine has it. */
export function sheetFromExcel(sheet: Sheet, id: string, reader: WorkbookReader): SheetData {
  const { vocabulary, losses } = reader;
  tellLosses(sheet, reader);
  const cols = columnsFromExcel(sheet);
  const rows = rowsFromExcel(sheet);
  const merges = sheet.merges ?? [];
  const tables = filtersFromExcel(sheet, losses);
  const zones = tables.map(({ range }) => helpers.toZone(range));
  const widest = Math.max(0, ...sheet.rows.map((row) => row.length));
  const lastCols = [...merges.map(({ endCol }) => endCol), ...zones.map(({ right }) => right)].map((col) => col + 1);
  const lastRows = [...merges.map(({ endRow }) => endRow), ...zones.map(({ bottom }) => bottom)].map((row) => row + 1);
  const { color, ...view } = { color: reader.colour(sheet.view?.tabColor), ...sheet.view };
  return {
    id,
    name: sheet.name,
    colNumber: Math.max(SMALLEST.columns, widest, Object.keys(cols).length, ...lastCols),
    rowNumber: Math.max(SMALLEST.rows, sheet.rows.length, ...lastRows),
    ...readCells(sheet, reader),
    cols,
    rows,
    merges: merges.map((m) => `${cellName(m.startCol, m.startRow)}:${cellName(m.endCol, m.endRow)}`),
    figures: chartsFromExcel(sheet.charts ?? [], { id, name: sheet.name, cols, rows }, losses),
    conditionalFormats: conditionalFromExcel(sheet.conditionalRules ?? [], sheet.name, vocabulary, reader, losses),
    dataValidationRules: validationsFromExcel(sheet.dataValidations ?? [], sheet.name, vocabulary, losses),
    tables,
    areGridLinesVisible: view.showGridLines !== false,
    isVisible: !sheet.hidden && !sheet.veryHidden,
    panes: { xSplit: sheet.freezePane?.columns ?? 0, ySplit: sheet.freezePane?.rows ?? 0 },
    headerGroups: { ROW: [], COL: [] },
    ...(color !== undefined && { color }),
  };
}
