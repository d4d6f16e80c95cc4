import { writtenTexts } from '../core/pages/fingerprint.ts';
import type { Page } from '../core/pages/page.ts';
import { markGapTab } from './gap-marks.ts';
import { trimGrid } from './grid.ts';
import { finishOn } from './write-on.ts';
import { layOut } from './write-page.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the tab is called that new gap tabs are copied from; it is none of theirs by name, and lives no longer than a run. */
export const TEMPLATE = 'Template of gap tabs';
/** Its rows; a page that has fewer gives the rest back. */
const ROWS = 60;

/** Makes gap tabs. */
export interface GapTabMaker {
  /**
   * Adds somebody's gap tab behind the others, in fourteen calls.
   *
   * @param name The name of the tab.
   * @param page What it is to hold, of the same width for everybody.
   * @throws What Sheets throws, such as a name that is taken.
   */
  readonly add: (name: string, employeeId: string, page: Page) => void;
  /** Takes the template away, and one that a run left that was stopped. */
  readonly end: () => void;
}

/**
 * Makes gap tabs from a template: widths, frozen rows and alignment come along with a copy and cost no call. The template
 * is hidden, holds nobody's data, and is made anew by each run that needs it, so nobody can have changed it.
 *
 * @returns The maker, for one execution that holds the lock.
 */
export function gapTabMaker(spreadsheet: Spreadsheet): GapTabMaker {
  let template: Sheet | undefined;
  let position = 0;
  return {
    add: (name, employeeId, page) => {
      if (!template) {
        removeTemplate(spreadsheet);
        position = spreadsheet.getNumSheets();
        template = makeTemplate(spreadsheet, page, position);
      }
      const sheet = spreadsheet.insertSheet(name, position, { template });
      position += 1;
      const size = { rows: ROWS, columns: page.widths.length };
      finishOn(markGapTab(sheet, employeeId, writtenTexts(page)), page, size);
    },
    end: () => {
      try {
        removeTemplate(spreadsheet);
      } catch {
        // The pages are written; what stays behind is hidden and empty, and the next run takes it away.
      }
    },
  };
}

function makeTemplate(spreadsheet: Spreadsheet, page: Page, position: number): Sheet {
  const sheet = spreadsheet.insertSheet(TEMPLATE, position);
  // Hidden first: what comes next may fail, and nobody should find half a template.
  sheet.hideSheet();
  trimGrid(sheet, ROWS, page.widths.length);
  layOut(sheet, page);
  return sheet;
}

/** A tab of that name on which something stands is somebody's own. */
function removeTemplate(spreadsheet: Spreadsheet): void {
  const sheet = spreadsheet.getSheetByName(TEMPLATE);
  if (sheet && sheet.getLastRow() === 0) spreadsheet.deleteSheet(sheet);
}
