import type { Job } from '../../core/jobs/job.ts';
import { plainError } from '../../core/plain-error.ts';
import { writeCareerLog } from './career-log.ts';

/**
 * Adds a job that ends before it is done to the Career log: somebody stopped it, or another one takes its place. One that
 * did nothing yet is not logged. To be called by an execution that holds the lock.
 *
 * @returns A sentence where nothing could be added; else `undefined`.
 */
export function logUnfinished(job: Job): string | undefined {
  if (job.outcomes.length === 0) return undefined;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  try {
    const shown = spreadsheet.getActiveSheet();
    const why = writeCareerLog(spreadsheet, { ...job, state: 'stopped' });
    // A new tab becomes the active one; people should find themselves where they were.
    if (spreadsheet.getActiveSheet().getSheetId() !== shown.getSheetId()) spreadsheet.setActiveSheet(shown);
    SpreadsheetApp.flush();
    return why;
  } catch (error) {
    return `Career log was not written. ${plainError(error)}`;
  }
}
