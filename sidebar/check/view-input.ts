import type { WorkbookCheck } from '../../src/core/checks/check-workbook.ts';
import type { PastFix } from '../../src/core/checks/kept.ts';
import type { CellTarget } from '../../src/core/contract.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { WorkbookState } from '../workbook-store.ts';
import type { CheckState, Filter } from './state.ts';

/** What can be done in the panel. */
export interface CheckActions {
  readonly check: () => void;
  readonly openDialog: (view: 'setup' | 'import') => void;
  readonly openJobs: () => void;
  /** Puts the first steps away. */
  readonly putAway: () => void;
  readonly goTo: (target: CellTarget) => void;
  /** Unfolds what is folded, and folds what is not. */
  readonly toggle: (key: string) => void;
  /** Asks for the texts of the rules. `focus`: the key of what gets the keyboard. */
  readonly askTexts: (focus?: string) => void;
  readonly filter: (change: Partial<Filter>) => void;
  /** Unfolds a list, and gives it the keyboard. */
  readonly show: (key: string) => void;
  /** Asks why findings are to be left alone. `check`: the check that found them. */
  readonly ask: (id: string, findings: readonly Finding[], check: WorkbookCheck) => void;
  readonly typeReason: (reason: string) => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
  readonly restore: (keys: readonly string[]) => void;
  /** @param id The line the findings stand on. */
  readonly fix: (id: string, findings: readonly Finding[]) => void;
  readonly undoFix: (fix: PastFix) => void;
}

/** All that a view of the panel is a function of. */
export interface ViewInput {
  readonly state: CheckState;
  readonly reading: WorkbookState;
  /** `undefined` until the first reading has come. */
  readonly check: WorkbookCheck | undefined;
  readonly fixes: readonly PastFix[];
  readonly actions: CheckActions;
}
