import { textOf } from '../cell.ts';
import { faultInWords, judgeDescription, verdictOn } from '../checks/describe/description.ts';
import { errorIn, errorWords } from '../error-cell.ts';
import type { FunctionResult } from './per-employee.ts';
import { rowByRow } from './row-by-row.ts';

const TEXTS = 'The argument texts must be one description or one column of them, such as C2:C.';

/**
 * The rows `CHECK_DESCRIPTION` returns, without a header (S7).
 *
 * @param texts A behavioural description, or a column of them.
 * @returns The verdict, and why where it is not `Observable`: the first line at fault. A formula that failed gets no
 *   verdict, and says so.
 */
export function checkDescriptions(texts: unknown): FunctionResult {
  return rowByRow(texts, TEXTS, 2, (cell) => {
    const error = errorIn(cell);
    if (error) return ['', `The cell ${errorWords(error, 'type the description')}.`];
    const lines = judgeDescription(textOf(cell));
    if (lines.length === 0) return ['', ''];
    const fault = lines.find(({ verdict }) => verdict !== 'Observable');
    return [verdictOn(lines), fault ? faultInWords(fault) : ''];
  });
}
