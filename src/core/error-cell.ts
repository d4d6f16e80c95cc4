import { type Cell, textOf } from './cell.ts';

/** What Sheets shows where a formula has failed; scripts and custom functions get it as text. */
const ERRORS: ReadonlySet<string> = new Set([
  '#REF!',
  '#N/A',
  '#DIV/0!',
  '#NAME?',
  '#VALUE!',
  '#NUM!',
  '#NULL!',
  '#ERROR!',
]);
const LOADING = /^loading(?:\.{3}|\u2026)$/i;

/**
 * Whether a cell shows a formula that has failed or has not finished. It is never taken as text: `#REF!` is nobody's
 * name (INTEGRITY, messy sheets: error cells).
 *
 * @param cell Any cell; `undefined` for a column that is not there.
 * @returns What the cell shows, such as `#REF!` or `Loading...`, else `undefined`.
 */
export function errorIn(cell: Cell | undefined): string | undefined {
  if (typeof cell !== 'string') return undefined;
  const shown = textOf(cell);
  // Every text of a sheet passes here, and nearly none begins like this.
  const first = shown.charAt(0);
  if (first !== '#' && first !== 'L' && first !== 'l') return undefined;
  return ERRORS.has(shown) || LOADING.test(shown) ? shown : undefined;
}

/**
 * What is wrong with such a cell, and the mend: goes on after its name, without the closing full stop.
 *
 * @param shown What `errorIn` gave.
 * @param type What to type instead of a formula.
 */
export function errorWords(shown: string, type = 'type what belongs here'): string {
  return LOADING.test(shown)
    ? `shows “${shown}”: its formula has not finished. Wait until it has, then check again`
    : `shows ${shown}: its formula failed. Mend the formula, or ${type}`;
}
