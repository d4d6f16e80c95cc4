import { type Block, cell, type Page, type PageCell } from '../core/pages/page.ts';
import { type Style, THEME } from '../core/pages/theme.ts';
import { fitGrid, setWidths, trimGrid } from './grid.ts';
import { writeCells } from './write-cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes a page to a tab: values first, then looks, then the rest of the grid is cut off, so that a fault half way
 * leaves the new content and never an empty tab. One call per property, none per cell.
 *
 * @param sheet The tab; what it held is replaced.
 * @param page What it is to hold.
 * @throws What Sheets throws, such as a protected tab.
 */
export function writePage(sheet: Sheet, page: Page): void {
  const columns = page.widths.length;
  const cells = page.rows.map((row) => pad(row, columns));
  fitGrid(sheet, cells.length, columns);
  const range = sheet.getRange(1, 1, cells.length, columns);
  writeCells(range, cells);
  writeStyles(range, cells);
  writeRules(sheet, page);
  for (const block of page.formats ?? []) rangeOf(sheet, block).setNumberFormat(block.format);
  trimGrid(sheet, cells.length, columns);
  writeChart(sheet, page);
}

function pad(row: readonly PageCell[], columns: number): readonly PageCell[] {
  return Array.from({ length: columns }, (_item, index) => row[index] ?? cell('', 'blank'));
}

/**
 * Gives a new tab its column widths, frozen rows and look. Done once: people may change them afterwards.
 *
 * @param sheet A tab that was just made.
 * @param page What it is to hold.
 */
export function layOut(sheet: Sheet, page: Page): void {
  setWidths(sheet, 1, page.widths);
  sheet.setFrozenRows(page.frozenRows);
  sheet.setHiddenGridlines(true);
  sheet.setTabColor('#1a73e8');
}

function writeStyles(range: GoogleAppsScript.Spreadsheet.Range, cells: readonly (readonly PageCell[])[]): void {
  const each = <K extends keyof Style>(key: K): Style[K][][] =>
    cells.map((row) => row.map(({ style }) => THEME[style][key]));
  range
    .setFontFamily('Arial')
    .setFontSizes(each('size'))
    .setFontWeights(each('weight'))
    .setFontColors(each('color'))
    .setBackgrounds(each('background'))
    .setHorizontalAlignments(each('align'))
    .setWraps(each('wrap'))
    .setVerticalAlignment('top');
}

/** Takes away the lines of an earlier page: the tables of the next one may stand elsewhere. */
export function clearRules(sheet: Sheet): void {
  sheet.getDataRange().setBorder(false, false, false, false, false, false);
}

/** A thin line below each row of a table. */
function writeRules(sheet: Sheet, page: Page): void {
  for (const block of page.ruled) {
    rangeOf(sheet, block).setBorder(null, null, true, null, null, true, '#dadce0', SpreadsheetApp.BorderStyle.SOLID);
  }
}

function rangeOf(sheet: Sheet, { row, column, rows, columns }: Block): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row + 1, column + 1, rows, columns);
}

/** A chart that people put on the page stays; ours draws the first three columns of a table and nothing else. */
function isOurs(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): boolean {
  const ranges = chart.getRanges();
  return ranges.length > 0 && ranges.every((range) => range.getLastColumn() <= 3);
}

function writeChart(sheet: Sheet, page: Page): void {
  for (const old of sheet.getCharts().filter(isOurs)) sheet.removeChart(old);
  if (!page.chart) return;
  const { data, at, title, width, height } = page.chart;
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.BAR)
    .addRange(rangeOf(sheet, data))
    .setNumHeaders(1)
    .setPosition(at.row + 1, at.column + 1, 0, 0)
    .setOption('title', title)
    .setOption('width', width)
    .setOption('height', height)
    .setOption('legend', { position: 'bottom' })
    .setOption('hAxis', { minValue: 0, maxValue: 5 })
    .setOption('colors', ['#9fb8dd', '#1a73e8'])
    .build();
  sheet.insertChart(chart);
}
