import type { Host } from '../../local/host.ts';
import type { Reply } from '../../src/core/contract.ts';
import type { JobPlan, JobState, JobWork } from '../../src/core/jobs/job-contract.ts';

export const EVERYONE: JobWork = { action: 'write', scope: { whom: 'everyone' } };
export const TEAM: JobWork = { action: 'write', scope: { whom: 'team', manager: 'E3' } };
/** Everybody by ID, looked at cell by cell; without the pages that only a run of everyone writes. */
export const MENDING: JobWork = { action: 'write', scope: { whom: 'people', ids: ['E1', 'E2', 'E3'] }, thorough: true };

/** A call of a window: its reply, or a sentence where the execution itself came to an end. */
export function ask<T>(host: Host, name: string, request: object): Reply<T> {
  const outcome = host.rpc(name, [request]);
  return outcome.ok ? (outcome.value as Reply<T>) : { ok: false, message: outcome.message };
}

export const start = (host: Host, work: JobWork, window = 'w', takeOver = true): Reply<JobState> =>
  ask(host, 'sidebarStartJob', { window, work, takeOver });

export const run = (host: Host, job: string, window = 'w', takeOver = false): Reply<JobState> =>
  ask(host, 'sidebarRunJob', { window, job, takeOver });

export const plan = (host: Host): Reply<JobPlan> => ask(host, 'sidebarPlanJob', { scope: { whom: 'everyone' } });

/** Starts a job and runs it to its end, as the panel does; a failure ends it where it is. */
export function drive(host: Host, work: JobWork, window = 'w'): Reply<JobState> {
  let reply = start(host, work, window);
  while (reply.ok && reply.value.state === 'running') reply = run(host, reply.value.id, window);
  return reply;
}
