import { textOf } from '../cell.ts';
import { faultInWords, judgeDescription, verdictOn } from '../checks/describe/description.ts';
import { isEnglish } from '../checks/describe/language.ts';
import { errorIn, errorWords } from '../error-cell.ts';
import type { FunctionResult } from './per-employee.ts';
import { rowByRow } from './row-by-row.ts';
import { isGrid, scalarOf } from './tables-argument.ts';

const TEXTS = 'The argument texts must be one description or one column of them, such as C2:C.';

/**
 * The rows `CHECK_DESCRIPTION` returns, without a header (S7).
 *
 * @param texts A behavioural description, or a column of them.
 * @returns The verdict, and why where it is not `Observable`: the first line at fault. A formula that failed gets no
 *   verdict, and says so; a column in another language than English gets none either (decided once for all of it).
 */
export function checkDescriptions(texts: unknown): FunctionResult {
  const english = isEnglish((isGrid(texts) ? texts.map((row) => row[0]) : [scalarOf(texts)]).map(textOf));
  return rowByRow(texts, TEXTS, 2, (cell) => {
    const error = errorIn(cell);
    if (error) return ['', `The cell ${errorWords(error, 'type the description')}.`];
    const lines = judgeDescription(textOf(cell));
    if (lines.length === 0) return ['', ''];
    if (!english) return ['', 'Only English is judged, and these descriptions are in another language.'];
    const fault = lines.find(({ verdict }) => verdict !== 'Observable');
    return [verdictOn(lines), fault ? faultInWords(fault) : ''];
  });
}
