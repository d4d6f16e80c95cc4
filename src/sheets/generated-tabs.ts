import type { Grid } from '../core/cell.ts';
import { normalise } from '../core/normalise.ts';
import { idOfGapTab } from '../core/pages/gap-name.ts';
import { employeeMark, GAP, markedGapTabs } from './gap-marks.ts';
import { forgetStates, pageStates } from './page-states.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The key under which the add-in marks the tabs it wrote. Renaming a tab does not lose the mark. */
const KIND = 'career-framework';

/** A tab that the add-in wrote. */
export interface OwnTab {
  readonly sheet: Sheet;
  /** What it is, as `PageState` has it. */
  readonly page: string;
  /** Whether its last writing was finished, as far as is known. */
  readonly isFinished: boolean;
}

/**
 * Finds all gap tabs: by what is remembered of them; in a copy of the file, which has lost that, by their marks; and where
 * a tab has none (a workbook that went through .xlsx) by name.
 *
 * @returns The tabs of each employee, by the ID's key. Two tabs of one employee are both listed.
 */
export function gapTabs(spreadsheet: Spreadsheet): ReadonlyMap<string, readonly OwnTab[]> {
  const states = pageStates();
  const marked = states.size > 0 ? undefined : markedGapTabs(spreadsheet);
  const tabs = new Map<string, OwnTab[]>();
  const add = (id: string, tab: OwnTab) => tabs.set(normalise(id), [...(tabs.get(normalise(id)) ?? []), tab]);
  const gone = new Set(states.keys());
  for (const sheet of spreadsheet.getSheets()) {
    const sheetId = sheet.getSheetId();
    gone.delete(sheetId);
    const state = states.get(sheetId);
    if (state) {
      if (state.page.startsWith(GAP)) add(state.page.slice(GAP.length), { sheet, ...state });
      continue;
    }
    const id = marked?.get(sheetId) ?? idOfGapTab(sheet.getName());
    // A tab with a mark that nothing is remembered of was left half written.
    if (id !== undefined) add(id, { sheet, page: GAP + id, isFinished: !employeeMark(sheet) });
  }
  forgetStates([...gone]);
  return tabs;
}

/** Marks a tab as one the add-in writes, by what it is. */
export function markTab(sheet: Sheet, kind: string): void {
  sheet.addDeveloperMetadata(KIND, kind);
}

/**
 * The one tab of a kind that the add-in writes: found by its mark, whatever it is called now; where a workbook that went
 * through .xlsx has lost it, by its name, and then marked again; else made.
 *
 * @param position Where a new one stands, 0 for the first.
 * @param isOurs Whether what a tab of that name shows is our page.
 * @returns The tab, or a sentence where somebody else's has the name.
 */
export function ownTab(
  spreadsheet: Spreadsheet,
  kind: string,
  position: number,
  isOurs: (values: Grid) => boolean,
): (OwnTab & { readonly isNew: boolean }) | string {
  const [mark] = spreadsheet.createDeveloperMetadataFinder().withKey(KIND).withValue(kind).find();
  const marked = mark?.getLocation().getSheet();
  const found = marked ?? spreadsheet.getSheetByName(kind);
  if (found && !marked && !isOurs(found.getDataRange().getValues()))
    return `There is a tab “${kind}” that was not written by Career Framework, so it was left alone. Rename it, then write again.`;
  const sheet = found ?? spreadsheet.insertSheet(kind, position);
  if (!marked) markTab(sheet, kind);
  const state = pageStates().get(sheet.getSheetId());
  // A tab that was left before anything was written has no layout either.
  const isNew = !found || (!state && sheet.getLastRow() === 0);
  return { sheet, page: kind, isFinished: state?.isFinished ?? true, isNew };
}

/** @returns What each tab is marked as, and its name and ID: one call for the whole workbook, a few for each mark. */
export function markedTabs(
  spreadsheet: Spreadsheet,
): readonly { readonly id: number; readonly name: string; readonly kind: string }[] {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(KIND).find();
  return marks.flatMap((mark) => {
    const sheet = mark.getLocation().getSheet();
    return sheet ? [{ id: sheet.getSheetId(), name: sheet.getName(), kind: mark.getValue() ?? '' }] : [];
  });
}
