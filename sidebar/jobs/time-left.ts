import type { JobState } from '../../src/core/jobs/job-contract.ts';

/** So many answers after the first one: what is unchanged comes all at once with that, and says nothing about the rest. */
const ENOUGH = 2;

/**
 * Reckons how long a job still takes from the answers of its chunks.
 *
 * @returns What takes each answer and gives whole minutes; 0 where that cannot be said yet.
 */
export function minutesLeft(): (job: Pick<JobState, 'done' | 'of'>) => number {
  let first: { readonly at: number; readonly done: number } | undefined;
  let answers = 0;
  return ({ done, of }) => {
    const at = performance.now();
    first ??= { at, done };
    answers += 1;
    if (answers <= ENOUGH || done <= first.done || done >= of) return 0;
    return Math.ceil((((at - first.at) / (done - first.done)) * (of - done)) / 60_000);
  };
}
