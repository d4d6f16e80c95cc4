import { buildMenu, showDialog, showSidebar, tell } from '../sheets/ui.ts';

/** Every entry of the menu, in order. */
const MENU = [
  { caption: 'Set up workbook…', handler: 'setUpWorkbook' },
  { caption: 'Check framework', handler: 'checkFramework' },
  { caption: 'Write gap tabs…', handler: 'writeGapTabs' },
  { caption: 'Get help', handler: 'getHelp' },
];

/**
 * Adds the menu when a workbook is opened. Works in AuthMode.NONE.
 */
export function onOpen(): void {
  buildMenu(MENU);
}

/**
 * Adds the menu right after the add-in is installed.
 */
export function onInstall(): void {
  onOpen();
}

/**
 * Opens the dialog that sets up a workbook.
 */
export function setUpWorkbook(): void {
  showDialog();
}

/**
 * Opens the sidebar, which checks the framework.
 */
export function checkFramework(): void {
  showSidebar();
}

/**
 * Opens the sidebar on the panel that writes gap tabs.
 */
export function writeGapTabs(): void {
  showSidebar('jobs');
}

/**
 * Says where to begin.
 */
export function getHelp(): void {
  tell(
    'Career Framework',
    'Check framework lists what is missing or vague, with the cell. Write gap tabs gives every employee a page that says what the next level takes. =READINESS(A2, "") beside an Employee ID shows the same as a number. Nothing leaves this spreadsheet.',
  );
}
