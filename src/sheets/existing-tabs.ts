import type { Grid } from '../core/cell.ts';
import { type AdditionPlan, type ExistingTab, planAdditions } from '../core/setup/plan-additions.ts';
import { kindOfTab } from '../core/tables/recognise.ts';
import type { TableData } from '../core/tables/table-data.ts';
import { tabMarks, unfinishedTabs } from './tab-marks.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Of a tab that gets no rows only its header is needed; the header of a tab stands near its top. */
const HEADER_ROWS = 50;

/** A tab of the workbook, without what is in it. */
export type ListedTab = Pick<ExistingTab, 'name' | 'knownAs' | 'isUnfinished'> & { readonly sheet: Sheet };

/** @returns The tabs of the workbook, listed once: there may be hundreds of gap tabs. */
export function listTabs(spreadsheet: Spreadsheet): readonly ListedTab[] {
  const marks = tabMarks(spreadsheet);
  const unfinished = unfinishedTabs();
  return spreadsheet.getSheets().map((sheet) => {
    const id = sheet.getSheetId();
    const name = sheet.getName();
    return { sheet, name, knownAs: marks.get(id)?.name ?? name, isUnfinished: unfinished.has(id) };
  });
}

/**
 * Reads the tabs that tables concern, and plans how the tables join them.
 *
 * @param tabs The tabs of the workbook.
 */
export function planFor(tabs: readonly ListedTab[], tables: readonly TableData[]): AdditionPlan {
  const concerned = new Set(tables.map(({ kind }) => kind));
  const getRows = new Set(tables.filter(({ rows }) => rows.length > 1).map(({ kind }) => kind));
  const existing = tabs.map(({ sheet, ...tab }): ExistingTab => {
    const kind = kindOfTab(tab.knownAs)?.kind ?? (concerned.has(tab.name) ? tab.name : '');
    return {
      ...tab,
      kind,
      // Asked only of a tab whose name is wanted.
      get isEmpty() {
        return sheet.getLastRow() === 0;
      },
      ...(concerned.has(kind) ? cellsOf(sheet, getRows.has(kind)) : { values: [] }),
    };
  });
  return planAdditions(existing, tables);
}

/** A formula that shows nothing is content as well, so where rows may come formulas are read too. */
function cellsOf(sheet: Sheet, isWhole: boolean): Pick<ExistingTab, 'values' | 'formulas'> {
  if (isWhole) {
    const range = sheet.getDataRange();
    return { values: range.getValues() as Grid, formulas: range.getFormulas() };
  }
  const rows = Math.min(Math.max(sheet.getLastRow(), 1), HEADER_ROWS);
  return { values: sheet.getRange(1, 1, rows, Math.max(sheet.getLastColumn(), 1)).getValues() as Grid };
}
