import type { CellTarget, Reply } from './contract.ts';

/** Something kept in `Career data`: its key and its value. */
export type KeptEntry = readonly [key: string, value: string];

/** What is kept about findings, as it was kept; `core/checks/kept.ts` reads it. */
export interface Kept {
  /** Why findings are left alone. */
  readonly dismissed: readonly KeptEntry[];
  /** The last fixes, the oldest first, with what puts them back. */
  readonly fixed: readonly KeptEntry[];
}

/** A reason for leaving a finding alone; an empty one brings the finding back. */
export interface DismissalChange {
  readonly key: string;
  readonly reason: string;
}

/** A cell that is to hold something else, as long as it holds what was seen. */
export interface CellChange {
  readonly tab: string;
  readonly cell: string;
  readonly from: string | number;
  readonly to: string | number;
  /** Its number format, where that changes too; else empty. */
  readonly format: string;
}

/** A cell that was left as it is, and why: it is not there, it holds something else by now, a formula or a protection. */
export interface SkippedCell extends CellTarget {
  readonly why: 'gone' | 'changed' | 'formula' | 'protected';
}

/** What became of cells that were to be changed. */
export interface FixReport extends Kept {
  readonly done: number;
  readonly skipped: readonly SkippedCell[];
}

/** The calls of the Check panel beside `SidebarCalls`. */
export interface FindingCalls {
  /** Why each rule of the check is there, with its examples, as the build compressed it. */
  readonly sidebarRuleTexts: () => Reply<string>;
  /** Keeps reasons for leaving findings alone, or forgets them: of at most 500 characters. */
  readonly sidebarDismiss: (request: { readonly changes: readonly DismissalChange[] }) => Reply<Kept>;
  /** Changes cells. `undoes`: the key of the fix that this puts back, else empty. */
  readonly sidebarFix: (request: {
    readonly cells: readonly CellChange[];
    readonly undoes: string;
  }) => Reply<FixReport>;
}
