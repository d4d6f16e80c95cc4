import { cellName } from '../core/cell.ts';
import { type Block, cell, type Page, type PageCell, type StyleName } from '../core/pages/page.ts';
import { type Style, THEME } from '../core/pages/theme.ts';
import { fitGrid, type GridSize, setWidths, sizeOf, trimGrid } from './grid.ts';
import { writeCells } from './write-cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/**
 * Writes a page to a tab: all values in one call, blanks over what stood there included, then looks, then the rest of the
 * grid is cut off, so that a fault half way leaves the old content or the new. One call per property, none per cell.
 *
 * @param sheet The tab; what it held is replaced.
 * @param page What it is to hold.
 * @param size The rows and columns of a tab on which nothing stands yet.
 * @throws What Sheets throws, such as a protected tab.
 */
export function writePage(sheet: Sheet, page: Page, size?: GridSize): void {
  const [rows, columns] = [page.rows.length, page.widths.length];
  const before = size ?? sizeOf(sheet);
  fitGrid(sheet, rows, columns, before);
  // Nothing of an empty tab can be lost.
  if (size) trimGrid(sheet, rows, columns, before);
  // A new tab has 26,000 cells, and what is blank already needs no blank.
  const over = size
    ? { rows, columns }
    : { rows: Math.max(sheet.getLastRow(), rows), columns: Math.max(sheet.getLastColumn(), columns) };
  const cells = page.rows.map((row) => pad(row, columns));
  const whole = Array.from({ length: over.rows }, (_row, at) => pad(page.rows[at] ?? [], over.columns));
  writeCells(sheet.getRange(1, 1, over.rows, over.columns), whole);
  writeStyles(sheet.getRange(1, 1, rows, columns), cells);
  writeRules(sheet, page);
  for (const block of page.formats ?? []) rangeOf(sheet, block).setNumberFormat(block.format);
  if (page.isMoved) setWidths(sheet, 1, page.widths);
  if (!size) trimGrid(sheet, rows, columns, before);
  if (!size) for (const old of sheet.getCharts().filter(isOurs)) sheet.removeChart(old);
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
  const each = <T>(look: (style: StyleName) => T): T[][] => cells.map((row) => row.map(({ style }) => look(style)));
  const styles = new Map<StyleName, TextStyle>();
  const textStyle = (name: StyleName) => {
    const style = styles.get(name) ?? textStyleOf(THEME[name]);
    styles.set(name, style);
    return style;
  };
  range
    .setTextStyles(each(textStyle))
    .setBackgrounds(each((name) => THEME[name].background))
    .setHorizontalAlignments(each((name) => THEME[name].align))
    .setWraps(each((name) => THEME[name].wrap))
    .setVerticalAlignment('top');
}

function textStyleOf({ size, weight, color }: Style): TextStyle {
  return SpreadsheetApp.newTextStyle()
    .setFontFamily('Arial')
    .setFontSize(size)
    .setBold(weight === 'bold')
    .setForegroundColor(color)
    .build();
}

/** Takes away the lines of an earlier page: the tables of the next one may stand elsewhere. */
export function clearRules(sheet: Sheet): void {
  sheet.getDataRange().setBorder(false, false, false, false, false, false);
}

/** A thin line below each row of a table. */
function writeRules(sheet: Sheet, { ruled }: Page): void {
  const blocks = ruled.map(
    ({ row, column, rows, columns }) => `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`,
  );
  const { SOLID } = SpreadsheetApp.BorderStyle;
  if (blocks.length > 0) sheet.getRangeList(blocks).setBorder(null, null, true, null, null, true, '#dadce0', SOLID);
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
