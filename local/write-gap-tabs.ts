import type { Reply } from '../src/core/contract.ts';
import type { JobPlan, JobScope, JobState, JobWork, PersonOutcome } from '../src/core/jobs/job-contract.ts';
import { NOBODY } from '../src/core/jobs/job-words.ts';
import { count } from '../src/core/words.ts';
import type { Host } from './host.ts';

/** By what this names itself to the job. */
const WINDOW = 'local host';
const EVERYONE: JobScope = { whom: 'everyone' };
const WORK: JobWork = { action: 'write', scope: EVERYONE, thorough: true };

/**
 * Writes the gap tabs of everybody as the Jobs panel does: plans, starts, and runs until nothing is left. Every tab is
 * looked at.
 *
 * @returns What was done in sentences, or what stood in the way.
 */
export function writeGapTabs(host: Pick<Host, 'rpc'>): Reply<string> {
  const ask = <T>(name: string, request: object): Reply<T> => {
    const outcome = host.rpc(name, [request]);
    return outcome.ok ? (outcome.value as Reply<T>) : { ok: false, message: outcome.message };
  };
  const plan = ask<JobPlan>('sidebarPlanJob', { scope: EVERYONE });
  if (!plan.ok) return plan;
  if (plan.value.people.length === 0) return { ok: false, message: NOBODY };
  let reply = ask<JobState>('sidebarStartJob', { window: WINDOW, work: WORK });
  const outcomes: PersonOutcome[] = [];
  while (reply.ok && reply.value.state === 'running' && !reply.value.waiting) {
    reply = ask<JobState>('sidebarRunJob', { window: WINDOW, job: reply.value.id });
    if (reply.ok) outcomes.push(...reply.value.outcomes);
  }
  if (!reply.ok) return reply;
  if (reply.value.waiting) return { ok: false, message: 'Somebody else is writing in this file right now.' };
  return { ok: true, value: summary({ ...reply.value, outcomes }, plan.value) };
}

function summary({ outcomes, why, notes }: JobState, { nobodys, notes: rows }: JobPlan): string {
  const number = (outcome: PersonOutcome['outcome']) => outcomes.filter((one) => one.outcome === outcome).length;
  return [
    `${count(number('written'), 'gap tab', 'gap tabs')} written, ${number('unchanged')} unchanged.`,
    ...outcomes.flatMap((one) => one.why ?? []),
    ...(nobodys.length > 0 ? [`${count(nobodys.length, 'gap tab', 'gap tabs')} of nobody active in People.`] : []),
    ...rows,
    ...(why === undefined ? [] : [why]),
    ...notes,
  ].join('\n');
}
