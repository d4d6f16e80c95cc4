import type { PageCell, StyleName } from '../core/pages/page.ts';
import { type Style, THEME } from '../core/pages/theme.ts';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/**
 * Gives cells their looks, one call per property, none per cell.
 *
 * @param range As many rows and columns as `cells`.
 * @param cells A rectangle.
 */
export function writeStyles(range: GoogleAppsScript.Spreadsheet.Range, cells: readonly (readonly PageCell[])[]): void {
  const each = <T>(look: (style: StyleName) => T): T[][] => cells.map((row) => row.map(({ style }) => look(style)));
  const styles = new Map<StyleName, TextStyle>();
  const textStyle = (name: StyleName) => {
    const style = styles.get(name) ?? textStyleOf(THEME[name]);
    styles.set(name, style);
    return style;
  };
  range
    .setTextStyles(each(textStyle))
    .setBackgrounds(each((name) => THEME[name].background))
    .setHorizontalAlignments(each((name) => THEME[name].align))
    .setWraps(each((name) => THEME[name].wrap));
}

function textStyleOf({ size, weight, color }: Style): TextStyle {
  return SpreadsheetApp.newTextStyle()
    .setFontFamily('Arial')
    .setFontSize(size)
    .setBold(weight === 'bold')
    .setForegroundColor(color)
    .build();
}
