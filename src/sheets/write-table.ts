import { columnName } from '../core/cell.ts';
import type { ColumnPlan, TablePlan } from '../core/setup/plan-table.ts';
import type { PlainCell } from '../core/tables/table-data.ts';
import { markTab } from './generated-tabs.ts';
import { fitGrid, trimGrid } from './grid.ts';
import { literal } from './write-cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const COLORS = { framework: '#174e86', team: '#0d652d' } as const;
/** Empty rows below a table, to type into; every cell of a grid counts towards the limit of the file. */
const ROOM = 200;

/**
 * Writes one tab of the workbook as people will use it: values, notes on the headers, dropdowns, frozen header, tab
 * colour, a warning on structure, a named range, a grid without waste.
 *
 * @param sheet An empty tab.
 * @param plan What it is to hold.
 */
export function writeTable(spreadsheet: Spreadsheet, sheet: Sheet, plan: TablePlan): void {
  const { rows, columns } = plan;
  const height = rows.length + ROOM;
  fitGrid(sheet, height, columns.length);
  trimGrid(sheet, height, columns.length);
  sheet.getRange(1, 1, rows.length, columns.length).setValues(rows.map((row) => columns.map(asTyped(row))));
  sheet
    .getRange(1, 1, 1, columns.length)
    .setFontWeight('bold')
    .setFontColor('#174e86')
    .setBackground('#e8f0fe')
    .setNotes([columns.map(({ note }) => note)]);
  sheet.getRange(1, 1, height, columns.length).setVerticalAlignment('top').setWrap(true);
  for (const [index, { width, isDate }] of columns.entries()) {
    sheet.setColumnWidth(index + 1, width);
    if (isDate) sheet.getRange(2, index + 1, height - 1, 1).setNumberFormat('yyyy-mm-dd');
  }
  sheet.setFrozenRows(1);
  sheet.setTabColor(COLORS[plan.group]);
  writeLookUp(sheet, plan, height);
  // Whole columns: a row that somebody adds at the end belongs to the table.
  spreadsheet.setNamedRange(plan.rangeName, sheet.getRange(`A:${columnName(columns.length - 1)}`));
  guard(sheet, plan);
  markTab(sheet, plan.kind);
}

/** Dates are handed over as people type them; `yyyy-mm-dd` is a date in every locale. All other text stays text. */
function asTyped(row: readonly PlainCell[]): (column: ColumnPlan, index: number) => PlainCell {
  return ({ isDate }, index) => {
    const cell = row[index] ?? '';
    return typeof cell === 'string' && !isDate ? literal(cell) : cell;
  };
}

/**
 * The name beside an ID is looked up, so that rows are read by people and matched by ID. The references follow the
 * columns of People when somebody moves them.
 */
function writeLookUp(sheet: Sheet, { lookUp }: TablePlan, height: number): void {
  if (!lookUp) return;
  const id = columnName(lookUp.id);
  const formulas = Array.from({ length: height - 1 }, (_item, row) => [
    `=IFERROR(INDEX(People!B:B;MATCH(${id}${row + 2};People!A:A;0));"")`,
  ]);
  sheet.getRange(2, lookUp.name + 1, height - 1, 1).setFormulas(formulas);
}

function guard(sheet: Sheet, { guarded, columns, tab }: TablePlan): void {
  const protection = guarded === 'tab' ? sheet.protect() : sheet.getRange(1, 1, 1, columns.length).protect();
  protection.setDescription(`${tab}: structure of the career framework`).setWarningOnly(true);
}
