import type { JobPlan, JobScope, JobState } from '../../src/core/jobs/job-contract.ts';

/** What is to be seen of jobs beyond the workbook. */
export interface JobsState {
  readonly whom: JobScope['whom'];
  /** The key of the manager whose team is chosen; empty while none is. */
  readonly manager: string;
  readonly direct: boolean;
  readonly thorough: boolean;
  /** What the choice comes to; `undefined` while that is not known. */
  readonly plan: JobPlan | undefined;
  readonly planning: boolean;
  /** The last job of the workbook with all its outcomes; its id is empty until it is started. */
  readonly job: JobState | undefined;
  /** Whether the job is shown, and not the choice of another. */
  readonly showsJob: boolean;
  /** Whether this window is at work on the job: a call is out, or the next comes by itself. */
  readonly driving: boolean;
  /** What is to be done instead of the next chunk. */
  readonly wish: '' | 'pause' | 'stop';
  readonly asking: '' | 'stop' | 'takeOver' | 'remove';
  /** Why nothing happens for a moment. */
  readonly note: string;
  readonly problem: string;
  /** Minutes that are left; 0 where that cannot be said honestly. */
  readonly minutes: number;
  /** The tabs that are chosen to be removed. */
  readonly tabs: ReadonlySet<number>;
  /** How many of a group of outcomes are shown. */
  readonly shown: Readonly<Record<string, number>>;
}

export const START: JobsState = {
  whom: 'everyone',
  manager: '',
  direct: false,
  thorough: false,
  plan: undefined,
  planning: false,
  job: undefined,
  showsJob: false,
  driving: false,
  wish: '',
  asking: '',
  note: '',
  problem: '',
  minutes: 0,
  tabs: new Set(),
  shown: {},
};

/** A job while it is being started. */
export const NOT_BEGUN: Omit<JobState, 'action'> = {
  id: '',
  state: 'running',
  yours: true,
  stale: false,
  done: 0,
  of: 0,
  outcomes: [],
  notes: [],
};

/** Whether something of a job is left to do. */
export function isAlive({ state }: JobState): boolean {
  return state === 'running' || state === 'paused';
}

/** Where the panel stands, and how that changes. */
export interface JobsSession {
  readonly state: () => JobsState;
  /** Changes the state and draws it. `focus`: the key of what gets the keyboard. */
  readonly set: (change: Partial<JobsState>, focus?: string) => void;
}

/** Whose tabs are chosen; `undefined` while nobody is. */
export function scopeOf({ whom, manager, direct }: JobsState, chosen: ReadonlySet<string>): JobScope | undefined {
  if (whom === 'team') return manager === '' ? undefined : { whom, manager, direct };
  if (whom === 'people') return chosen.size === 0 ? undefined : { whom, ids: [...chosen] };
  return { whom };
}

/** How many tabs a plan writes. */
export function toWrite({ plan, thorough }: JobsState): number {
  const all = (plan?.people ?? []).filter(({ plan: what }) => what !== 'blocked' && what !== 'skipped');
  return thorough ? all.length : all.filter(({ plan: what }) => what !== 'unchanged').length;
}
