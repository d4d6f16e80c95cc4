import type { Reply } from '../contract.ts';

/**
 * Whose gap tabs a job is about: of everybody active, of everybody below a manager (`direct`: of those who name the
 * manager in Manager ID, and nobody further down), or of some people by Employee ID.
 */
export type JobScope =
  | { readonly whom: 'everyone' }
  | { readonly whom: 'team'; readonly manager: string; readonly direct?: boolean | undefined }
  | { readonly whom: 'people'; readonly ids: readonly string[] };

/**
 * What a job does: write gap tabs, or remove tabs of people who are not active. `thorough` looks at the cells of every
 * tab, so that one whose cells somebody changed is mended; else a tab is read only when its page changes.
 */
export type JobWork =
  | { readonly action: 'write'; readonly scope: JobScope; readonly thorough?: boolean | undefined }
  | { readonly action: 'remove'; readonly tabs: readonly number[] };

/** What a job would do for one person. `look`: what the tab holds is not known (a copy of the file), so it is read. */
export interface PlannedPerson {
  readonly id: string;
  readonly name: string;
  readonly plan: 'new' | 'changed' | 'unchanged' | 'look' | 'blocked' | 'skipped';
  /** Why nothing can be written, and the mend; with `blocked` and `skipped`. */
  readonly why?: string;
}

/** A gap tab of nobody active: it stays until somebody asks for its removal. */
export interface NobodysTab {
  /** What `JobWork.tabs` takes; a link to the tab ends in `#gid=` and this number. */
  readonly gid: number;
  readonly tab: string;
  readonly id: string;
  readonly why: 'left' | 'not in People';
}

/** What stands before a job is started. Nothing was written. */
export interface JobPlan {
  /** In the order of People. `jobs/job-words.ts` counts them in a sentence. */
  readonly people: readonly PlannedPerson[];
  readonly nobodys: readonly NobodysTab[];
  /** Sentences about rows of People that get no tab. */
  readonly notes: readonly string[];
}

/** What became of one person's tab. */
export interface PersonOutcome {
  readonly id: string;
  readonly name: string;
  readonly outcome: 'written' | 'unchanged' | 'stopped' | 'skipped' | 'removed';
  /** What is wrong and what to do; with `stopped` and `skipped`. */
  readonly why?: string;
  /** The tab to link to (`#gid=`), where there is one. */
  readonly gid?: number;
}

/** How far the job of this workbook is. */
export interface JobState {
  readonly id: string;
  readonly action: JobWork['action'];
  /**
   * `running`: call `sidebarRunJob` again. `paused`: by somebody, or because of `why`; `sidebarRunJob` goes on with it.
   * `done`, `stopped`: nothing is left to do.
   */
  readonly state: 'running' | 'paused' | 'done' | 'stopped';
  /** Whether this window drives it. Where it does not, say “Somebody is writing gap tabs (41 of 120)” and offer to take over. */
  readonly yours: boolean;
  /** Whether its window has not been heard of for ten minutes: anybody goes on without asking. */
  readonly stale: boolean;
  /** Somebody else is writing in this file right now: nothing was done, call again in a few seconds. */
  readonly waiting?: true;
  readonly done: number;
  /** 0 until the first chunk has read the workbook. */
  readonly of: number;
  /** `sidebarRunJob`: what became of people since it was called. Else: of everybody since the job was started. */
  readonly outcomes: readonly PersonOutcome[];
  /** Why the job paused by itself, and the mend. */
  readonly why?: string;
  /** Sentences about the Overview, Attainability and Career log, when they could not be written. */
  readonly notes: readonly string[];
}

/** A window names itself by random letters, made when it opens: no permission is needed to tell two windows apart. */
interface FromWindow {
  readonly window: string;
}
interface AboutJob extends FromWindow {
  readonly job: string;
}

/**
 * The calls of the Jobs panel, in their order: plan, start, run until `state` is no longer `running`. One job at a time
 * in a workbook. Closing the window pauses it; a window that opens later asks `sidebarJob` and goes on with
 * `sidebarRunJob`. A reply that is not `ok` leaves the job as it was: say it, and let people try again.
 */
export interface JobCalls {
  /** What writing would do. Call it again whenever a choice changes. */
  readonly sidebarPlanJob: (request: { readonly scope: JobScope }) => Reply<JobPlan>;
  /**
   * Starts a job, in place of the last one and its outcomes. Does no work yet.
   * Not `ok` while the job of another window runs, unless `takeOver`: ask first.
   */
  readonly sidebarStartJob: (
    request: FromWindow & { readonly work: JobWork; readonly takeOver?: boolean | undefined },
  ) => Reply<JobState>;
  /**
   * Does one chunk, up to a minute, and resumes a job that was paused. `takeOver` goes on with a job of another window
   * (ask first); without it that job is left alone, and `yours` is false.
   */
  readonly sidebarRunJob: (request: AboutJob & { readonly takeOver?: boolean | undefined }) => Reply<JobState>;
  /** Pauses; call it when no chunk is running. */
  readonly sidebarPauseJob: (request: AboutJob) => Reply<JobState>;
  /** Ends the job; what is written stays. Call it when no chunk is running. */
  readonly sidebarStopJob: (request: AboutJob) => Reply<JobState>;
  /** The last job of the workbook with all its outcomes, `null` where there was none. Cheap: it may be asked often. */
  readonly sidebarJob: (request: FromWindow) => Reply<JobState | null>;
}
