import type { Reply } from '../core/contract.ts';
import type { JobCalls, JobPlan, JobState } from '../core/jobs/job-contract.ts';
import { currentJob, leaveJob, planJob, runJob, startJob } from '../sheets/jobs/drive.ts';
import { settle } from './reply.ts';
import { ABOUT_JOB, FROM_WINDOW, PLAN_JOB, START_JOB } from './requests.ts';

const NO_JOB = { ok: false, message: 'That is no job. Close the sidebar, open it again, and plan anew.' } as const;

/**
 * Says what writing gap tabs would do, for the sidebar. Writes nothing.
 */
export function sidebarPlanJob(request: unknown): Reply<JobPlan> {
  const parsed = PLAN_JOB.safeParse(request);
  if (!parsed.success) return { ok: false, message: 'Choose everyone, a team, or at least one person.' };
  return settle(() => planJob(parsed.data.scope));
}

/**
 * Starts a job, for the sidebar.
 */
export function sidebarStartJob(request: unknown): Reply<JobState> {
  const parsed = START_JOB.safeParse(request);
  if (!parsed.success) return NO_JOB;
  const { window, work, takeOver = false } = parsed.data;
  return settle(() => startJob(window, work, takeOver));
}

/**
 * Does one chunk of a job, for the sidebar.
 */
export function sidebarRunJob(request: unknown): Reply<JobState> {
  const parsed = ABOUT_JOB.safeParse(request);
  if (!parsed.success) return NO_JOB;
  const { window, job, takeOver = false } = parsed.data;
  return settle(() => runJob(window, job, takeOver));
}

/**
 * Pauses a job, for the sidebar.
 */
export function sidebarPauseJob(request: unknown): Reply<JobState> {
  return leave(request, 'paused');
}

/**
 * Stops a job, for the sidebar. What is written stays.
 */
export function sidebarStopJob(request: unknown): Reply<JobState> {
  return leave(request, 'stopped');
}

/**
 * Says how far the job of the workbook is, for the sidebar.
 */
export function sidebarJob(request: unknown): Reply<JobState | null> {
  const parsed = FROM_WINDOW.safeParse(request);
  if (!parsed.success) return NO_JOB;
  return settle(() => ({ ok: true, value: currentJob(parsed.data.window) }));
}

function leave(request: unknown, state: 'paused' | 'stopped'): Reply<JobState> {
  const parsed = ABOUT_JOB.safeParse(request);
  if (!parsed.success) return NO_JOB;
  const { window, job } = parsed.data;
  return settle(() => leaveJob(window, job, state));
}

({
  sidebarJob,
  sidebarPauseJob,
  sidebarPlanJob,
  sidebarRunJob,
  sidebarStartJob,
  sidebarStopJob,
}) satisfies JobCalls;
