import type { Reply, SentTab, SentWorkbook, ShownTab, SidebarCalls, TabInfo, TablesReport } from '../core/contract.ts';
import type { FixReport, Kept } from '../core/contract-findings.ts';
import type { JobCalls } from '../core/jobs/job-contract.ts';
import { plainError } from '../core/plain-error.ts';
import type { TableData } from '../core/tables/table-data.ts';
import { addTables, planTables } from '../sheets/add-tables.ts';
import { changeCells, keepDismissals } from '../sheets/keep-findings.ts';
import { withLock } from '../sheets/lock.ts';
import { sentRows, sentWorkbook } from '../sheets/send-workbook.ts';
import { framework, shownTabs, tabInfos } from '../sheets/tabs.ts';
import { activateCell, showDialog } from '../sheets/ui.ts';
import { CELL_TARGET, DIALOG, DISMISSALS, FIX, LIMITS, ROWS, TAB_NAMES } from './requests.ts';
import { parseTables } from './tables-request.ts';

/** The build puts them here: see build.mjs. */
declare const PACKED_PRESETS: string;
declare const PACKED_RULE_TEXTS: string;

const BUSY = 'Somebody else is writing in this file right now. Try again in a minute.';

/**
 * Hands over the tabs that are checked, for the sidebar.
 */
export function sidebarWorkbook(): Reply<SentWorkbook> {
  return answer(sentWorkbook);
}

/**
 * Hands over further rows of a long tab, for the sidebar.
 */
export function sidebarRows(request: unknown): Reply<SentTab['values']> {
  const parsed = ROWS.safeParse(request);
  if (!parsed.success) return { ok: false, message: 'Those are no rows of a tab. Check again.' };
  return answer(() => sentRows(parsed.data.tab, parsed.data.from));
}

/**
 * Goes to the cell of a finding, for the sidebar.
 */
export function sidebarGoToCell(target: unknown): Reply<null> {
  const parsed = CELL_TARGET.safeParse(target);
  if (!parsed.success) return { ok: false, message: 'That is not a cell. Check again.' };
  return settle(() => {
    const wrong = activateCell(parsed.data.tab, parsed.data.cell);
    return wrong ? { ok: false, message: wrong } : { ok: true, value: null };
  });
}

/**
 * Opens a dialog, for the sidebar.
 */
export function sidebarOpenDialog(request: unknown): Reply<null> {
  const parsed = DIALOG.safeParse(request);
  if (!parsed.success) return { ok: false, message: 'There is no such window.' };
  return answer(() => {
    showDialog(parsed.data.view);
    return null;
  });
}

/**
 * Lists the tabs of the workbook, for the dialogs.
 */
export function sidebarTabs(): Reply<readonly TabInfo[]> {
  return answer(tabInfos);
}

/**
 * Reads what tabs show, for the import.
 */
export function sidebarReadTabs(request: unknown): Reply<readonly ShownTab[]> {
  const parsed = TAB_NAMES.safeParse(request);
  if (!parsed.success) return { ok: false, message: 'Choose at least one tab.' };
  return answer(() => shownTabs(parsed.data.tabs));
}

/**
 * Hands over the framework as tables, for the dialogs.
 */
export function sidebarFramework(): Reply<readonly TableData[]> {
  return answer(framework);
}

/**
 * Hands over the texts a workbook can be set up with, for the dialog.
 */
export function sidebarPresets(): Reply<string> {
  return { ok: true, value: PACKED_PRESETS };
}

/**
 * Hands over what the rules of the check say of themselves, for the sidebar.
 */
export function sidebarRuleTexts(): Reply<string> {
  return { ok: true, value: PACKED_RULE_TEXTS };
}

/**
 * Says what adding tables would do, for the dialogs. Writes nothing.
 */
export function sidebarPlanTables(request: unknown): Reply<TablesReport> {
  const parsed = parseTables(request);
  if ('wrong' in parsed) return { ok: false, message: parsed.wrong };
  return answer(() => planTables(parsed.tables));
}

/**
 * Adds tables to the workbook, for the dialogs. What stands in a cell is never written over.
 */
export function sidebarAddTables(request: unknown): Reply<TablesReport> {
  const parsed = parseTables(request);
  if ('wrong' in parsed) return { ok: false, message: parsed.wrong };
  return alone(() => addTables(parsed.tables));
}

/**
 * Keeps why findings are left alone, for the sidebar.
 */
export function sidebarDismiss(request: unknown): Reply<Kept> {
  const parsed = DISMISSALS.safeParse(request);
  if (!parsed.success) return { ok: false, message: `Write a reason of at most ${LIMITS.reason} characters.` };
  return alone(() => keepDismissals(parsed.data.changes));
}

/**
 * Changes cells that still hold what the check saw, for the sidebar.
 */
export function sidebarFix(request: unknown): Reply<FixReport> {
  const parsed = FIX.safeParse(request);
  if (!parsed.success) return { ok: false, message: 'Those cells cannot be fixed. Check again.' };
  return alone(() => changeCells(parsed.data.cells, parsed.data.undoes));
}

/** What writes is not run while somebody else's does. */
function alone<T>(work: () => T): Reply<T> {
  return settle(() => {
    const value = withLock(work);
    return value ? { ok: true, value } : { ok: false, message: BUSY };
  });
}

/** What goes wrong comes back as a sentence: exceptions of the services are not for people. */
export function settle<T>(work: () => Reply<T>): Reply<T> {
  try {
    return work();
  } catch (error) {
    return { ok: false, message: plainError(error) };
  }
}

function answer<T>(work: () => T): Reply<T> {
  return settle(() => ({ ok: true, value: work() }));
}

({
  sidebarAddTables,
  sidebarDismiss,
  sidebarFix,
  sidebarFramework,
  sidebarGoToCell,
  sidebarOpenDialog,
  sidebarPlanTables,
  sidebarPresets,
  sidebarReadTabs,
  sidebarRows,
  sidebarRuleTexts,
  sidebarTabs,
  sidebarWorkbook,
}) satisfies Omit<SidebarCalls, keyof JobCalls>;
