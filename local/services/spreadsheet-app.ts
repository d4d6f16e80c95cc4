import { newFormatRule } from './conditional-format.ts';
import { type Members, method } from './method.ts';
import type { Ref } from './refs.ts';
import { settled, sheetRef, spreadsheetRef } from './sheet-refs.ts';
import { activeSheet, openedSheet } from './spreadsheet.ts';
import { newTextStyle } from './text-style.ts';
import { newValidation } from './validation-rule.ts';

/** The global `SpreadsheetApp`. */
export const spreadsheetApp: Members = {
  getActive: method([], ({ run }: Ref) => spreadsheetRef(run)),
  getActiveSpreadsheet: method([], ({ run }: Ref) => spreadsheetRef(run)),
  getActiveSheet: method([], ({ run }: Ref) => sheetRef(run, activeSheet(run))),
  getUi: method([], ({ run }: Ref) => ({ kind: 'Ui', run })),
  newConditionalFormatRule: method([], newFormatRule),
  newDataValidation: method([], newValidation),
  newTextStyle: method([], newTextStyle),
  setActiveSheet: method(['Sheet'], (_: Ref, sheet) => openedSheet(sheet)),
  flush: method([], (app: Ref) => {
    settled(app);
  }),
};
