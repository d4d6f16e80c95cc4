import type { FindingCalls, Kept } from './contract-findings.ts';
import type { Day } from './day.ts';
import type { JobCalls } from './jobs/job-contract.ts';
import type { Kind } from './tables/kinds.ts';
import type { TabFacts } from './tables/tab-facts.ts';
import type { TableData } from './tables/table-data.ts';

/** A cell as it crosses to a window, which takes no dates: a date is its calendar day. */
export type SentCell = string | number | boolean | { readonly day: Day };

/** A tab as it crosses to a window. */
export interface SentTab {
  readonly name: string;
  /** What it is marked as. */
  readonly kind?: Kind;
  /** Its first rows. */
  readonly values: readonly (readonly SentCell[])[];
  /** How many rows it has; those that are not in `values` are asked for. */
  readonly rows: number;
  readonly facts: TabFacts;
}

/** The tabs of the workbook that are ours, for the window that checks them. */
export interface SentWorkbook extends Kept {
  /** Such as `de_DE`: how numbers and dates are typed. */
  readonly locale: string;
  readonly tabs: readonly SentTab[];
}

/** A cell to go to. `tab`: the name of its tab, or the ID of it that a link has behind `#gid=`. */
export interface CellTarget {
  readonly tab: string | number;
  readonly cell: string;
}

/** A reply: what was asked for, or a sentence that says what happened and what to do. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** A tab of the workbook that the add-in did not generate. */
export interface TabInfo {
  readonly tab: string;
  /** The kind of table it is; empty where it is none of ours. */
  readonly kind: string;
  /** Rows and columns up to the last that holds anything; 0 where the tab is empty. */
  readonly rows: number;
  readonly columns: number;
  /** Whether it is the tab that is open. */
  readonly active: boolean;
}

/** A tab as it is shown: every cell as text, rows of equal length. */
export interface ShownTab {
  readonly name: string;
  readonly values: readonly (readonly string[])[];
}

/** Tables that are to be in the workbook, header row first. Nothing that stands in it is ever written over. */
export interface TablesRequest {
  readonly tables: readonly TableData[];
}

/** What becomes of one tab when tables are added to a workbook. */
export interface TabAddition {
  readonly tab: string;
  /** `new`: it is made. `fill`: an empty tab of that name is filled. `add`: it has content and gets more. `keep`: it stays as it is. */
  readonly state: 'new' | 'fill' | 'add' | 'keep';
  /** Rows that are added below the header. */
  readonly rows: number;
  /** Headers of columns that are added at the right; none in a new tab. */
  readonly columns: readonly string[];
  /** Empty cells of rows that are there already which are filled. */
  readonly cells: number;
  /** It was left half made by a fault, and is finished. */
  readonly finished?: true;
  /** Why nothing could be added although there was something to add, and the mend. */
  readonly why?: string;
}

/** A cell in which the workbook says something else than the tables; the workbook's text stays. */
export interface CellDifference {
  readonly tab: string;
  /** What names the row, such as the family and the competency. */
  readonly row: readonly string[];
  readonly column: string;
  readonly existing: string;
  readonly added: string;
}

/** What adding tables comes to, tab by tab, and where they contradict what is there. */
export interface TablesReport {
  readonly tabs: readonly TabAddition[];
  readonly differences: readonly CellDifference[];
}

/** The calls a window may make, each at most one argument in and one reply out, all of it JSON. */
export interface SidebarCalls extends FindingCalls, JobCalls {
  /** The tabs that are ours, to be checked in the window; of a long tab only its first rows. */
  readonly sidebarWorkbook: () => Reply<SentWorkbook>;
  /** Further rows of a tab, from one on (0 for the first): as many as are sent at once. */
  readonly sidebarRows: (request: { readonly tab: string; readonly from: number }) => Reply<SentTab['values']>;
  readonly sidebarGoToCell: (target: CellTarget) => Reply<null>;
  /** Opens a dialog, in front of the sidebar. */
  readonly sidebarOpenDialog: (request: { readonly view: 'setup' | 'import' }) => Reply<null>;
  /** The tabs of the workbook, without what is in them. */
  readonly sidebarTabs: () => Reply<readonly TabInfo[]>;
  /** What some tabs show, in the order asked for; a tab that is not there any more is left out. */
  readonly sidebarReadTabs: (request: { readonly tabs: readonly string[] }) => Reply<readonly ShownTab[]>;
  /** The texts a workbook can be set up with, as the build compressed them. */
  readonly sidebarPresets: () => Reply<string>;
  /** The framework as tables: Levels, Competencies, Matrix … as far as they are there. */
  readonly sidebarFramework: () => Reply<readonly TableData[]>;
  /** What adding tables would do. Writes nothing. */
  readonly sidebarPlanTables: (request: TablesRequest) => Reply<TablesReport>;
  /** Adds tables. */
  readonly sidebarAddTables: (request: TablesRequest) => Reply<TablesReport>;
}
