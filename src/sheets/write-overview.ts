import { FIRST_ROW, HEADERS, overviewPage } from '../core/pages/overview.ts';
import { hasTitle } from '../core/pages/shows.ts';
import type { Company } from '../core/readiness/company.ts';
import { ownTab } from './generated-tabs.ts';
import { writeOn } from './write-on.ts';
import { clearRules } from './write-page.ts';

const NAME = 'Overview';

/**
 * Writes the Overview tab, in front of all others when it is new.
 *
 * @returns A sentence where a tab of that name holds something else and was left alone; else `undefined`.
 */
export function writeOverview(company: Company): string | undefined {
  const page = overviewPage(company);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const tab = ownTab(spreadsheet, NAME, 0, (values) => hasTitle(values, NAME, HEADERS, FIRST_ROW - 1));
  if (typeof tab === 'string') return tab;
  const { sheet, isNew } = tab;
  if (!isNew && sheet.getLastColumn() > page.widths.length)
    return `“${NAME}” has notes beside its table, which would not stay with their people. Move them to People, then write again.`;
  if (!isNew) clearRules(sheet);
  writeOn(tab, page);
  return undefined;
}
