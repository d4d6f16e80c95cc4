import { activePeople } from '../core/readiness/active-people.ts';
import { blockers } from '../core/readiness/blockers.ts';
import { count } from '../core/words.ts';
import { findAll } from '../sheets/jobs/chunk.ts';
import { openJobStore } from '../sheets/jobs/job-store.ts';
import { buildMenu, confirm, showDialog, showSidebar, tell } from '../sheets/ui.ts';
import { writeAllTabs } from '../sheets/write-all-tabs.ts';

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
  showDialog('setup', 'Set up workbook', { width: 880, height: 660 });
}

/**
 * Opens the sidebar, which checks the framework.
 */
export function checkFramework(): void {
  showSidebar();
}

/**
 * Asks, then writes a gap tab for every active employee and the Overview.
 */
export function writeGapTabs(): void {
  // With a Jobs panel in the sidebar this becomes `showSidebar('jobs')`.
  askAndWrite();
}

function askAndWrite(): void {
  const started = Date.now();
  const found = findAll(openJobStore());
  const { company } = found;
  const inTheWay = blockers(company.workbook);
  const people = activePeople(company).length;
  if (inTheWay.length > 0) tell('Gap tabs cannot be written yet', inTheWay.join('\n'));
  else if (people === 0) tell('No gap tabs to write', NOBODY);
  else if (confirm('Write gap tabs', question(people))) tell('Gap tabs', writeAllTabs(started, found));
}

const NOBODY = 'There is nobody in People who could get one. Add people with an Employee ID, a job family and a level.';

function question(people: number): string {
  return `${count(people, 'person gets', 'people get')} a gap tab in this file. Everyone who can open the file can read all of them, hidden or not. What people typed in Next step and Agreed is kept.`;
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
