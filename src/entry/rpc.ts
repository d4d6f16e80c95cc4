import type { Reply, SentTab, SentWorkbook, ShownTab, SidebarCalls, TabInfo, TablesReport } from '../core/contract.ts';
import type { FindingCalls } from '../core/contract-findings.ts';
import type { JobCalls } from '../core/jobs/job-contract.ts';
import type { TableData } from '../core/tables/table-data.ts';
import { addTables, planTables } from '../sheets/add-tables.ts';
import { sentRows, sentWorkbook } from '../sheets/send-workbook.ts';
import { framework, shownTabs, tabInfos } from '../sheets/tabs.ts';
import { activateCell, showDialog } from '../sheets/ui.ts';
import { alone, answer, settle } from './reply.ts';
import { CELL_TARGET, DIALOG, ROWS, TAB_NAMES } from './requests.ts';
import { parseTables } from './tables-request.ts';

/** The build puts them here: see build.mjs. */
declare const PACKED_PRESETS: string;

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

({
  sidebarAddTables,
  sidebarFramework,
  sidebarGoToCell,
  sidebarOpenDialog,
  sidebarPlanTables,
  sidebarPresets,
  sidebarReadTabs,
  sidebarRows,
  sidebarTabs,
  sidebarWorkbook,
}) satisfies Omit<SidebarCalls, keyof (FindingCalls & JobCalls)>;
