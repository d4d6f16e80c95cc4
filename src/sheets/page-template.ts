import type { Page } from '../core/pages/page.ts';
import { writtenTexts } from '../core/pages/written-texts.ts';
import { gapMark, markGapTab } from './gap-marks.ts';
import { fitGrid, sizeOf, trimGrid } from './grid.ts';
import { layOut } from './write-page.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the tab is called that new gap tabs are copied from; it is none of theirs by name, and lives no longer than a run. */
export const TEMPLATE = 'Template of gap tabs';
/** Its rows; a page that has fewer gives the rest back. */
export const TEMPLATE_ROWS = 60;

/** Makes gap tabs. */
export interface GapTabMaker {
  /**
   * Adds somebody's gap tab, marked and empty. One that an earlier try made before it was refused is taken.
   *
   * @param blank A page without notes, of the same width for everybody.
   * @param page What the tab is to hold.
   * @param next The tab in front of which it stands; none for the end.
   * @throws What Sheets throws, such as a name that another tab has.
   */
  readonly add: (name: string, employeeId: string, blank: Page, page: Page, next: number | undefined) => NewTab;
  /** Takes the template away, and one that a run left that was stopped. */
  readonly end: () => void;
}

/** A tab that was made. */
export interface NewTab {
  readonly sheet: Sheet;
  readonly gid: number;
}

/**
 * Makes gap tabs from a template: widths, frozen rows and alignment come along with a copy and cost no call. The template
 * is hidden, holds nobody's data, and is made anew by each run that needs it, so nobody can have changed it.
 *
 * @param order The IDs of all tabs as they stand; a tab that is made joins them.
 * @returns The maker, for one execution that holds the lock.
 */
export function gapTabMaker(spreadsheet: Spreadsheet, order: number[]): GapTabMaker {
  let template: Sheet | undefined;
  /** Gives a name that is free then. */
  const remove = (): string => {
    for (const name of [TEMPLATE, `${TEMPLATE} 2`]) {
      const sheet = spreadsheet.getSheetByName(name);
      if (!sheet) return name;
      // One on which something stands is somebody's own.
      if (sheet.getLastRow() > 0) continue;
      const at = order.indexOf(sheet.getSheetId());
      spreadsheet.deleteSheet(sheet);
      if (at >= 0) order.splice(at, 1);
      return name;
    }
    return `${TEMPLATE} 3`;
  };
  return {
    add: (name, employeeId, blank, page, next) => {
      if (!template) {
        template = makeTemplate(spreadsheet, remove(), blank);
      }
      const at = next === undefined ? -1 : order.indexOf(next);
      const sheet = copied(template, at < 0 ? spreadsheet.getNumSheets() : at);
      const gid = sheet.getSheetId();
      order.splice(at < 0 ? order.length : at, 0, gid);
      return { sheet, gid };

      function copied(from: Sheet, place: number): Sheet {
        const texts = writtenTexts(page);
        try {
          const copy = spreadsheet.insertSheet(name, place, { template: from });
          markGapTab(copy, employeeId, texts);
          // Whether the copy of a hidden tab is hidden is said nowhere.
          copy.showSheet();
          return copy;
        } catch (error) {
          const there = spreadsheet.getSheetByName(name);
          if (!there || order.includes(there.getSheetId()) || there.getLastRow() > 0) throw error;
          gapMark(there, employeeId).set(texts);
          there.showSheet();
          return there;
        }
      }
    },
    end: () => {
      try {
        remove();
      } catch {
        // The pages are written; what stays behind is hidden and empty, and the next run takes it away.
      }
    },
  };
}

function makeTemplate(spreadsheet: Spreadsheet, name: string, page: Page): Sheet {
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  // Hidden first: what comes next may fail, and nobody should find half a template.
  sheet.hideSheet();
  const size = sizeOf(sheet);
  fitGrid(sheet, TEMPLATE_ROWS, page.widths.length, size);
  trimGrid(sheet, TEMPLATE_ROWS, page.widths.length, size);
  layOut(sheet, page);
  sheet.getRange(1, 1, TEMPLATE_ROWS, page.widths.length).setVerticalAlignment('top');
  return sheet;
}
