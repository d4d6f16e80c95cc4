import { isPassing } from '../plain-error.ts';

/** How to wait. */
export interface Patience {
  /** Waits so many milliseconds. */
  readonly sleep: (ms: number) => void;
  /** A number from 0 up to 1, so that two who were refused together do not ask again together. */
  readonly random: () => number;
  /** Whether there is time to wait so many milliseconds. */
  readonly hasTime: (ms: number) => boolean;
}

const MOST_TRIES = 5;
const FIRST_MS = 500;
const LONGEST_MS = 8000;

/**
 * Does something that Google may refuse for a moment, up to five times, waiting longer each time (truncated exponential
 * back-off with jitter). Only for what may be done twice: an effect can come before the refusal.
 *
 * @param work Told which try it is, from 1.
 * @throws What the last try threw, or at once what will not pass.
 */
export function patiently<T>({ sleep, random, hasTime }: Patience, work: (attempt: number) => T): T {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return work(attempt);
    } catch (error) {
      const wait = Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt) * (0.5 + random() / 2);
      if (attempt === MOST_TRIES || !isPassing(error) || !hasTime(wait)) throw error;
      sleep(wait);
    }
  }
}
