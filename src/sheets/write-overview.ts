import type { Grid } from '../core/cell.ts';
import { fingerprint } from '../core/fingerprint.ts';
import { FIRST_ROW, HEADERS, HIDDEN, overviewPage, type WrittenTab } from '../core/pages/overview.ts';
import { isBroken, ownCells, type Standing, typedAt } from '../core/pages/overview-stands.ts';
import type { Page } from '../core/pages/page.ts';
import { hasTitle } from '../core/pages/shows.ts';
import type { Company } from '../core/readiness/company.ts';
import { colourWhere } from './colour-where.ts';
import { isMarked, ownTab } from './generated-tabs.ts';
import { keepState, type PageState, pageStates } from './page-states.ts';
import { writeValues } from './write-cells.ts';
import { writeOn } from './write-on.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NAME = 'Overview';

/**
 * Writes the Overview tab, in front of all others when it is new. One that shows the page already is not written; one
 * that looks as it is to look gets its cells and keeps the colours that people gave them.
 *
 * @param tabs The gap tabs there are.
 * @param isWanted Whether one is made where there is none.
 * @returns A sentence where a tab of that name holds something else and was left alone; else `undefined`.
 */
export function writeOverview(company: Company, tabs: readonly WrittenTab[], isWanted: boolean): string | undefined {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (!isWanted && !isMarked(spreadsheet, NAME)) return undefined;
  const tab = ownTab(spreadsheet, NAME, (values) => hasTitle(values, NAME, HEADERS.slice(0, 6), FIRST_ROW - 1), []);
  if (typeof tab === 'string') return tab;
  const { sheet } = tab;
  const page = overviewPage(company, tabs);
  const stands = standing(sheet);
  const known = pageStates().get(sheet.getSheetId());
  const [print, look] = printsOf(page);
  const [wasPrint, wasLook] = known?.print.split('/') ?? [];
  const isSame = wasPrint === print && known?.note === fingerprint(ownCells(stands, page));
  if (tab.isFinished && isSame && !isBroken(stands)) return undefined;
  if (sheet.getLastColumn() > page.widths.length)
    return `“${sheet.getName()}” has notes beside its table, which would not stay with their people. Move them to People, then write again.`;
  const typed = typedAt(stands, known !== undefined && known.note !== '');
  if (typed !== undefined)
    return `“${sheet.getName()}” has something typed in ${typed}, which would be lost. Move it to People or to a tab of your own, then write again.`;
  const memo = (): Partial<PageState> => ({
    print: `${print}/${look}`,
    note: fingerprint(ownCells(standing(sheet), page)),
  });
  if (tab.isFinished && wasLook === look) {
    keepState(sheet, { page: NAME, print: '', note: '' });
    writeValues(sheet, page);
    SpreadsheetApp.flush();
    keepState(sheet, { page: NAME, print: '', note: '', ...memo() });
  } else writeOn(tab, page, () => dress(sheet, page), memo);
  return undefined;
}

function standing(sheet: Sheet): Standing {
  const range = sheet.getDataRange();
  return { values: range.getValues() as Grid, formulas: range.getFormulas() };
}

/** What tells the cells of one page from those of another, and its looks and size. */
function printsOf({ rows, ...others }: Page): readonly [string, string] {
  const styles = rows.map((row) => row.map(({ style }) => style));
  return [fingerprint(JSON.stringify(rows)), fingerprint(JSON.stringify([styles, others]))];
}

function dress(sheet: Sheet, page: Page): void {
  const rows = page.rows.length - FIRST_ROW + 1;
  sheet.hideColumns(HIDDEN.first, HIDDEN.count);
  if (!sheet.getFilter()) sheet.getRange(FIRST_ROW - 1, 1, rows + 1, HEADERS.length).createFilter();
  colourWhere(sheet, [
    [[FIRST_ROW, 6, rows, 1], 'Ready for review', 'bannerReady'],
    [[FIRST_ROW, 6, rows, 1], 'Not yet', 'bannerNotYet'],
    [[FIRST_ROW, 6, rows, 1], 'Incomplete', 'bannerOther'],
    [[FIRST_ROW, 8, rows, 1], '▲', 'gap'],
  ]);
}
