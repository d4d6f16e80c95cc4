import type { StyleName } from '../core/pages/page.ts';
import { THEME } from '../core/pages/theme.ts';

/** Row, column, rows, columns; the text that cells begin with; the style whose colours they get. */
type Rule = readonly [readonly [number, number, number, number], string, StyleName];

/** Colours cells by what they show; it stands there in words as well. Done once: people may change the rules afterwards. */
export function colourWhere(sheet: GoogleAppsScript.Spreadsheet.Sheet, rules: readonly Rule[]): void {
  sheet.setConditionalFormatRules(
    rules.map(([at, text, style]) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextStartsWith(text)
        .setBackground(THEME[style].background)
        .setFontColor(THEME[style].color)
        .setRanges([sheet.getRange(...at)])
        .build(),
    ),
  );
}
