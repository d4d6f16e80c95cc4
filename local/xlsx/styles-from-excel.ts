import type { Border, BorderDescr, Style } from '@odoo/o-spreadsheet';
import type { CellStyle } from 'hucre/xlsx';
import type { FileColour } from './colours.ts';
import type { Losses } from './losses.ts';

export interface StyleReader {
  readonly colour: (colour: FileColour | undefined) => string | undefined;
  /** The size of the file's own default font, which becomes the engine's default. */
  readonly defaultSize: number;
  readonly losses: Losses;
}

const ALIGN = new Set(['left', 'center', 'right']);
const VERTICAL: Readonly<Record<string, 'top' | 'middle' | undefined>> = { top: 'top', center: 'middle' };
const LINES: Readonly<Record<string, BorderDescr['style']>> = {
  thin: 'thin',
  hair: 'thin',
  medium: 'medium',
  thick: 'thick',
  double: 'medium',
  dashed: 'dashed',
  mediumDashed: 'dashed',
  dotted: 'dotted',
};
const SIDES = ['top', 'left', 'bottom', 'right'] as const;

/** The inverse of the file's angle, cut off as the engine itself cuts angles off. */
function radians(degrees: number): number {
  const anticlockwise = degrees > 90 ? 90 - degrees : degrees;
  return Math.trunc((-anticlockwise * Math.PI) / 180 / 0.001) * 0.001;
}

function fontFromExcel(font: NonNullable<CellStyle['font']>, reader: StyleReader): Style {
  // Black by the theme is what every cell has that was never coloured.
  const automatic = font.color?.theme === 1 && !font.color.tint;
  const textColor = automatic ? undefined : reader.colour(font.color);
  return {
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && { underline: true }),
    ...(font.strikethrough && { strikethrough: true }),
    ...(font.size !== undefined && font.size !== reader.defaultSize && { fontSize: font.size }),
    ...(textColor !== undefined && { textColor }),
  };
}

function fillFromExcel(fill: NonNullable<CellStyle['fill']>, reader: StyleReader, isRule: boolean): string | undefined {
  if (fill.type === 'gradient') {
    reader.losses.tell('Colour gradients in cells become one colour.');
    return reader.colour(fill.stops[0]?.color);
  }
  // A rule's fill names its colour as background, and often no pattern; a cell's solid one as foreground.
  if (isRule) return reader.colour(fill.bgColor) ?? reader.colour(fill.fgColor);
  return fill.pattern === 'none' ? undefined : reader.colour(fill.fgColor);
}

function alignmentFromExcel(alignment: NonNullable<CellStyle['alignment']>): Style {
  const { horizontal, vertical } = alignment;
  const verticalAlign = vertical === undefined ? undefined : VERTICAL[vertical];
  return {
    ...(horizontal && ALIGN.has(horizontal) && { align: horizontal as 'left' | 'center' | 'right' }),
    ...(verticalAlign && { verticalAlign }),
    ...(alignment.wrapText && { wrapping: 'wrap' as const }),
    ...(alignment.textRotation && alignment.textRotation <= 180 && { rotation: radians(alignment.textRotation) }),
  };
}

/**
 * The engine's style of a cell or a conditional format; empty where it says nothing.
 *
 * @param isRule whether it is that of a conditional format.
 */
export function styleFromExcel(style: CellStyle, reader: StyleReader, isRule = false): Style {
  const fillColor = style.fill && fillFromExcel(style.fill, reader, isRule);
  return {
    ...(style.font && fontFromExcel(style.font, reader)),
    ...(fillColor !== undefined && { fillColor }),
    ...(style.alignment && alignmentFromExcel(style.alignment)),
  };
}

/** The engine's border of a cell; undefined where it has none. */
export function borderFromExcel(border: CellStyle['border'], reader: StyleReader): Border | undefined {
  if (border?.diagonal) reader.losses.tell('Diagonal lines through cells are left out.');
  const result: Border = {};
  for (const side of SIDES) {
    const line = border?.[side];
    if (line) result[side] = { style: LINES[line.style] ?? 'dashed', color: reader.colour(line.color) ?? '#000000' };
  }
  return Object.keys(result).length > 0 ? result : undefined;
}
