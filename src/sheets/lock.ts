/**
 * Runs something while nobody else runs the add-in in this file. Taken after any dialog: `Ui.alert` drops locks
 * (PLATFORM §3).
 *
 * @param work What to run; its writes are flushed before the lock is given back.
 * @returns What it returned, or `undefined` where somebody else holds the lock.
 */
export function withLock<T>(work: () => T): T | undefined {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(2000)) return undefined;
  try {
    return work();
  } finally {
    try {
      SpreadsheetApp.flush();
    } finally {
      lock.releaseLock();
    }
  }
}
