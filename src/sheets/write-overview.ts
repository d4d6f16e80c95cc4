import { overviewPage } from '../core/pages/overview.ts';
import type { Company } from '../core/readiness/company.ts';
import { isMarked, markTab } from './generated-tabs.ts';
import { writePage } from './write-page.ts';

const NAME = 'Overview';

/**
 * Writes the Overview tab, in front of all others when it is new.
 *
 * @returns A sentence where a tab of that name is somebody's own and was left alone; else `undefined`.
 */
export function writeOverview(company: Company): string | undefined {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const existing = spreadsheet.getSheetByName(NAME);
  if (existing && !isOurs(existing)) {
    return `There is a tab “${NAME}” that was not written by Career Framework, so it was left alone. Rename it to get an overview.`;
  }
  const sheet = existing ?? spreadsheet.insertSheet(NAME, 0);
  if (!existing) {
    markTab(sheet, NAME);
    sheet.setTabColor('#1a73e8');
  }
  writePage(sheet, overviewPage(company));
  return undefined;
}

/** A workbook that went through .xlsx lost its marks; the page is then known by its title. */
function isOurs(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  return isMarked(sheet, NAME) || sheet.getRange(1, 1).getValue() === NAME;
}
