import { FIRST_ROW, HEADERS, HIDDEN, overviewPage, type WrittenTab } from '../core/pages/overview.ts';
import { hasTitle } from '../core/pages/shows.ts';
import type { Company } from '../core/readiness/company.ts';
import { colourWhere } from './colour-where.ts';
import { ownTab } from './generated-tabs.ts';
import { GAP, pageStates } from './page-states.ts';
import { writeOn } from './write-on.ts';

const NAME = 'Overview';

/**
 * Writes the Overview tab, in front of all others when it is new.
 *
 * @returns A sentence where a tab of that name holds something else and was left alone; else `undefined`.
 */
export function writeOverview(company: Company): string | undefined {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const tab = ownTab(spreadsheet, NAME, (values) => hasTitle(values, NAME, HEADERS.slice(0, 6), FIRST_ROW - 1), []);
  if (typeof tab === 'string') return tab;
  const { sheet } = tab;
  const page = overviewPage(company, writtenTabs());
  if (sheet.getLastColumn() > page.widths.length)
    return `“${NAME}” has notes beside its table, which would not stay with their people. Move them to People, then write again.`;
  const rows = page.rows.length - FIRST_ROW + 1;
  writeOn(tab, page, () => {
    sheet.hideColumns(HIDDEN.first, HIDDEN.count);
    if (!sheet.getFilter()) sheet.getRange(FIRST_ROW - 1, 1, rows + 1, HEADERS.length).createFilter();
    colourWhere(sheet, [
      [[FIRST_ROW, 6, rows, 1], 'Ready for review', 'bannerReady'],
      [[FIRST_ROW, 6, rows, 1], 'Not yet', 'bannerNotYet'],
      [[FIRST_ROW, 6, rows, 1], 'Incomplete', 'bannerOther'],
      [[FIRST_ROW, 8, rows, 1], '▲', 'gap'],
    ]);
  });
  return undefined;
}

/** The gap tabs there are (what was remembered of others is forgotten before), with what stood on them when they were written. */
function writtenTabs(): readonly WrittenTab[] {
  return [...pageStates()].flatMap(([sheetId, { page, note, print }]) =>
    page.startsWith(GAP) && print !== '' ? [{ employeeId: page.slice(GAP.length), sheetId, result: note }] : [],
  );
}
