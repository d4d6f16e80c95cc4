import { type Grid, textOf } from '../cell.ts';
import { COMPETENCY_HEADING } from './notes.ts';
import { isLastLine } from './own-texts.ts';

/** What stands on every gap tab, right above its last line. */
export const WHO_READS = 'Everyone who can open this file can read this page.';

/**
 * Whether a tab shows a gap page, whosever it is: one of our lines, and the last line below it in the same column. Its name
 * alone says nothing, for anybody may call a tab so.
 *
 * @param values The cells of the tab as they are shown.
 */
export function isGapPage(values: Grid): boolean {
  return values.some((row, at) =>
    row.some(
      (cell, column) =>
        isLastLine(textOf(cell)) &&
        values.slice(0, at).some((above) => {
          const text = textOf(above[column] ?? '');
          return text === COMPETENCY_HEADING || text.endsWith(WHO_READS);
        }),
    ),
  );
}
