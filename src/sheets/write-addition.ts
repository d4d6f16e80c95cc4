import { addedBlocks } from '../core/setup/added-blocks.ts';
import { planTable } from '../core/setup/plan-table.ts';
import type { TabDraft } from '../core/setup/tab-draft.ts';
import { fitGrid } from './grid.ts';
import type { FreeName } from './range-names.ts';
import { columnFinder, writeDropdowns } from './write-dropdowns.ts';
import { dressColumns, nameTable, writeRows } from './write-table.ts';

/**
 * Adds columns, rows and cells to a tab that has content, one call for each block of them. Cells that hold anything are
 * not touched.
 *
 * @param sheet The tab.
 * @param draft What comes to it.
 * @param nameOf Finds a name for its range.
 */
export function writeAddition(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  draft: TabDraft,
  nameOf: FreeName,
): void {
  const { kind, knownAs, headers, width, headerRow } = draft;
  const { columns, rangeName } = planTable({ kind, tab: knownAs, rows: [headers] });
  const blocks = addedBlocks(draft);
  if (blocks.length === 0) return;
  fitGrid(sheet, Math.max(...blocks.map(({ row, values }) => row + values.length)), headers.length);
  for (const { row, column, values } of blocks) {
    const count = values[0]?.length ?? 0;
    const range = sheet.getRange(row + 1, column + 1, values.length, count);
    writeRows(range, values, columns.slice(column, column + count));
  }
  const added = columns.slice(width);
  if (added.length === 0) return;
  dressColumns(sheet, headerRow + 1, width + 1, added);
  writeDropdowns(sheet, added, columnFinder(spreadsheet), { headerRow: headerRow + 1, first: width + 1 });
  nameTable(spreadsheet, sheet, nameOf(rangeName, sheet), headers.length);
}
