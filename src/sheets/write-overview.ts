import { FIRST_ROW, HEADERS, overviewPage } from '../core/pages/overview.ts';
import { hasTitle } from '../core/pages/shows.ts';
import type { Company } from '../core/readiness/company.ts';
import { markTab, ownTab } from './generated-tabs.ts';
import { clearRules, layOut, writePage } from './write-page.ts';

const NAME = 'Overview';

/**
 * Writes the Overview tab, in front of all others when it is new.
 *
 * @returns A sentence where a tab of that name holds something else and was left alone; else `undefined`.
 */
export function writeOverview(company: Company): string | undefined {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const page = overviewPage(company);
  const existing = ownTab(spreadsheet, NAME, (values) => hasTitle(values, NAME, HEADERS, FIRST_ROW - 1));
  if (typeof existing === 'string') return existing;
  if (existing && existing.sheet.getLastColumn() > page.widths.length) {
    return `“${NAME}” has notes beside its table, which would not stay with their people. Move them to People, then write again.`;
  }
  if (existing) clearRules(existing.sheet);
  const sheet = existing?.sheet ?? spreadsheet.insertSheet(NAME, 0);
  if (!existing) {
    markTab(sheet, NAME);
    layOut(sheet, page);
  }
  writePage(sheet, page);
  return undefined;
}
