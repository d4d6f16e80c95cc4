import { Exception } from '../engine/host-error.ts';
import { type Members, method } from './method.ts';
import type { Ref } from './refs.ts';

function taken({ run }: Ref): boolean {
  if (run.lockHeld) return true;
  run.lockHeld = !run.state.lockTaken;
  return run.lockHeld;
}

/** The global `LockService`. */
export const lockService: Members = {
  getDocumentLock: method([], ({ run }: Ref) => ({ kind: 'Lock', run })),
};

/** The document lock. Waiting for it takes no time here: the other execution holds it or does not. */
export const lock: Members = {
  tryLock: method(['number'], taken),
  waitLock: method(['number'], (self: Ref) => {
    if (!taken(self)) throw new Exception('Lock timeout: another process was holding the lock for too long.');
  }),
  hasLock: method([], ({ run }: Ref) => run.lockHeld),
  releaseLock: method([], ({ run }: Ref) => {
    run.lockHeld = false;
  }),
};
