import type { Model } from '@odoo/o-spreadsheet';
import type { Cell } from 'hucre/xlsx';
import { wrapDummy, wrapSpilled } from './dummy-function.ts';
import { errorToExcel } from './error-values.ts';
import { formulaToExcel } from './formula-to-excel.ts';
import { linkToExcel, textToExcel } from './links.ts';
import type { Losses } from './losses.ts';
import { cellName } from './references.ts';
import type { CellResult, Results } from './results.ts';
import { cutToCell, LONGEST_TEXT, xmlText } from './xml-text.ts';

/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8_192;

/** One tab on its way into a file. */
export interface TabWriter {
  readonly model: Model;
  readonly sheetId: string;
  readonly name: string;
  readonly results: Results;
  readonly losses: Losses;
  /** The cells of the file so far. */
  cell(col: number, row: number): Partial<Cell>;
}

/** A result as the file keeps it. */
function storedValue(tab: TabWriter, col: number, row: number, result: CellResult): CellResult {
  const value = errorToExcel(result);
  if (typeof value !== 'string') return value;
  if (value.length > LONGEST_TEXT) {
    const limit = `a cell of a .xlsx file takes ${LONGEST_TEXT.toLocaleString('en')} characters`;
    tab.losses.tellCell(
      `The end of the text in {cells} is missing in the file; ${limit}.`,
      tab.name,
      cellName(col, row),
    );
  }
  return xmlText(cutToCell(textToExcel(tab.model, value)));
}

/** A formula, or its result where the formula is too long for Excel. */
function putFormula(tab: TabWriter, col: number, row: number, formula: string, result: CellResult): void {
  const value = storedValue(tab, col, row, result);
  const cell = tab.cell(col, row);
  if (formula.length > LONGEST_FORMULA) {
    tab.losses.tellCell(
      'The formula in {cells} is too long for Excel; the file has its result.',
      tab.name,
      cellName(col, row),
    );
    cell.value = value;
    return;
  }
  cell.formula = formula;
  // hucre 1.0.0 writes no type for a formula without a result, which programs then read as 0.
  cell.formulaResult = value ?? '';
}

/** Cells that a formula fills besides its own, each with what it shows. */
function putSpilled(
  tab: TabWriter,
  col: number,
  row: number,
  write: (col: number, row: number, result: CellResult) => void,
): void {
  const size = tab.results.spill(tab.sheetId, col, row);
  for (let down = 0; down < (size?.rows ?? 1); down++) {
    for (let right = 0; right < (size?.columns ?? 1); right++) {
      if (down + right === 0) continue;
      const { value } = tab.results.cell(tab.sheetId, col + right, row + down);
      if (value !== null && value !== '') write(col + right, row + down, value);
    }
  }
}

/** The engine leaves the backslash of a quote in a formula's text in the result, and takes it away only to show it. */
function shownResult(formula: string, value: CellResult): CellResult {
  return typeof value === 'string' && formula.includes('\\"') ? value.replaceAll('\\"', '"') : value;
}

function writeFormula(tab: TabWriter, col: number, row: number, formula: string, bounded: string): void {
  const value = shownResult(formula, tab.results.cell(tab.sheetId, col, row).value);
  const converted = formulaToExcel(bounded);
  if (!converted) {
    // Excel's way to write a quote in a text is what other programs expect to find inside, too.
    const inside = formula.slice(1).replaceAll('\\"', '""');
    putFormula(tab, col, row, wrapDummy(inside, errorToExcel(value)), value);
    putSpilled(tab, col, row, (c, r, spilled) => putFormula(tab, c, r, wrapSpilled(errorToExcel(spilled)), spilled));
    return;
  }
  putFormula(tab, col, row, converted.text, value);
  const size = tab.results.spill(tab.sheetId, col, row);
  const cell = tab.cell(col, row);
  if (cell.formula !== undefined && (size || converted.array)) {
    cell.formulaType = 'array';
    cell.formulaDynamic = true;
    cell.formulaRef = `${cellName(col, row)}:${cellName(col + (size?.columns ?? 1) - 1, row + (size?.rows ?? 1) - 1)}`;
  }
  putSpilled(tab, col, row, (c, r, spilled) => {
    tab.cell(c, r).value = storedValue(tab, c, r, spilled);
  });
}

/**
 * Writes what the cells of a tab hold.
 *
 * A formula that Excel knows is written with its last result, and so is one that fills other cells (as a dynamic array,
 * with the results in the cells it fills). Any other formula – above all the add-in's own functions – is written as
 * `wrapDummy` says, because a plain unknown formula loses its result as soon as Excel, which is told to recalculate
 * when the file opens, finds no such function; a plain value instead would lose the formula for Google Sheets and for
 * this program.
 */
export function writeContents(tab: TabWriter): void {
  const { getters } = tab.model;
  for (const cell of getters.getCells(tab.sheetId)) {
    const { col, row } = getters.getCellPosition(cell.id);
    if (cell.isFormula) {
      const formula = cell.compiledFormula.toFormulaString(getters);
      const bounded = cell.compiledFormula.toFormulaString(getters, { useBoundedReference: true });
      writeFormula(tab, col, row, formula, bounded);
    } else if (cell.content !== '') {
      const { value } = tab.results.cell(tab.sheetId, col, row);
      tab.cell(col, row).value = storedValue(tab, col, row, value);
      const hyperlink = linkToExcel(tab.model, cell.content);
      if (hyperlink) tab.cell(col, row).hyperlink = hyperlink;
    }
  }
}
