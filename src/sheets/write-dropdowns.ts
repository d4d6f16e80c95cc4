import type { Grid } from '../core/cell.ts';
import type { ColumnPlan } from '../core/setup/plan-table.ts';
import type { Choices } from '../core/tables/columns.ts';
import { KINDS } from '../core/tables/kinds.ts';
import { locate } from '../core/tables/locate.ts';
import type { TableSpec } from '../core/tables/table.ts';
import { ownTabs } from './read-tabs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Finds the cells of a column of another tab, its header excepted; `undefined` where it is not there. */
export type ColumnFinder = (source: Exclude<Choices, readonly string[]>) => Range | undefined;

/**
 * Finds columns by kind and name; each tab is read once.
 *
 * @param spreadsheet The workbook, with all tabs in place.
 */
export function columnFinder(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): ColumnFinder {
  const own = ownTabs(spreadsheet);
  const tabs = new Map<string, { readonly sheet: Sheet; readonly values: Grid; readonly rows: number } | undefined>();
  const tabOf = (kind: string) => {
    if (!tabs.has(kind)) {
      const sheet = own.find((tab) => tab.kind === kind)?.sheet;
      const read = (tab: Sheet) => ({ sheet: tab, values: tab.getDataRange().getValues(), rows: tab.getMaxRows() });
      tabs.set(kind, sheet ? read(sheet) : undefined);
    }
    return tabs.get(kind);
  };
  return ({ kind, column }) => {
    const tab = tabOf(kind);
    const spec: TableSpec | undefined = KINDS.find((candidate) => candidate.kind === kind);
    const located = tab && spec && locate(spec, { tab: kind, values: tab.values });
    const at = located?.at[column] ?? -1;
    if (!tab || !located || at < 0) return undefined;
    const first = located.headerRow + 2;
    return tab.sheet.getRange(first, at + 1, tab.rows - first + 1, 1);
  };
}

/**
 * Gives columns of a tab their dropdowns. A value that is not in the list is warned about and stays: the check says
 * what to do with it.
 *
 * @param sheet The tab.
 * @param columns The columns.
 * @param find Finds the columns that lists stand in.
 * @param at Where the columns begin: their header row and the first of them, 1 for the first row and for A.
 */
export function writeDropdowns(
  sheet: Sheet,
  columns: readonly ColumnPlan[],
  find: ColumnFinder,
  at: { readonly headerRow: number; readonly first: number } = { headerRow: 1, first: 1 },
): void {
  const rows = sheet.getMaxRows() - at.headerRow;
  columns.forEach(({ choices }, index) => {
    const source = choices && 'kind' in choices ? find(choices) : undefined;
    if (!choices || ('kind' in choices && !source)) return;
    const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
    const rule = source
      ? builder.requireValueInRange(source, true)
      : builder.requireValueInList([...(choices as readonly string[])], true);
    sheet.getRange(at.headerRow + 1, at.first + index, rows, 1).setDataValidation(rule.build());
  });
}
