import type { Correction } from '../../src/core/importing/correction.ts';
import type { Proposal } from '../../src/core/importing/proposal.ts';
import type { ImportState, Section } from './state.ts';

/** What can be done in the dialog; every view gets these and the state. */
export interface ImportActions {
  readonly toggle: (place: number) => void;
  readonly toggleAll: () => void;
  readonly addFiles: (files: readonly File[]) => void;
  readonly read: () => void;
  readonly back: () => void;
  readonly show: (section: Section) => void;
  readonly showFamily: (place: number) => void;
  readonly change: (correction: Correction | undefined) => void;
  /** For what names something that may have got another name since the view was drawn. */
  readonly changeNow: (decide: (now: Proposal) => Correction | undefined) => void;
  readonly undo: () => void;
  readonly keep: (key: string) => void;
  readonly askAgain: () => void;
  readonly plan: () => void;
  readonly choose: (choice: Partial<Pick<ImportState, 'rest' | 'criteria'>>) => void;
  readonly add: () => void;
  /** Copies a text and says whether it could. */
  readonly copy: (text: string) => void;
  readonly loadTabs: () => void;
  readonly close: () => void;
}
