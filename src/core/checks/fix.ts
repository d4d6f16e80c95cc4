import type { Cell } from '../cell.ts';
import type { FixKind } from '../finding.ts';
import { numberInText } from '../number-in-text.ts';

/** What a cell is to hold instead, where there is only one thing that it can mean. */
export interface Fix {
  readonly kind: FixKind;
  readonly to: string | number;
}

/** Behind a sign, three digits may be thousands. */
const THOUSANDS = /^[+-]?[1-9]\d*[.,]\d{3}$/;
/** More digits than a number keeps. */
const MOST_DIGITS = 15;

/**
 * The number that a text can only mean: `'3`, `3 `, digits of full width, and decimals with either sign. `1,500` may be
 * one and a half or fifteen hundred, so nothing is proposed.
 *
 * @param fits Whether the cell takes such a number.
 * @returns The fix, `undefined` where there is none that is safe.
 */
export function numberFix(cell: Cell | undefined, fits: (value: number) => boolean = () => true): Fix | undefined {
  const written = typeof cell === 'string' ? numberInText(cell) : undefined;
  if (written === undefined || THOUSANDS.test(written) || written.length > MOST_DIGITS) return undefined;
  const to = Number(written.replace(',', '.'));
  return fits(to) ? { kind: 'number', to } : undefined;
}

/** Whether a number is on the scale of ratings. */
export function isOnScale(value: number): boolean {
  return value >= 1 && value <= 5;
}

/** Spaces at the ends, doubled, or never seen. A line break inside is meant: people wrap long headers. */
const STRAY = /^\s|\s$|[^\S\n]{2}|[\u200b\ufeff]/;

/**
 * A name without the spaces that nobody sees.
 *
 * @returns The fix, `undefined` where there are none, or nothing else.
 */
export function spacesFix(cell: Cell | undefined): Fix | undefined {
  if (typeof cell !== 'string' || !STRAY.test(cell)) return undefined;
  const to = cell
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  return to === '' ? undefined : { kind: 'spaces', to };
}
