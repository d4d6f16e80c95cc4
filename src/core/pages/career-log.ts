import type { Job } from '../jobs/job.ts';
import type { PersonOutcome } from '../jobs/job-contract.ts';
import { cell, type Page, type PageCell, row } from './page.ts';

/** The columns of the log; the last tells whether a run is in it already. No names and no ratings. */
export const LOG_HEADERS = ['When', 'What', 'People', 'Written', 'Unchanged', 'Stopped', 'Removed', 'Run'] as const;

const WHAT = {
  everyone: 'Wrote gap tabs of everyone',
  team: 'Wrote gap tabs of a team',
  people: 'Wrote gap tabs of some people',
} as const;

/**
 * What the log says of a job.
 *
 * @param when Such as `2026-11-27 19:40`.
 * @returns The values of a row by their header.
 */
export function logEntry(job: Job, when: string): Readonly<Record<(typeof LOG_HEADERS)[number], string | number>> {
  const { work, outcomes, id, state, of } = job;
  const number = (outcome: PersonOutcome['outcome']) => outcomes.filter((one) => one.outcome === outcome).length;
  const what = work.action === 'write' ? WHAT[work.scope.whom] : 'Removed gap tabs of nobody active';
  return {
    When: when,
    What: state === 'stopped' ? `${what}, stopped at ${outcomes.length} of ${of}` : what,
    People: outcomes.length,
    Written: number('written'),
    Unchanged: number('unchanged'),
    Stopped: number('stopped') + number('skipped'),
    Removed: number('removed'),
    Run: id,
  };
}

/** @returns A cell of the log: words to the left, numbers in the middle. */
export function logCell(value: string | number): PageCell {
  return cell(value, typeof value === 'number' ? 'number' : 'text');
}

/** Lays out a new log, without an entry yet. */
export function logPage(): Page {
  return {
    widths: [130, 260, 70, 70, 80, 70, 70, 90],
    rows: [row([...LOG_HEADERS], 'header'), LOG_HEADERS.map(() => cell(''))],
    frozenRows: 1,
    ruled: [],
  };
}
