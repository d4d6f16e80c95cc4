import type { Severity } from '../../src/core/finding.ts';
import type { RuleTexts } from './rule-texts.ts';

/** Which findings are shown; empty means all. */
export interface Filter {
  readonly severity: Severity | '';
  readonly tab: string;
  readonly text: string;
}

/** Findings that somebody is about to dismiss. */
export interface Dismissing {
  /** The line or card whose button was pressed. */
  readonly id: string;
  /** What the findings are known by, and what was said about them before their text changed. */
  readonly keys: readonly string[];
  readonly forget: readonly string[];
  readonly reason: string;
  /** Why it did not work yet. */
  readonly problem: string;
}

/** What was done last, and how it is undone. */
export interface Done {
  readonly text: string;
  readonly undo?: (() => void) | undefined;
}

/** What is to be seen of a check beyond its findings. */
export interface CheckState {
  readonly filter: Filter;
  /** The keys of what is unfolded. */
  readonly open: ReadonlySet<string>;
  readonly dismissing: Dismissing | undefined;
  /** What is being written; empty where nothing is. Nothing else is written meanwhile. */
  readonly busy: string;
  /** What went wrong last; empty where nothing did. */
  readonly problem: string;
  readonly done: Done | undefined;
  /** Asked for when somebody wants to know why for the first time. */
  readonly texts: RuleTexts;
  /** Whether the first steps are shown; `undefined` until it is known whether they were taken already. */
  readonly firstRun: boolean | undefined;
}

export const NO_FILTER: Filter = { severity: '', tab: '', text: '' };

export const START: CheckState = {
  filter: NO_FILTER,
  open: new Set(),
  dismissing: undefined,
  busy: '',
  problem: '',
  done: undefined,
  texts: undefined,
  firstRun: undefined,
};

/** The key of what the Filter button unfolds. */
export const FILTER = 'filter';
/** The key of the list of dismissed findings. */
export const DISMISSED = 'dismissed';
/** The key of the list of fixes. */
export const FIXED = 'fixed';

/** Whether a filter leaves anything out. */
export function isFiltering({ severity, tab, text }: Filter): boolean {
  return severity !== '' || tab !== '' || text.trim() !== '';
}
