import { familiesIn } from '../core/framework/select-tabs.ts';
import type { ExistingWorkbook, PlannedTab } from '../core/setup/plan-setup.ts';
import { readTabs } from './read-tabs.ts';
import { columnFinder, writeDropdowns } from './write-dropdowns.ts';
import { writeTable } from './write-table.ts';

/** @returns What is in the workbook. */
export function existingWorkbook(): ExistingWorkbook {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  return {
    tabs: sheets.map((sheet) => ({ name: sheet.getName(), isEmpty: sheet.getLastRow() === 0 })),
    families: familiesIn(readTabs(new Set(['Levels']))),
  };
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
