import { fingerprint } from '../core/fingerprint.ts';
import type { Page } from '../core/pages/page.ts';
import { HIDDEN, PICKER, TABLES, VIEWER, viewerPage } from '../core/pages/viewer.ts';
import type { Company } from '../core/readiness/company.ts';
import { colourWhere } from './colour-where.ts';
import { ownTab } from './generated-tabs.ts';
import { fitGrid } from './grid.ts';
import { keepState, pageStates } from './page-states.ts';
import { writeFormulas } from './write-cells.ts';
import { writeOn } from './write-on.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The print of a page whose formulas are being mended: what else people did to it stays. */
const REPAIR = 'repair';

/**
 * Makes the Person viewer, behind the Overview and Attainability. One that is there is left as people changed it, unless a formula of ours
 * is gone or fails, or the tables it is passed are others and nobody changed it.
 *
 * @returns A sentence where a tab of that name holds something else and was left alone; else `undefined`.
 */
export function writeViewer(company: Company): string | undefined {
  const page = viewerPage(company);
  if (!page) return undefined;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const tab = ownTab(spreadsheet, VIEWER, (values) => values[0]?.[0] === VIEWER, ['Overview', 'Attainability']);
  if (typeof tab === 'string') return tab;
  const { sheet } = tab;
  const print = fingerprint(JSON.stringify(page.rows));
  const memo = () => ({ print, note: fingerprint(formulasOf(sheet, page).join()) });
  if (!tab.isFinished) writeOn(tab, page, () => dress(sheet, page), memo);
  else if (needsRepair(sheet, page, print)) {
    keepState(sheet, { page: VIEWER, print: REPAIR, note: '' });
    fitGrid(sheet, page.rows.length, page.widths.length);
    writeFormulas(sheet, page);
    keepState(sheet, { page: VIEWER, ...memo() });
  }
  return undefined;
}

function needsRepair(sheet: Sheet, page: Page, wanted: string): boolean {
  const formulas = formulasOf(sheet, page);
  const shown = sheet.getRange(1, 1, TABLES.row, page.widths.length).getDisplayValues();
  if (formulas.includes('') || shown.some((row) => row.some((text) => /^#[A-Z/0]+[!?A]?$/.test(text)))) return true;
  const { print = '', note = '' } = pageStates().get(sheet.getSheetId()) ?? {};
  return print === REPAIR || (print !== wanted && note === fingerprint(formulas.join()));
}

/** What stands where the formulas of the upper rows belong. */
function formulasOf(sheet: Sheet, page: Page): readonly string[] {
  const formulas = sheet.getRange(1, 1, TABLES.row, page.widths.length).getFormulas();
  return page.rows
    .slice(0, TABLES.row)
    .flatMap((row, at) => row.flatMap((cell, column) => ('formula' in cell ? [formulas[at]?.[column] ?? ''] : [])));
}

function dress(sheet: Sheet, { rows }: Page): void {
  const choices = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange(HIDDEN.choices), true);
  sheet.getRange(PICKER.row, PICKER.column).setDataValidation(choices.build());
  sheet.hideColumns(HIDDEN.first, HIDDEN.count);
  const length = rows.length - TABLES.row;
  const met = [TABLES.row + 1, TABLES.met, length, 1] as const;
  colourWhere(sheet, [
    [met, 'yes', 'met'],
    [met, 'not yet', 'gap'],
    [met, 'unknown', 'bannerOther'],
  ]);
}
