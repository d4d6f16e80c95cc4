import { type Cell, isDate, textOf } from '../cell.ts';
import { errorIn, errorWords } from '../error-cell.ts';

/**
 * What is wrong with a cell that should hold a rating, and the mend: goes on after the name of the rating.
 *
 * @param cell A cell that is no number from 1 to 5.
 * @param or What else the cell may hold, such as `N/A for no opportunity`.
 */
export function notARating(cell: Cell, or: string): string {
  const mend = `type a number from 1 to 5, or ${or}`;
  const error = errorIn(cell);
  if (error !== undefined) return `${errorWords(error, mend)}.`;
  if (isDate(cell))
    return `is a date, which is no rating: Google Sheets reads 3/4 as one. Format the cell as a number, then type a number from 1 to 5.`;
  const shown = textOf(cell);
  // A decimal comma is never guessed at: 3,5 may be meant as 3.5, or as 35 (golden numbers).
  if (/^[1-5],\d+$/.test(shown))
    return `is “${shown}”, which is no rating. This spreadsheet writes it ${shown.replace(',', '.')}.`;
  return `is “${shown}”, which is no rating. ${mend.replace('type', 'Type')}.`;
}
