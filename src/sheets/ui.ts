import { cellPlace } from '../core/cell.ts';
/** The handlers the menu names; each is an export of `src/entry`. */
export interface MenuItem {
  readonly caption: string;
  readonly handler: string;
}

/**
 * Builds the add-in's menu. Touches nothing else: `onOpen` may run without any authorisation (PLATFORM §3).
 *
 * @param items The entries, in order.
 */
export function buildMenu(items: readonly MenuItem[]): void {
  const menu = SpreadsheetApp.getUi().createMenu('Career Framework');
  for (const { caption, handler } of items) menu.addItem(caption, handler);
  menu.addToUi();
}

/**
 * Opens the sidebar.
 *
 * @param view The panel it opens on.
 */
export function showSidebar(view = 'check'): void {
  SpreadsheetApp.getUi().showSidebar(pageOn(view).setTitle('Career Framework'));
}

/** One file is pushed for all windows: what one shows is said in its `data-view`. */
function pageOn(view: string): GoogleAppsScript.HTML.HtmlOutput {
  const file = HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
  return HtmlService.createHtmlOutput(file.replace('data-view="check"', `data-view="${view}"`));
}

/**
 * Opens the dialog that sets up a workbook. It is the same file as the sidebar.
 *
 * @param view The way it begins with.
 */
export function showDialog(view: 'setup' | 'import' = 'setup'): void {
  SpreadsheetApp.getUi().showModalDialog(pageOn(view).setWidth(880).setHeight(660), 'Set up workbook');
}

/** Says something that must be read. */
export function tell(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}

/**
 * Activates a cell.
 *
 * @param tab The name of its tab, or the ID of that.
 * @returns A sentence where there is no such tab or cell any more; else `undefined`.
 */
export function activateCell(tab: string | number, cell: string): string | undefined {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const isNumber = typeof tab === 'number';
  const sheet = isNumber ? spreadsheet.getSheetById(tab) : spreadsheet.getSheetByName(tab);
  if (!sheet)
    return isNumber ? 'That tab is not there any more.' : `There is no tab “${tab}”. If it was renamed, check again.`;
  const { row, column } = cellPlace(cell);
  if (row >= sheet.getMaxRows() || column >= sheet.getMaxColumns())
    return `“${sheet.getName()}” has no cell ${cell} any more. Check again.`;
  sheet.getRange(row + 1, column + 1).activate();
  return undefined;
}
