import { cellName } from '../core/cell.ts';
import { type Block, cell, type Page, type PageCell } from '../core/pages/page.ts';
import { drawChart } from './draw-chart.ts';
import { fitGrid, type GridSize, largerOf, setWidths, sizeOf, thawGrid, trimGrid } from './grid.ts';
import { writeCells } from './write-cells.ts';
import { writeStyles } from './write-styles.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where a page is to be written. */
export interface Place {
  /** The cells of the page, and those of what stood there before. */
  readonly range: Range;
  /** How many they are. */
  readonly over: GridSize;
  /** How large the tab was. */
  readonly size: GridSize;
}

/**
 * Writes a page to a tab.
 *
 * @param sheet The tab; what it held is replaced.
 * @param page What it is to hold.
 * @param isNew Whether no page was ever finished on the tab, so that nobody has changed its looks.
 * @throws What Sheets throws, such as a protected tab.
 */
export function writePage(sheet: Sheet, page: Page, isNew: boolean): void {
  const filled = { rows: sheet.getLastRow(), columns: sheet.getLastColumn() };
  const place = isNew ? newPlace(sheet, page, sizeOf(sheet), filled) : makePlace(sheet, page, filled);
  if (isNew) place.range.setVerticalAlignment('top');
  fillPlace(sheet, page, place);
  dressPage(sheet, page, place, isNew);
}

function sizeOfPage({ rows, widths }: Page): GridSize {
  return { rows: rows.length, columns: widths.length };
}

/**
 * Makes room for a page on a tab that nobody can have changed.
 *
 * @param size How large the tab is.
 * @param filled The rows and columns on which something stands.
 */
export function newPlace(sheet: Sheet, page: Page, size: GridSize, filled: GridSize): Place {
  const own = sizeOfPage(page);
  fitGrid(sheet, own.rows, own.columns, size);
  const over = largerOf(filled, own);
  return { range: sheet.getRange(1, 1, over.rows, over.columns), over, size };
}

/**
 * Makes a tab ready for a page: it has room, cells that somebody merged are apart (only the first of them would take a
 * value), the lines of the last page are gone, and so few rows are frozen that the others may be cut off.
 *
 * @param filled The rows and columns on which something stands.
 */
export function makePlace(sheet: Sheet, page: Page, filled: GridSize): Place {
  const own = sizeOfPage(page);
  const size = sizeOf(sheet);
  const place = newPlace(sheet, page, size, filled);
  const grid = largerOf(size, own);
  // Of the whole grid: Sheets refuses to break apart what is merged with cells outside.
  sheet.getRange(1, 1, grid.rows, grid.columns).breakApart();
  thawGrid(sheet, own.rows, own.columns, page.frozenRows, size);
  place.range.setBorder(false, false, false, false, false, false).setVerticalAlignment('top');
  return place;
}

/**
 * Writes all values in one call, blanks over what stood there included, and cuts off the rest of the grid, so that a fault
 * leaves the old content or the new.
 */
export function fillPlace(sheet: Sheet, page: Page, { range, over, size }: Place): void {
  writeCells(
    range,
    Array.from({ length: over.rows }, (_row, at) => pad(page.rows[at] ?? [], over.columns)),
  );
  trimGrid(sheet, page.rows.length, page.widths.length, size);
}

/**
 * Gives a page that was written its looks, one call per property, none per cell.
 *
 * @param isNew Whether no chart was ever drawn on the tab.
 */
export function dressPage(sheet: Sheet, page: Page, { range, over }: Place, isNew: boolean): void {
  const { rows, columns } = sizeOfPage(page);
  const isWhole = over.rows === rows && over.columns === columns;
  writeStyles(
    isWhole ? range : sheet.getRange(1, 1, rows, columns),
    page.rows.map((row) => pad(row, columns)),
  );
  writeRules(sheet, page);
  for (const block of page.formats ?? []) rangeOf(sheet, block).setNumberFormat(block.format);
  if (page.isMoved) setWidths(sheet, 1, page.widths);
  drawChart(sheet, page.chart, isNew);
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

/** A thin line below each row of a table. */
function writeRules(sheet: Sheet, { ruled }: Page): void {
  const blocks = ruled.map(
    ({ row, column, rows, columns }) => `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`,
  );
  const { SOLID } = SpreadsheetApp.BorderStyle;
  if (blocks.length > 0) sheet.getRangeList(blocks).setBorder(null, null, true, null, null, true, '#dadce0', SOLID);
}

function rangeOf(sheet: Sheet, { row, column, rows, columns }: Block): Range {
  return sheet.getRange(row + 1, column + 1, rows, columns);
}
