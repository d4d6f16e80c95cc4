import { idOfGapTab } from '../../core/pages/gap-name.ts';
import type { GapTab } from './tab-index.ts';

/**
 * Renames the tab of somebody who has another name now (DESIGN §1: `Gap – Name (ID)`). One that people called otherwise
 * keeps its name; so does each where another tab has the name that is wanted.
 *
 * @param wanted What the tab would be called if it were new.
 */
export function renameTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { sheet, name }: GapTab,
  wanted: string,
): void {
  if (name === wanted || idOfGapTab(name) !== idOfGapTab(wanted) || spreadsheet.getSheetByName(wanted)) return;
  try {
    sheet.setName(wanted);
  } catch {
    // Its page is written; a tab is found by its mark, whatever it is called.
  }
}
