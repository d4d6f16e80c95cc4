import { type Cell, textOf } from '../cell.ts';
import { normalise } from '../normalise.ts';

/** Comparisons of means and shares allow for what floating point loses (DESIGN §2). */
export const TOLERANCE = 1e-9;

/** What a person was rated on one competency in one cycle; `undefined` where they were not rated. */
export type Rating = number | 'N/A' | undefined;

/**
 * Reads one rating cell: a number from 1 to 5, `N/A` for no opportunity, or empty. Nothing is coerced (S46).
 *
 * @param cell The cell; `undefined` for a column that is not there.
 * @returns The rating, or `unreadable`.
 */
export function readRating(cell: Cell | undefined): Rating | 'unreadable' {
  if (typeof cell === 'number') return cell >= 1 - TOLERANCE && cell <= 5 + TOLERANCE ? cell : 'unreadable';
  if (cell === '' || cell === undefined) return undefined;
  if (cell === 'N/A') return cell;
  const key = normalise(textOf(cell));
  if (key === '') return undefined;
  return key === 'n/a' ? 'N/A' : 'unreadable';
}

/**
 * The rating that the entries of several raters come to: the mean of the numbers; `N/A` where all are; else not rated
 * (C18).
 *
 * @param entries What each rater gave; `undefined` is no entry, and one that cannot be read is no number.
 */
export function ratingOf(entries: readonly (Rating | 'unreadable')[]): Rating {
  const numbers = entries.filter((entry) => typeof entry === 'number');
  if (numbers.length > 0) return numbers.reduce((sum, rating) => sum + rating, 0) / numbers.length;
  return entries.includes('N/A') && !entries.includes('unreadable') ? 'N/A' : undefined;
}
