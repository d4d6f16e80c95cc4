import type { Cell, Sheet } from 'hucre/xlsx';
import { engine } from '../engine/load-engine.ts';
import { unwrapDummy } from './dummy-function.ts';
import { formulaFromExcel, type Vocabulary } from './formula-from-excel.ts';
import { shiftFormula } from './shift-formula.ts';

const { helpers } = engine;

/** What becomes of the formula cells of a tab, by hucre's keys (`row,column`). */
export interface SheetFormulas {
  /** The engine's formula, or null where the last value has to do. */
  readonly formulas: ReadonlyMap<string, string | null>;
  /** Cells that show what a formula elsewhere gives, and hold nothing themselves. */
  readonly filled: ReadonlySet<string>;
}

type Position = { readonly row: number; readonly col: number };

const positionOf = (key: string): Position => {
  const [row = 0, col = 0] = key.split(',').map(Number);
  return { row, col };
};

/** The formula of every cell as if each had been written on its own. */
function plainFormulas(cells: ReadonlyMap<string, Cell>): Map<string, string> {
  const shared = new Map<number, Position & { formula: string }>();
  const formulas = new Map<string, string>();
  for (const [key, cell] of cells) {
    if (cell.formula && cell.formulaSharedIndex !== undefined) {
      shared.set(cell.formulaSharedIndex, { ...positionOf(key), formula: cell.formula });
    }
  }
  for (const [key, cell] of cells) {
    const first = shared.get(cell.formulaSharedIndex ?? -1);
    const { row, col } = positionOf(key);
    if (cell.formula) formulas.set(key, cell.formula);
    else if (cell.formula === '' && first)
      formulas.set(key, shiftFormula(first.formula, col - first.col, row - first.row));
  }
  return formulas;
}

function fillRange(range: string, origin: string, filled: Set<string>): void {
  const { top, left, bottom, right } = helpers.toZone(range);
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) if (`${row},${col}` !== origin) filled.add(`${row},${col}`);
  }
}

/**
 * Finds the formula that fills each cell which only says that it is filled: that of the next cell above or, failing
 * that, to the left, cells without anything left out (a blank row of a table stays blank in the result).
 */
function fillSpilled(
  sheet: Sheet,
  spilled: ReadonlySet<string>,
  owners: ReadonlyMap<string, boolean>,
  filled: Set<string>,
): void {
  const above: (boolean | undefined)[] = [];
  for (const [row, values] of sheet.rows.entries()) {
    let left: boolean | undefined;
    for (const [col, value] of values.entries()) {
      const key = `${row},${col}`;
      if (value === null && !owners.has(key)) continue;
      const isKept: boolean | undefined = spilled.has(key) ? (above[col] ?? left) : owners.get(key);
      if (spilled.has(key) && isKept) filled.add(key);
      above[col] = isKept;
      left = isKept;
    }
  }
}

/** Reads the formulas of a tab: filled-down ones, dynamic arrays, and those that Google Sheets or this program wrapped. */
export function readFormulas(sheet: Sheet, vocabulary: Vocabulary): SheetFormulas {
  const cells = sheet.cells ?? new Map<string, Cell>();
  const formulas = new Map<string, string | null>();
  const filled = new Set<string>();
  const spilled = new Set<string>();
  /** Whether the formula of a wrapped cell is kept. */
  const owners = new Map<string, boolean>();
  for (const [key, written] of plainFormulas(cells)) {
    const inside = unwrapDummy(written);
    if (inside === 'spilled') {
      spilled.add(key);
      continue;
    }
    const formula = formulaFromExcel(inside?.formula ?? written, vocabulary);
    formulas.set(key, formula);
    if (inside) owners.set(key, formula !== null);
    const range = cells.get(key)?.formulaRef;
    if (formula !== null && range && cells.get(key)?.formulaType === 'array') fillRange(range, key, filled);
  }
  fillSpilled(sheet, spilled, owners, filled);
  return { formulas, filled };
}
