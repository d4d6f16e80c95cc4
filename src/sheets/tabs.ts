import type { ShownTab, TabInfo } from '../core/contract.ts';
import { selectTabs } from '../core/framework/select-tabs.ts';
import { idOfGapTab } from '../core/pages/gap-name.ts';
import { VIEWER } from '../core/pages/viewer.ts';
import { FRAMEWORK_SPECS, frameworkTables } from '../core/setup/framework-tables.ts';
import type { Kind } from '../core/tables/kinds.ts';
import type { TableData } from '../core/tables/table-data.ts';
import { CAREER_DATA } from './career-data.ts';
import { TEMPLATE } from './page-template.ts';
import { ownTabs, readTabs } from './read-tabs.ts';
import { dayReader } from './time-zone.ts';

/** Pages that the add-in writes; nobody imports from them. */
const GENERATED: readonly string[] = ['Overview', VIEWER, 'Attainability', 'Career log', TEMPLATE, CAREER_DATA];

/** @returns The tabs that people made, hidden ones included, without reading what is in them. */
export function tabInfos(): readonly TabInfo[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const kinds = new Map(ownTabs(spreadsheet).map(({ name, kind }) => [name, kind]));
  const open = spreadsheet.getActiveSheet().getName();
  return spreadsheet.getSheets().flatMap((sheet) => {
    const tab = sheet.getName();
    if (GENERATED.includes(tab) || idOfGapTab(tab) !== undefined) return [];
    const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
    return [{ tab, kind: kinds.get(tab) ?? '', rows, columns, active: tab === open }];
  });
}

/** @returns What tabs show, cell by cell as text: what people see is what is imported. */
export function shownTabs(names: readonly string[]): readonly ShownTab[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return names.flatMap((name) => {
    const sheet = spreadsheet.getSheetByName(name);
    return sheet ? [{ name, values: sheet.getDataRange().getDisplayValues() }] : [];
  });
}

/** @returns The framework of the workbook as tables, one read a tab. */
export function framework(): readonly TableData[] {
  // Which tabs are tables depends on the cycles too: a suffix may be one.
  const kinds = new Set<Kind>([...FRAMEWORK_SPECS.map(({ kind }) => kind), 'Cycles']);
  return frameworkTables(selectTabs(readTabs(kinds)).sources, dayReader());
}
