import type { CellStyle, CellValue, MergeRange } from 'hucre/xlsx';
import { calculateRowHeight } from 'hucre/xlsx';
import { DEFAULT_FONT } from './styles-to-excel.ts';

/** A cell as far as its height goes. */
interface HighCell {
  readonly value?: CellValue | undefined;
  readonly formulaResult?: CellValue | undefined;
  readonly style?: CellStyle | undefined;
}

/** Excel's highest row, in points. */
const HIGHEST = 409;
/** What a column loses to the space left and right of its text, in digits. */
const PADDING = 1;
/** How many letters of running text fit where so many digits do. */
const WIDER = 1.2;

/**
 * The heights in points that rows need for wrapped or large text, by row; rows that a line of the standard size fits are
 * not named. Excel finds them itself when it opens a file that does not give them, but LibreOffice and what prints with
 * it do not.
 *
 * @param cells the cells of a tab by hucre's keys (`row,column`).
 * @param widths the widths of its columns, in digits.
 * @param merges merged cells, which no program makes room for.
 */
export function wrappedHeights(
  cells: Iterable<readonly [string, HighCell]>,
  widths: readonly (number | undefined)[],
  merges: readonly MergeRange[],
): Map<number, number> {
  const heights = new Map<number, number>();
  const standard = calculateRowHeight(['x'], { fontSize: DEFAULT_FONT.size });
  for (const [key, { value, formulaResult, style }] of cells) {
    const shown = value ?? formulaResult;
    if (typeof shown !== 'string') continue;
    const [row = 0, col = 0] = key.split(',').map(Number);
    if (merges.some((m) => row >= m.startRow && row <= m.endRow && col >= m.startCol && col <= m.endCol)) continue;
    const fontSize = style?.font?.size ?? DEFAULT_FONT.size;
    // Widths are counted in digits of the standard size; a smaller letter takes less, and letters less than digits.
    const columnWidths = [(((widths[col] ?? 0) - PADDING) * WIDER * DEFAULT_FONT.size) / fontSize];
    const height = style?.alignment?.wrapText
      ? calculateRowHeight([shown], { wrapText: true, columnWidths, fontSize })
      : calculateRowHeight(['x'], { fontSize });
    if (height > standard) heights.set(row, Math.max(heights.get(row) ?? 0, Math.min(height, HIGHEST)));
  }
  return heights;
}
