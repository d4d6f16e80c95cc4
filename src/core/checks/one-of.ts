import { textOf } from '../cell.ts';
import { errorIn } from '../error-cell.ts';
import { normalise } from '../normalise.ts';
import { cellOf, type Place, refOf } from '../tables/table.ts';
import { alternatives } from '../words.ts';
import { typeNearest } from './nearest.ts';
import type { Found } from './rule.ts';

/**
 * Judges a cell that should hold one of a few words.
 *
 * @param words The words there are.
 * @param none What to say of an empty cell, without the full stop.
 * @param isNo What a word that is not known is not; stands behind it.
 */
export function notOneOf(
  place: Place,
  column: string,
  words: readonly string[],
  none: string,
  isNo: string,
): readonly Found[] {
  const typed = textOf(cellOf(place, column));
  // A failed formula is reported where cells are read.
  if (errorIn(typed) !== undefined || words.some((word) => normalise(word) === normalise(typed))) return [];
  const what = typed === '' ? none : `“${typed}” is no ${isNo}`;
  return [
    { at: refOf(place, column), message: `${what}. ${typeNearest(typed, words, `Type ${alternatives(words)}.`)}` },
  ];
}
