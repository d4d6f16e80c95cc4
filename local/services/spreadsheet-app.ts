import { type Members, method } from './method.ts';
import type { Ref } from './refs.ts';
import { settled, sheetRef, spreadsheetRef } from './sheet-refs.ts';
import { activeSheet } from './spreadsheet.ts';

/** The global `SpreadsheetApp`. */
export const spreadsheetApp: Members = {
  getActive: method([], ({ run }: Ref) => spreadsheetRef(run)),
  getActiveSpreadsheet: method([], ({ run }: Ref) => spreadsheetRef(run)),
  getActiveSheet: method([], ({ run }: Ref) => sheetRef(run, activeSheet(run))),
  getUi: method([], ({ run }: Ref) => ({ kind: 'Ui', run })),
  flush: method([], (app: Ref) => {
    settled(app);
  }),
};
