import type { CheckReport } from './checks/report.ts';

/** What the check says, with what it looked at, so that an empty list is not mistaken for an empty workbook. */
export interface CheckReply extends CheckReport {
  readonly families: readonly string[];
  readonly levels: number;
  readonly descriptions: number;
  readonly people: number;
}

/** A cell to go to. */
export interface CellTarget {
  readonly tab: string;
  readonly cell: string;
}

/** A reply: what was asked for, or a sentence that says what happened and what to do. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** What *Set up workbook* offers. */
export interface SetupOptions {
  readonly sizes: readonly { readonly size: string; readonly people: string }[];
  readonly families: readonly { readonly family: string; readonly levels: number; readonly competencies: number }[];
}

/** What was chosen, as it arrives from a window: not yet looked at. */
export interface SetupChoiceRequest {
  readonly size: string;
  readonly families: readonly string[];
}

/** A tab that will be there. */
export interface SetupPreviewTab {
  readonly tab: string;
  readonly state: 'new' | 'fill' | 'keep';
  /** Rows below the header. */
  readonly rows: number;
}

/** What a choice makes. */
export interface SetupPreview {
  readonly tabs: readonly SetupPreviewTab[];
  /** Chosen families that the Levels tab does not have, so that nothing is made for them. */
  readonly leftOut: readonly string[];
}

/** The calls the sidebar may make, each one argument in and one reply out, all of it JSON. */
export interface SidebarCalls {
  readonly sidebarCheck: () => Reply<CheckReply>;
  readonly sidebarGoToCell: (target: CellTarget) => Reply<null>;
  readonly sidebarSetupOptions: () => Reply<SetupOptions>;
  readonly sidebarPlanSetup: (choice: SetupChoiceRequest) => Reply<SetupPreview>;
  readonly sidebarSetUp: (choice: SetupChoiceRequest) => Reply<SetupPreview>;
}
