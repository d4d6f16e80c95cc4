import { type Cell, cellName, type Grid, textOf } from '../cell.ts';
import { FIRST_ROW, HEADERS, LINES } from './overview.ts';
import type { Page } from './page.ts';

/** What stands on the tab of the Overview. */
export interface Standing {
  readonly values: Grid;
  /** The formula of each cell, empty where it has none: what a formula spills has none. */
  readonly formulas: readonly (readonly string[])[];
}

/** The columns that spill from their first row, and those of them that list People. */
const SPILLED = 6;
const LISTED = 4;
const ID = 1;
const FIRST = FIRST_ROW - 1;

/** @returns What stands where a page has something of its own, to be compared with later; what formulas show is not. */
export function ownCells({ values, formulas }: Standing, { rows }: Page): string {
  const cells = rows.flatMap((row, at) =>
    row.map((cell, column) => {
      const formula = formulas[at]?.[column] ?? '';
      return formula !== '' || 'formula' in cell || cell.value === '' ? formula : textOf(values[at]?.[column]);
    }),
  );
  return JSON.stringify(cells);
}

/** Whether a formula of the first row fails: something was typed where it spills, as a rule. */
export function isBroken({ values }: Standing): boolean {
  return (values[FIRST] ?? []).slice(0, HEADERS.length).some(isError);
}

function isError(cell: Cell | undefined): boolean {
  return /^#[A-Z/0]+[!?A]?$/.test(textOf(cell));
}

/**
 * Finds what people typed above or below the table, beside its lines or over a formula, where the page would be written
 * over it.
 *
 * @param isKnown Whether it is known that formulas stood there: in a workbook that went through .xlsx values stand in
 *   their place.
 * @returns The name of the first such cell.
 */
export function typedAt(standing: Standing, isKnown: boolean): string | undefined {
  const { values, formulas } = standing;
  const found = values.findIndex((row) => HEADERS.slice(0, SPILLED).every((header, at) => row[at] === header));
  const header = found < 0 ? FIRST - 1 : found;
  const isOfTable = tableOf(standing, header + 1, isKnown);
  const isOurs = (at: number, column: number, cell: Cell): boolean => {
    if (at < header) return column === 0 && LINES.some((line) => textOf(cell).startsWith(line));
    if (column >= HEADERS.length) return at > header;
    return at === header || isError(cell) || isOfTable(at, column, (formulas[at]?.[column] ?? '') !== '');
  };
  const cells = values.flatMap((row, at) =>
    row.flatMap((cell, column) => (textOf(cell) === '' || isOurs(at, column, cell) ? [] : [cellName(at, column)])),
  );
  return cells[0];
}

/** Tells what the table shows from what was typed in or below it. */
function tableOf({ values, formulas }: Standing, top: number, isKnown: boolean) {
  const first = values[top] ?? [];
  const run = (column: number) => values.slice(top).findIndex((row) => textOf(row[column]) === '');
  // Whoever has no family has an ID; only where the IDs fail as well each column tells for itself how far it spills.
  const endOf = (column: number) => {
    const rows = run(isError(first[ID]) ? column : ID);
    return isError(first[column]) ? top + 1 : rows < 0 ? values.length : top + rows;
  };
  const isListed = (formulas[top] ?? []).slice(0, LISTED).some((formula) => formula !== '');
  return (at: number, column: number, isFormula: boolean): boolean => {
    if (column >= SPILLED) return isFormula || !isKnown;
    if (at === top) return isFormula || !isKnown || (column < LISTED && !isListed);
    if (isFormula) return false;
    // Readiness and status spill down to the end, the others as far as there are people.
    return column < LISTED ? at < endOf(column) : !(isKnown && isError(first[column]));
  };
}
