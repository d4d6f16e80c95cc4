import { engine } from '../engine/load-engine.ts';
import { mapFormula } from './quoted-parts.ts';

const { helpers } = engine;

const CELL = /(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/gi;
const COLUMNS = /(?<![\w.$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!$])/gi;
const ROWS = /(?<![\w.$])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!])/g;

/**
 * A formula as it reads some columns and rows further on, which is how a .xlsx file stores a filled-down formula: once,
 * and the distance for the others.
 *
 * @param formula the formula of the first cell, as the file holds it.
 */
export function shiftFormula(formula: string, columns: number, rows: number): string {
  const column = (fixed: string, letters: string) =>
    fixed + (fixed ? letters : helpers.numberToLetters(helpers.lettersToNumber(letters.toUpperCase()) + columns));
  const row = (fixed: string, number: string) => fixed + (fixed ? number : String(Number(number) + rows));
  const shift = (part: string) =>
    part
      .replace(CELL, (_, c: string, letters: string, r: string, number: string) => column(c, letters) + row(r, number))
      .replace(COLUMNS, (_, a: string, from: string, b: string, to: string) => `${column(a, from)}:${column(b, to)}`)
      .replace(ROWS, (_, a: string, from: string, b: string, to: string) => `${row(a, from)}:${row(b, to)}`);
  return mapFormula(formula, shift, (text) => text);
}
