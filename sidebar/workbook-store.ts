import type { CellTarget, SentWorkbook } from '../src/core/contract.ts';
import type { TabValues } from '../src/core/framework/select-tabs.ts';
import { receiveWorkbook } from '../src/core/sent-workbook.ts';
import { call } from './call.ts';

/** The workbook as it was read: its tabs with their values, and what came with them. Dates are read by `receivedDay`. */
export interface ReadWorkbook extends Omit<SentWorkbook, 'tabs'> {
  readonly tabs: readonly TabValues[];
  /** The gap tabs by Employee ID, once a panel has learnt of them. */
  readonly gapTabs?: ReadonlyMap<string, CellTarget['tab']>;
}

/** How far the reading of a long tab is. */
export interface ReadingProgress {
  readonly tab: string;
  readonly rows: number;
  readonly of: number;
}

/** What is known of the workbook. */
export interface WorkbookState {
  /** As it was last read; `undefined` until the first reading has come. */
  readonly last: ReadWorkbook | undefined;
  /** Whether it is being read. */
  readonly reading: boolean;
  readonly progress?: ReadingProgress;
  /** Why the last reading did not come, as a sentence. What was read before stays. */
  readonly problem?: string;
}

/** The workbook as it was last read, for every panel of a window. */
export interface WorkbookStore {
  readonly now: () => WorkbookState;
  /** Reads the workbook again. Of several readings under way the newest counts: what was asked for earlier is older. */
  readonly read: () => Promise<void>;
  /** Takes over what a reply says has changed beside the tabs, without reading them again. */
  readonly change: (known: Partial<Omit<ReadWorkbook, 'tabs'>>) => void;
  /** Calls a listener after every change, for as long as the window lives. */
  readonly subscribe: (listener: () => void) => void;
}

/** @returns A store that has read nothing yet. */
export function workbookStore(): WorkbookStore {
  let state: WorkbookState = { last: undefined, reading: false };
  let asked = 0;
  const listeners: (() => void)[] = [];
  const set = (next: WorkbookState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  async function read(): Promise<void> {
    asked += 1;
    const mine = asked;
    const isNewest = () => mine === asked;
    set({ last: state.last, reading: true });
    const sent = await call('sidebarWorkbook');
    if (!isNewest()) return;
    const tabs = sent.ok
      ? await receiveWorkbook(
          sent.value,
          (tab, from) =>
            isNewest() ? call('sidebarRows', { tab, from }) : Promise.resolve({ ok: false as const, message: '' }),
          (tab, rows, of) => {
            if (isNewest()) set({ ...state, progress: { tab, rows, of } });
          },
        )
      : sent;
    if (!isNewest()) return;
    if (sent.ok && tabs.ok) set({ last: { ...state.last, ...sent.value, tabs: tabs.value }, reading: false });
    else set({ last: state.last, reading: false, ...(tabs.ok ? {} : { problem: tabs.message }) });
  }

  return {
    now: () => state,
    read,
    change: (known) => {
      if (state.last) set({ ...state, last: { ...state.last, ...known } });
    },
    subscribe: (listener) => {
      listeners.push(listener);
    },
  };
}
