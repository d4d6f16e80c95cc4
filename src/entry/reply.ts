import type { Reply } from '../core/contract.ts';
import { plainError } from '../core/plain-error.ts';
import { withLock } from '../sheets/lock.ts';

const BUSY = 'Somebody else is writing in this file right now. Try again in a minute.';

/** Answers with what some work gives, which is not run while somebody else writes. */
export function alone<T>(work: () => T): Reply<T> {
  return settle(() => {
    const value = withLock(work);
    return value ? { ok: true, value } : { ok: false, message: BUSY };
  });
}

/** What goes wrong comes back as a sentence: exceptions of the services are not for people. */
export function settle<T>(work: () => Reply<T>): Reply<T> {
  try {
    return work();
  } catch (error) {
    return { ok: false, message: plainError(error) };
  }
}

/** Answers with what some work gives. */
export function answer<T>(work: () => T): Reply<T> {
  return settle(() => ({ ok: true, value: work() }));
}
