import type { WorkbookStore } from '../workbook-store.ts';
import type { CheckState } from './state.ts';

/** Where the panel stands, and how that changes. */
export interface CheckSession {
  readonly state: () => CheckState;
  /** Changes the state and draws it. `focus`: the key of what gets the keyboard. */
  readonly set: (change: Partial<CheckState>, focus?: string) => void;
  /** Changes the state; what is on the screen says so already. */
  readonly keepSilently: (change: Partial<CheckState>) => void;
  /** What gets the keyboard once a line is gone: the next one. */
  readonly after: (id: string) => string;
  /** Tells screen readers, in one short sentence with the health line behind it. */
  readonly say: (text: string) => void;
  readonly workbook: WorkbookStore;
  /** Shows another panel. */
  readonly open: (id: string) => void;
}
