import type { CellResult } from './results.ts';

/** Excel reads no longer text in a formula than this; longer ones are put together with `&`. */
const LONGEST_LITERAL = 255;
const SPILLED = '"COMPUTED_VALUE"';

function literal(text: string): string {
  // A formula cannot hold control characters; the cell's stored result does.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is replaced.
  const plain = text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, ' ');
  const pieces: string[] = [''];
  for (const character of plain) {
    const piece = pieces[pieces.length - 1] ?? '';
    if (piece.length + character.length > LONGEST_LITERAL) pieces.push(character);
    else pieces[pieces.length - 1] = piece + character;
  }
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}

function constant(value: CellResult): string {
  if (typeof value === 'string') return literal(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '""' : String(value).toUpperCase();
}

/**
 * A formula other programs do not know, in the form in which Google Sheets itself exports one: the unknown name makes
 * an error, for which the last result stands in. So every program shows the result, also after it recalculates, and
 * Google Sheets and `unwrapDummy` find the formula again.
 *
 * @param formula the formula without `=`.
 */
export const wrapDummy = (formula: string, result: CellResult): string =>
  `IFERROR(__xludf.DUMMYFUNCTION(${literal(formula)}),${constant(result)})`;

/** A cell filled by the formula of another one, in the same form. */
export const wrapSpilled = (result: CellResult): string => wrapDummy(SPILLED, result);

const WRAPPED = /^IFERROR\(\s*(?:@)?__xludf\.DUMMYFUNCTION\(\s*((?:"(?:[^"]|"")*"\s*&?\s*)+)\)/i;

/**
 * What stands in a formula that `wrapDummy` or Google Sheets wrote.
 *
 * @param formula a formula of a .xlsx file, without `=`.
 * @returns the formula inside (without `=`), `spilled` for a cell that another one fills, null for any other formula.
 */
export function unwrapDummy(formula: string): { formula: string } | 'spilled' | null {
  const literals = WRAPPED.exec(formula)?.[1];
  if (literals === undefined) return null;
  const pieces = literals.match(/"(?:[^"]|"")*"/g) ?? [];
  const text = pieces.map((piece) => piece.slice(1, -1).replaceAll('""', '"')).join('');
  return text === SPILLED ? 'spilled' : { formula: text };
}
