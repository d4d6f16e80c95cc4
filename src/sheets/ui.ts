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
 * Opens a dialog. It is the same file as the sidebar.
 *
 * @param view The view of the file.
 * @param title What stands above it.
 * @param size Pixels.
 */
export function showDialog(
  view: string,
  title: string,
  size: { readonly width: number; readonly height: number },
): void {
  SpreadsheetApp.getUi().showModalDialog(pageOn(view).setWidth(size.width).setHeight(size.height), title);
}

/**
 * Asks before something is done.
 *
 * @returns Whether the person said yes.
 */
export function confirm(title: string, text: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, text, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

/** Says something that must be read. */
export function tell(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}

/**
 * Activates a cell.
 *
 * @returns A sentence where there is no such tab or cell any more; else `undefined`.
 */
export function activateCell(tab: string, cell: string): string | undefined {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  if (!sheet) return `There is no tab “${tab}”. If it was renamed, check again.`;
  const { row, column } = cellPlace(cell);
  if (row >= sheet.getMaxRows() || column >= sheet.getMaxColumns())
    return `“${tab}” has no cell ${cell} any more. Check again.`;
  sheet.getRange(row + 1, column + 1).activate();
  return undefined;
}
