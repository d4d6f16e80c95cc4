import type { Border, Style } from '@odoo/o-spreadsheet';
import type { CellStyle } from 'hucre/xlsx';
import { fileColour } from './colours.ts';
import type { Losses } from './losses.ts';
import { formatToExcel } from './number-format.ts';

type Font = NonNullable<CellStyle['font']>;
type Alignment = NonNullable<CellStyle['alignment']>;

/** The font of cells that say nothing else: what the engine draws, by a name every program has. */
export const DEFAULT_FONT = { name: 'Arial', size: 10 } as const;

const VERTICAL = { top: 'top', middle: 'center', bottom: 'bottom' } as const;

/** The file counts degrees anticlockwise up to 90, and clockwise from there; the engine radians clockwise. */
function fileRotation(radians: number): number | undefined {
  const degrees = Math.round((-radians * 180) / Math.PI);
  if (degrees === 0 || Math.abs(degrees) > 90) return undefined;
  return degrees > 0 ? degrees : 90 - degrees;
}

/** The font of a style; undefined where it is the default one. */
export function fontToExcel(style: Style): Font | undefined {
  const color = fileColour(style.textColor);
  const font: Font = {
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.underline && { underline: true }),
    ...(style.strikethrough && { strikethrough: true }),
    ...(color && { color }),
  };
  const size = style.fontSize ?? DEFAULT_FONT.size;
  if (Object.keys(font).length === 0 && size === DEFAULT_FONT.size) return undefined;
  return { name: DEFAULT_FONT.name, size, ...font };
}

function alignmentToExcel(style: Style): Alignment | undefined {
  const textRotation = style.rotation ? fileRotation(style.rotation) : undefined;
  const alignment: Alignment = {
    ...(style.align && { horizontal: style.align }),
    ...(style.verticalAlign && { vertical: VERTICAL[style.verticalAlign] }),
    ...(style.wrapping === 'wrap' && { wrapText: true }),
    ...(textRotation !== undefined && { textRotation }),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

function borderToExcel(border: Border): CellStyle['border'] {
  const sides = Object.entries(border).filter(([, side]) => side !== undefined);
  return Object.fromEntries(
    sides.map(([name, side]) => {
      const color = fileColour(side.color);
      return [name, { style: side.style, ...(color && { color }) }];
    }),
  );
}

function tellLosses(style: Style, losses: Losses): void {
  if (style.wrapping === 'clip') {
    losses.tell('Text that is cut off at the edge of its cell runs on into empty cells in the file.');
  }
  if (style.rotation && fileRotation(style.rotation) === undefined) {
    losses.tell('Text turned by more than a right angle stands upright in the file.');
  }
}

/** Everything about the look of one cell; undefined where there is nothing to say. */
export function styleToExcel(
  style: Style,
  format: string | undefined,
  border: Border | undefined,
  losses: Losses,
): CellStyle | undefined {
  tellLosses(style, losses);
  const font = fontToExcel(style);
  const alignment = alignmentToExcel(style);
  const fgColor = fileColour(style.fillColor);
  const numFmt = format === undefined ? undefined : formatToExcel(format);
  if (numFmt?.exact === false)
    losses.tell(`The format “${format}” is not known to Excel and becomes “${numFmt.format}”.`);
  const result: CellStyle = {
    ...(font && { font }),
    ...(fgColor && { fill: { type: 'pattern', pattern: 'solid', fgColor } }),
    ...(border && { border: borderToExcel(border) ?? {} }),
    ...(alignment && { alignment }),
    ...(numFmt && { numFmt: numFmt.format }),
  };
  return Object.keys(result).length > 0 ? result : undefined;
}
