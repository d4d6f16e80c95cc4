import { normalise } from '../../core/normalise.ts';
import { idOfGapTab } from '../../core/pages/gap-name.ts';
import { employeeMarks, idsBySheet } from '../gap-marks.ts';
import { GAP } from '../page-states.ts';
import { type AskedTab, askTabs } from '../read-tabs.ts';
import type { JobStore } from './job-store.ts';

/** A gap tab as it stands in the workbook. */
export interface GapTab extends AskedTab {
  readonly id: string;
  /** The print of the page it holds; empty where its writing was not finished, none where that is not known. */
  readonly print?: string;
  /** Whether a mark says whose it is; else its name does, which anybody can give a tab. */
  readonly isMarked: boolean;
}

/** The tabs of the workbook, told apart. */
export interface TabIndex {
  /** Gap tabs by the key of the Employee ID. Two tabs of one employee are both listed. */
  readonly gapTabs: ReadonlyMap<string, readonly GapTab[]>;
  readonly others: readonly AskedTab[];
  /** The IDs of all tabs as they stand; a tab that is made joins them. */
  readonly order: number[];
}

/**
 * Finds all gap tabs. Whose a tab is, is remembered by its ID, which is one call a tab. The marks themselves are read
 * when there are not as many of them as tabs that are remembered: a copy of the file, a tab that was copied, a fault.
 * A tab without a mark (the workbook went through .xlsx) is known by its name.
 */
export function readIndex(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, { states }: JobStore): TabIndex {
  const tabs = askTabs(spreadsheet);
  const marks = employeeMarks(spreadsheet);
  const remembered = (gid: number) => {
    const state = states.get(gid);
    return state?.page.startsWith(GAP) ? { id: state.page.slice(GAP.length), print: state.print } : undefined;
  };
  const isAll = marks.length === tabs.filter(({ gid }) => remembered(gid)).length;
  const marked = isAll ? undefined : idsBySheet(marks);
  const gapTabs = new Map<string, GapTab[]>();
  const others: AskedTab[] = [];
  for (const tab of tabs) {
    const own = remembered(tab.gid);
    const mark = marked ? marked.get(tab.gid) : own?.id;
    const id = mark ?? idOfGapTab(tab.name);
    if (id === undefined) {
      others.push(tab);
      continue;
    }
    const key = normalise(id);
    const print = own && normalise(own.id) === key ? { print: own.print } : {};
    // Copying a tab's getters would ask for its name.
    const { sheet, gid } = tab;
    const entry = {
      sheet,
      gid,
      get name() {
        return tab.name;
      },
      id,
      ...print,
      isMarked: mark !== undefined,
    };
    gapTabs.set(key, [...(gapTabs.get(key) ?? []), entry]);
  }
  return { gapTabs, others, order: tabs.map(({ gid }) => gid) };
}

/** Names two tabs of one employee, and what to do. */
export function twoTabs(tabs: readonly AskedTab[], id: string): string {
  return `${tabs.map(({ name }) => `“${name}”`).join(' and ')} carry the ID ${id}. Keep one, then write again.`;
}
