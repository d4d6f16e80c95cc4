import type { JobState } from './job-contract.ts';

/** Who waits for whom: `Somebody is writing gap tabs (41 of 120).` Who it is would take a permission more to know. */
export function inUse({ action, done, of }: Pick<JobState, 'action' | 'done' | 'of'>): string {
  return `Somebody is ${action === 'write' ? 'writing' : 'removing'} gap tabs${of > 0 ? ` (${done} of ${of})` : ''}.`;
}
