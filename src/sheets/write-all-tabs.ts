import { plainError } from '../core/plain-error.ts';
import type { Company } from '../core/readiness/company.ts';
import { refOf } from '../core/tables/table.ts';
import { isTotals } from '../core/totals.ts';
import { count } from '../core/words.ts';
import { withLock } from './lock.ts';
import { dayReader } from './time-zone.ts';
import { writeAttainability } from './write-attainability.ts';
import { type Outcome, openCompany, type WrittenTabs, writeGapTabs } from './write-gap-tabs.ts';
import { writeOverview } from './write-overview.ts';
import { writeViewer } from './write-viewer.ts';

/** Apps Script stops after six minutes; the rest is for the last person, the Overview and the report. */
const BUDGET_MS = 270_000;

/**
 * Writes all gap tabs, the Overview and Attainability, as far as the time allows. The workbook is read when nobody else is writing, so
 * that what was typed while a question stood open is on the pages.
 *
 * @param started When the execution began, in milliseconds.
 * @returns What was done, in sentences.
 */
export function writeAllTabs(started: number): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const shown = spreadsheet.getActiveSheet();
  const dayOf = dayReader();
  const report = withLock(() => {
    const company = openCompany(dayOf);
    const today = dayOf(new Date(started));
    const written = writeGapTabs(company, today, () => Date.now() - started < BUDGET_MS);
    const others = [
      orWhy('Overview', () => writeOverview(company)),
      orWhy('Person viewer', () => writeViewer(company)),
      orWhy('Attainability', () => writeAttainability(company, today)),
    ];
    // A new tab becomes the active one; people should find themselves where they were.
    spreadsheet.setActiveSheet(shown);
    return [
      ...sentences(written),
      ...doubled(company),
      ...totals(company),
      ...others.filter((one) => one !== undefined),
    ].join('\n');
  });
  return report ?? 'Somebody else is writing in this file right now. Try again in a few minutes.';
}

/** One page that cannot be written keeps nobody from the others, nor from the report. */
function orWhy(tab: string, write: () => string | undefined): string | undefined {
  try {
    return write();
  } catch (error) {
    return `${tab} was not written. ${plainError(error)}`;
  }
}

function sentences({ outcomes, others }: WrittenTabs): readonly string[] {
  const number = (outcome: Outcome['outcome']) => outcomes.filter((entry) => entry.outcome === outcome).length;
  const left = number('not reached');
  return [
    `${count(number('written'), 'gap tab', 'gap tabs')} written, ${number('unchanged')} unchanged.`,
    ...outcomes.flatMap(({ why }) => (why ? [why] : [])),
    ...(left > 0 ? [`${people(left)} not reached in the time Google allows. Write gap tabs again to go on.`] : []),
    ...(others > 0
      ? [
          others === 1
            ? '1 gap tab belongs to nobody active in People and stayed as it was.'
            : `${others} gap tabs belong to nobody active in People and stayed as they were.`,
        ]
      : []),
  ];
}

function people(n: number): string {
  return count(n, 'person was', 'people were');
}

function doubled({ people }: Company): readonly string[] {
  return [...people.several.values()].map(
    (same) =>
      `The ID ${same[0]?.id} stands ${same.length} times in People, so nobody got its gap tab. Give each person their own.`,
  );
}

function totals({ workbook }: Company): readonly string[] {
  return workbook.people
    .filter(({ id }) => isTotals(id))
    .map(({ id, place }) => {
      const { tab, cell } = refOf(place, 'id');
      return `“${id}” in ${tab}!${cell} looks like a row of totals, so it got no gap tab. Delete the row, or move it to another tab.`;
    });
}
