import { type Grid, textOf } from '../core/cell.ts';
import type { Day } from '../core/day.ts';
import { attainabilityPage, HEADER_ROW, HEADERS } from '../core/pages/attainability.ts';
import { LAST_LINE } from '../core/pages/own-texts.ts';
import { hasTitle, shows } from '../core/pages/shows.ts';
import type { Company } from '../core/readiness/company.ts';
import { ownTab } from './generated-tabs.ts';
import { writeOn } from './write-on.ts';

const NAME = 'Attainability';

/**
 * Writes the Attainability tab, behind the Overview when it is new, if a step asks anything of ratings. A tab whose
 * content would be the same is not written.
 *
 * @param company The prepared workbook.
 * @param today The day that stands on the page.
 * @returns A sentence where a tab was left alone; else `undefined`.
 */
export function writeAttainability(company: Company, today: Day): string | undefined {
  const page = attainabilityPage(company, today);
  if (!page) return undefined;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const tab = ownTab(spreadsheet, NAME, (values) => hasTitle(values, NAME, HEADERS, HEADER_ROW), ['Overview']);
  if (typeof tab === 'string') return tab;
  const values = tab.sheet.getDataRange().getValues() as Grid;
  if (tab.isFinished && shows(values, page)) return undefined;
  if (hasNotes(values, page.widths.length))
    return `“${tab.sheet.getName()}” has notes beside or below its page, which would be lost. Move them, then write again.`;
  writeOn(tab, page);
  return undefined;
}

/** A tab that is empty was left before anything was written. */
function hasNotes(values: Grid, columns: number): boolean {
  const ends = textOf(values[values.length - 1]?.[0]).startsWith(LAST_LINE);
  return values.length > 1 && !(ends && values.every((row) => row.slice(columns).every((cell) => cell === '')));
}
