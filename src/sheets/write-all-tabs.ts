import type { Company } from '../core/readiness/company.ts';
import { count } from '../core/words.ts';
import { withLock } from './lock.ts';
import { dayReader } from './time-zone.ts';
import { type Outcome, writeGapTabs } from './write-gap-tabs.ts';
import { writeOverview } from './write-overview.ts';

/** Apps Script stops after six minutes; the rest is for the last person, the Overview and the report. */
const BUDGET_MS = 270_000;

/**
 * Writes all gap tabs and the Overview, as far as the time allows.
 *
 * @param company The prepared workbook.
 * @returns What was done, in sentences.
 */
export function writeAllTabs(company: Company): string {
  const started = Date.now();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const shown = spreadsheet.getActiveSheet();
  const today = dayReader()(new Date(started));
  const report = withLock(() => {
    const outcomes = writeGapTabs(company, today, () => Date.now() - started < BUDGET_MS);
    const overview = writeOverview(company);
    // A new tab becomes the active one; people should find themselves where they were.
    spreadsheet.setActiveSheet(shown);
    return [...sentences(outcomes), ...(overview ? [overview] : [])].join('\n');
  });
  return report ?? 'Somebody else is writing gap tabs in this file right now. Try again in a few minutes.';
}

function sentences(outcomes: readonly Outcome[]): readonly string[] {
  const number = (outcome: Outcome['outcome']) => outcomes.filter((entry) => entry.outcome === outcome).length;
  const stopped = outcomes.flatMap(({ why }) => (why ? [why] : []));
  const left = number('not reached');
  return [
    `${count(number('written'), 'gap tab', 'gap tabs')} written, ${number('unchanged')} unchanged.`,
    ...stopped,
    ...(left > 0
      ? [
          `${count(left, 'person was', 'people were')} not reached in the time Google allows. Write gap tabs again to go on.`,
        ]
      : []),
  ];
}
