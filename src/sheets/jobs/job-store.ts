import type { Job } from '../../core/jobs/job.ts';
import { fromParts, toParts } from '../../core/jobs/long-text.ts';
import { type PageStates, stateKey, statesIn, toProperties } from '../page-states.ts';

/** The document properties that hold the job of the workbook, in parts. */
const JOB = 'career-framework-job-';

/** What is remembered in the workbook. Read once; everything saved together is saved in one call. */
export interface JobStore {
  readonly job: Job | undefined;
  /** What each tab holds. */
  readonly states: PageStates;
  /** @returns The job that was saved. */
  readonly save: (job: Job, states?: PageStates) => Job;
  /** Remembers what tabs hold. */
  readonly saveStates: (states: PageStates) => void;
  /** Forgets a tab that is not there any more. */
  readonly forget: (gid: number) => void;
}

/** Opens the store: two calls, whatever it holds. */
export function openJobStore(): JobStore {
  const properties = PropertiesService.getDocumentProperties();
  const all = properties.getProperties();
  return {
    job: jobIn(all),
    states: statesIn(all),
    save: (job, states = new Map()) => {
      properties.setProperties({ ...toProperties(states), ...toParts(JOB, JSON.stringify(job)) });
      return job;
    },
    saveStates: (states) => {
      if (states.size > 0) properties.setProperties(toProperties(states));
    },
    forget: (gid) => {
      properties.deleteProperty(stateKey(gid));
    },
  };
}

/** A job whose parts do not fit together counts as none: people start again, and what is written stays unchanged. */
function jobIn(all: Readonly<Record<string, string>>): Job | undefined {
  try {
    return JSON.parse(fromParts(JOB, all) ?? '') as Job;
  } catch {
    return undefined;
  }
}
