import type { Directory } from '../people/directory.ts';
import type { JobsState } from './state.ts';

/** What can be done in the panel. */
export interface JobsActions {
  /** Changes the choice, and asks what it comes to where that depends on it. */
  readonly choose: (choice: Partial<JobsState>, plans?: boolean) => void;
  readonly plan: () => void;
  readonly write: () => void;
  readonly remove: () => void;
  readonly openTab: (gid: number) => void;
  readonly choosePeople: () => void;
  /** Shows the last job. */
  readonly showLast: () => void;
  /** Leaves the job for the choice of another. */
  readonly again: () => void;
  readonly ask: (what: JobsState['asking']) => void;
  readonly cancel: () => void;
  readonly resume: (takeOver: boolean) => void;
  readonly leave: (wish: 'pause' | 'stop') => void;
  /** Shows more of a group of outcomes. */
  readonly more: (group: string, shown: number, focus: string) => void;
}

/** All that a view of the panel is a function of. */
export interface ViewInput {
  readonly state: JobsState;
  /** Everybody in the workbook as it was last read; `undefined` until it has been. */
  readonly directory: Directory | undefined;
  readonly chosen: ReadonlySet<string>;
  readonly actions: JobsActions;
}
