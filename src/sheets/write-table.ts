import { columnName, wholeColumn } from '../core/cell.ts';
import { parseDay } from '../core/day.ts';
import type { ColumnPlan, TablePlan } from '../core/setup/plan-table.ts';
import type { PlainCell } from '../core/tables/table-data.ts';
import { fitGrid, setWidths, trimGrid } from './grid.ts';
import type { FreeName } from './range-names.ts';
import { literal } from './write-cells.ts';
import type { ColumnFinder } from './write-dropdowns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const COLORS = { framework: '#174e86', team: '#0d652d' } as const;
/** Empty rows below a table, to type into; every cell of a grid counts towards the limit of the file. */
const ROOM = 200;

/**
 * Writes what a table holds into a tab, and leaves it a grid without waste.
 *
 * @param sheet An empty tab.
 * @param plan What it is to hold.
 */
export function writeTable(sheet: Sheet, { rows, columns }: TablePlan): void {
  const height = rows.length + ROOM;
  fitGrid(sheet, height, columns.length);
  trimGrid(sheet, height, columns.length);
  writeRows(sheet.getRange(1, 1, rows.length, columns.length), rows, columns);
}

/**
 * Dresses a table as people will use it: notes on the headers, frozen header, tab colour, a named range, a warning before
 * structure is changed. Doing it again changes nothing.
 *
 * @param sheet The tab, its header in the first row.
 * @param nameOf Finds a name for its range.
 */
export function dressTable(spreadsheet: Spreadsheet, sheet: Sheet, plan: TablePlan, nameOf: FreeName): void {
  dressColumns(sheet, 1, 1, plan.columns);
  sheet.setFrozenRows(1);
  sheet.setTabColor(COLORS[plan.group]);
  nameTable(spreadsheet, sheet, nameOf(plan.rangeName, sheet), plan.columns.length);
  guard(sheet, plan);
}

/**
 * Writes rows of a table in one call. In a column of dates a date is handed over as people type it: `yyyy-mm-dd` is one in
 * every locale. All other text stays text.
 *
 * @param range As many rows and columns as `rows`.
 * @param columns The columns of the range.
 */
export function writeRows(
  range: GoogleAppsScript.Spreadsheet.Range,
  rows: readonly (readonly PlainCell[])[],
  columns: readonly Pick<ColumnPlan, 'isDate'>[],
): void {
  const isDay = (cell: string, index: number) => columns[index]?.isDate && parseDay(cell) !== undefined;
  const typed = (cell: PlainCell, index: number) =>
    typeof cell === 'string' && !isDay(cell, index) ? literal(cell) : cell;
  range.setValues(rows.map((row) => columns.map((_column, index) => typed(row[index] ?? '', index))));
}

/**
 * Dresses columns: header with its note, widths, wrapped text, dates shown as dates.
 *
 * @param headerRow Where the header stands, 1 for the first row.
 * @param first The first of the columns, 1 for A.
 */
export function dressColumns(sheet: Sheet, headerRow: number, first: number, columns: readonly ColumnPlan[]): void {
  const below = sheet.getMaxRows() - headerRow;
  sheet
    .getRange(headerRow, first, 1, columns.length)
    .setFontWeight('bold')
    .setFontColor('#174e86')
    .setBackground('#e8f0fe')
    .setNotes([columns.map(({ note }) => note)]);
  sheet
    .getRange(headerRow, first, below + 1, columns.length)
    .setVerticalAlignment('top')
    .setWrap(true);
  setWidths(
    sheet,
    first,
    columns.map(({ width }) => width),
  );
  for (const [index, { isDate }] of columns.entries()) {
    if (isDate) sheet.getRange(headerRow + 1, first + index, below, 1).setNumberFormat('yyyy-mm-dd');
  }
}

/** Names the table. Whole columns: a row that somebody adds at the end belongs to it. */
export function nameTable(spreadsheet: Spreadsheet, sheet: Sheet, name: string, columns: number): void {
  spreadsheet.setNamedRange(name, sheet.getRange(`A:${columnName(columns - 1)}`));
}

/**
 * The name beside an ID is looked up, so that rows are read by people and matched by ID. The references follow the
 * columns of People when somebody moves them.
 */
export function writeLookUp(sheet: Sheet, { lookUp }: TablePlan, find: ColumnFinder): void {
  const [ids, names] = [find({ kind: 'People', column: 'id' }), find({ kind: 'People', column: 'name' })];
  if (!lookUp || !ids || !names) return;
  const id = columnName(lookUp.id);
  const [keys, shown] = [wholeColumnOf(ids), wholeColumnOf(names)];
  const range = sheet.getRange(2, lookUp.name + 1, sheet.getMaxRows() - 1, 1);
  // Of a tab that was left half made somebody may have typed names.
  if (!range.isBlank()) return;
  range.setFormulas(
    Array.from({ length: range.getNumRows() }, (_item, row) => [
      `=IFERROR(INDEX(${shown};MATCH(${id}${row + 2};${keys};0));"")`,
    ]),
  );
}

function wholeColumnOf(range: GoogleAppsScript.Spreadsheet.Range): string {
  return wholeColumn(range.getSheet().getName(), range.getColumn() - 1);
}

/** A range that is protected twice has two protections, a tab has one: one that a fault left without words is found. */
function guard(sheet: Sheet, { guarded, columns, tab }: TablePlan): void {
  const header = sheet.getRange(1, 1, 1, columns.length);
  const known = sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .find((protection) => protection.getRange().getA1Notation() === header.getA1Notation());
  const protection = guarded === 'tab' ? sheet.protect() : (known ?? header.protect());
  protection.setDescription(`${tab}: structure of the career framework`).setWarningOnly(true);
}
