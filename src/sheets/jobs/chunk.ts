import type { Day } from '../../core/day.ts';
import { selectTabs } from '../../core/framework/select-tabs.ts';
import { readWorkbook } from '../../core/framework/workbook.ts';
import type { Job } from '../../core/jobs/job.ts';
import type { PersonOutcome } from '../../core/jobs/job-contract.ts';
import { type Patience, patiently } from '../../core/jobs/patiently.ts';
import { plainError } from '../../core/plain-error.ts';
import { type Company, prepare } from '../../core/readiness/company.ts';
import { readTabs } from '../read-tabs.ts';
import { dayReader } from '../time-zone.ts';
import type { JobStore } from './job-store.ts';
import { readIndex, type TabIndex } from './tab-index.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The workbook as a plan or a chunk finds it. */
export interface Found {
  readonly spreadsheet: Spreadsheet;
  readonly company: Company;
  readonly index: TabIndex;
  readonly today: Day;
}

/** Reads the workbook once: one call for each gap tab, four for each table, and a few. */
export function findAll(store: JobStore): Found {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const dayOf = dayReader();
  const index = readIndex(spreadsheet, store);
  const { sources } = selectTabs(readTabs(undefined, undefined, index.others));
  const company = prepare(readWorkbook(sources, dayOf));
  return { spreadsheet, company, index, today: dayOf(new Date(Date.now())) };
}

/** A chunk of a job at work. */
export interface Chunk extends Found {
  readonly store: JobStore;
  readonly patience: Patience;
  /** Whether there is time for more. */
  readonly goOn: () => boolean;
}

/** @returns How to wait for Google, as long as the chunk has time. */
export function patienceUntil(end: number): Patience {
  return {
    sleep: (ms) => Utilities.sleep(ms),
    random: Math.random,
    hasTime: (ms) => Date.now() + ms < end,
  };
}

/** What became of the tabs of some people is added to the job. */
export function added(job: Job, outcomes: readonly PersonOutcome[]): Job {
  return { ...job, outcomes: [...job.outcomes, ...outcomes] };
}

/** One tab that cannot be written, a protected one for instance, keeps nobody else from theirs. */
export function orStopped<T>(
  { patience }: Chunk,
  { id, name }: { readonly id: string; readonly name: string },
  work: (attempt: number) => T,
  wanted = 'written',
): T | PersonOutcome {
  try {
    return patiently(patience, work);
  } catch (error) {
    const why = `The gap tab of ${name} (${id}) was not ${wanted}. ${plainError(error)}`;
    return { id, name, outcome: 'stopped', why };
  }
}
