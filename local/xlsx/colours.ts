import type { CellStyle } from 'hucre/xlsx';
import { resolveThemeColor } from 'hucre/xlsx';
import { engine } from '../engine/load-engine.ts';

const { helpers } = engine;

/** A colour as a .xlsx file gives it: itself, or by its place in the workbook's theme. */
export type FileColour = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** A CSS colour of the engine for a .xlsx file: six digits, no transparency; undefined for none. */
export function fileColour(css: string | undefined): FileColour | undefined {
  if (!css) return undefined;
  const { r, g, b } = helpers.colorToRGBA(css);
  return { rgb: helpers.rgbaToHex({ r, g, b, a: 1 }).slice(1).toUpperCase() };
}

/** Reads colours of one workbook, whose theme is given as its twelve colours. */
export function colourReader(theme: string[] | undefined): (colour: FileColour | undefined) => string | undefined {
  return (colour) => {
    if (colour?.rgb !== undefined) return `#${colour.rgb.toLowerCase()}`;
    if (colour?.theme === undefined || !theme) return undefined;
    return `#${resolveThemeColor(theme, colour.theme, colour.tint).toLowerCase()}`;
  };
}
