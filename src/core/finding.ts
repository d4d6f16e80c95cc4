import type { CellRef } from './cell.ts';

/** How much a finding matters: an `error` stops the framework from working, a `warn` weakens it, `info` is good to know. */
export type Severity = 'error' | 'warn' | 'info';

/** What reading a tab can stumble over; each is the id of the check that reports it. */
export type ProblemId = 'column-missing' | 'column-twice' | 'cell-readable' | 'tab-suffix-known';

/** Something a reader could not take in, with the cell and a sentence that names the mend. Data, never thrown. */
export interface Problem {
  readonly id: ProblemId;
  readonly at: CellRef;
  readonly message: string;
}

/** What is wrong with a cell that can be mended without asking: a number stored as text, spaces that nobody sees. */
export type FixKind = 'number' | 'spaces';

/** The one thing that a cell can have been meant to hold. */
export interface CellFix {
  readonly kind: FixKind;
  /** What it held when it was checked. */
  readonly from: string;
  readonly to: string | number;
}

/** What a check reports about one cell. */
export interface Finding {
  /** The id of the rule, which is the name of its file. */
  readonly rule: string;
  readonly severity: Severity;
  readonly at: CellRef;
  /** One short sentence or two: what is wrong here, and the mend. */
  readonly message: string;
  /** The text or value it rests on, where that is not its message and the value of its cell. */
  readonly about?: string;
  /** Only where it is safe. */
  readonly fix?: CellFix;
}
