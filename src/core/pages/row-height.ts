import { folded } from '../words.ts';
import type { PageCell } from './page.ts';
import { THEME } from './theme.ts';

/** Pixels of a row in which nothing wraps, in text of the usual size. */
export const ROW_HEIGHT = 21;
/** Pixels for each point of a letter: its width where letters are narrow, and the height of its line where lines are close. */
const PER_POINT = { letter: 0.52, line: 1.5 };

/**
 * How high a row is at least. How high it becomes depends on the letters of whoever looks, so this is what no program goes
 * below: what is placed by it can stand too low, never over something.
 *
 * @param row The cells, from the first column on.
 * @param widths Of the columns, in pixels.
 * @returns Pixels.
 */
export function leastHeight(row: readonly PageCell[], widths: readonly number[]): number {
  const heights = row.map((cell, column) => {
    const { size, wrap } = THEME[cell.style];
    const text = 'value' in cell ? String(cell.value) : '';
    const most = (widths[column] ?? 0) / (size * PER_POINT.letter);
    return (wrap ? folded(text, most).length : 1) * size * PER_POINT.line;
  });
  return Math.max(ROW_HEIGHT, ...heights.map(Math.floor));
}
