import { type Cell, isDate, textOf } from '../cell.ts';
import { errorIn, errorWords } from '../error-cell.ts';
import { normalise } from '../normalise.ts';
import { numberInText } from '../number-in-text.ts';
import { shortened } from '../words.ts';
import type { CheckInput } from './rule.ts';
import { decimalSign, turnedIntoDay } from './typed-in.ts';

/** What a cell may hold beside a number from 1 to 5. */
const OR = { rating: 'N/A for no opportunity', 'required rating': 'leave it empty' } as const;

const EMPTY = 'leave it empty if nobody rated it';

/** Ways to write that there is no rating, which one nobody can tell: dashes, dots, `x`, `na`, words. */
const NO_RATING =
  /^(?:[-\u2010-\u2015\u2212./\\?]+|x+|n\.? ?a\.?|n\.?[\\|-]a\.?|n\.\/a\.|none|nil|not applicable|no opportunity)$/;

/**
 * What is wrong with a cell that should hold a rating, and the mend: goes on after the name of the rating. Nothing is
 * guessed: 3,5 may be meant as 3.5, or as 35; `-` may be N/A, or not rated.
 *
 * @param cell A cell that is no number from 1 to 5.
 * @param kind A required rating takes no N/A.
 * @param manner How the spreadsheet writes dates and numbers.
 */
export function notARating(cell: Cell, kind: keyof typeof OR, manner: Pick<CheckInput, 'dayOf' | 'locale'>): string {
  const mend = `type a number from 1 to 5, or ${OR[kind]}`;
  const alone = mend.replace('type', 'Type');
  const error = errorIn(cell);
  if (error !== undefined) return `${errorWords(error, mend)}.`;
  if (typeof cell === 'number')
    return `${offScale(cell)}. ${cell === 0 ? `Type a number from 1 to 5, or ${EMPTY}` : alone}.`;
  if (typeof cell === 'boolean')
    return `is ${cell ? 'TRUE' : 'FALSE'}, from a checkbox or typed, which is no rating. Remove the checkbox, then ${mend}.`;
  if (isDate(cell))
    return `is no rating: ${turnedIntoDay(manner.dayOf(cell), manner.locale)}. Format the cell as a number, then ${mend}.`;
  const shown = textOf(cell);
  const number = numberInText(shown);
  if (number !== undefined && onScale(number)) {
    const written = number.replace(/[.,]/, decimalSign(manner.locale));
    return written === number
      ? `is “${shown}”, a number stored as text, which is no rating. Format the cell as a number, then type ${written} again.`
      : `is “${shown}”, which is no rating. This spreadsheet writes it ${written}.`;
  }
  const says = `is “${shortened(shown)}”, which is no rating.`;
  return kind === 'rating' && NO_RATING.test(normalise(shown))
    ? `${says} Type ${OR.rating}, or ${EMPTY}.`
    : `${says} ${alone}.`;
}

function onScale(number: string): boolean {
  const value = Number(number.replace(',', '.'));
  return value >= 1 && value <= 5;
}

/** A share is what is left of a percentage: 50% is stored as 0.5. */
function offScale(value: number): string {
  const share = value > 0 && value < 1 ? `, or ${Math.round(value * 1e4) / 100}%` : '';
  return `is ${value}${share}, and the scale ${value < 1 ? 'begins at 1' : 'ends at 5'}`;
}
