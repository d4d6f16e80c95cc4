import type { ExistingTab, PlannedTab } from '../core/setup/plan-setup.ts';
import { columnFinder, writeDropdowns } from './write-dropdowns.ts';
import { writeTable } from './write-table.ts';

/** @returns The tabs of the workbook, and whether there is anything on them. */
export function existingTabs(): readonly ExistingTab[] {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => ({ name: sheet.getName(), isEmpty: sheet.getLastRow() === 0 }));
}

/**
 * Makes the tabs of a plan. What has content is not touched; a fault half way leaves whole tabs, and running it again
 * makes the rest.
 *
 * @param tabs The plan, made for this workbook.
 */
export function setUp(tabs: readonly PlannedTab[]): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const written = tabs.flatMap(({ state, plan }) => {
    const existing = spreadsheet.getSheetByName(plan.tab);
    if (state === 'keep' || (existing && existing.getLastRow() > 0)) return [];
    const sheet = existing ?? spreadsheet.insertSheet(plan.tab, spreadsheet.getSheets().length);
    writeTable(spreadsheet, sheet, plan);
    return [{ sheet, plan }];
  });
  const find = columnFinder(spreadsheet);
  for (const { sheet, plan } of written) writeDropdowns(sheet, plan.columns, find);
  const [first] = written;
  if (first) spreadsheet.setActiveSheet(first.sheet);
}
