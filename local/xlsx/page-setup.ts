import type { WriteSheet } from 'hucre/xlsx';
import { DEFAULT_ROW_PX, heightInPoints } from './units.ts';

/** In inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5 };
const POINTS_PER_INCH = 72;
/** A4 on its side less its margins, in points: the tables of a framework are wide, and their text is worth reading. */
const PAPER = {
  width: 842 - (MARGINS.left + MARGINS.right) * POINTS_PER_INCH,
  height: 595 - (MARGINS.top + MARGINS.bottom) * POINTS_PER_INCH,
};
/** A tab that needs up to so many pages is made smaller until one or two hold it. A row is not cut, so 1.9 may need 3. */
const ONE_HOLDS = 1.2;
const TWO_HOLD = 2.6;

/**
 * How a tab prints: one page wide, and on one or two where it is made less than a quarter smaller by that.
 *
 * @param widths Of the columns that hold something, in pixels.
 * @param heights Of the rows that hold something, in points; left out where nobody set one.
 * @returns The page setup of the tab; a `fitToHeight` of 0 takes as many pages as it needs.
 */
export function pageSetup(
  widths: readonly number[],
  heights: readonly (number | undefined)[],
): NonNullable<WriteSheet['pageSetup']> {
  const sum = (all: readonly number[]) => all.reduce((so, next) => so + next, 0);
  // Fitting makes smaller only.
  const scale = Math.min(1, PAPER.width / heightInPoints(sum(widths)));
  const height = sum(heights.map((each) => each ?? heightInPoints(DEFAULT_ROW_PX)));
  const pages = (height * scale) / PAPER.height;
  return {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: pages <= ONE_HOLDS ? 1 : pages <= TWO_HOLD ? 2 : 0,
    margins: MARGINS,
  };
}
