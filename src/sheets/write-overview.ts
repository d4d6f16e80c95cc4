import { FIRST_ROW, HEADERS, overviewPage } from '../core/pages/overview.ts';
import type { Company } from '../core/readiness/company.ts';
import { isMarked, markTab } from './generated-tabs.ts';
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
  const existing = spreadsheet.getSheetByName(NAME);
  if (existing && !isOurs(existing)) {
    return `There is a tab “${NAME}” that was not written by Career Framework, so it was left alone. Rename it to get an overview.`;
  }
  if (existing && existing.getLastColumn() > page.widths.length) {
    return `“${NAME}” has notes beside its table, which would not stay with their people. Move them to People, then write again.`;
  }
  if (existing) clearRules(existing);
  const sheet = existing ?? spreadsheet.insertSheet(NAME, 0);
  if (!existing) {
    markTab(sheet, NAME);
    layOut(sheet, page);
  }
  writePage(sheet, page);
  return undefined;
}

/** A workbook that went through .xlsx lost its marks; the page is then known by its title and its headers. */
function isOurs(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  if (isMarked(sheet, NAME)) return true;
  const values = sheet.getDataRange().getValues();
  return values[0]?.[0] === NAME && HEADERS.every((header, column) => values[FIRST_ROW - 2]?.[column] === header);
}
