import type { Grid } from '../core/cell.ts';
import { normalise } from '../core/normalise.ts';
import { idOfGapTab } from '../core/pages/gap-name.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The keys under which the add-in marks the tabs it wrote. Renaming a tab does not lose them. */
const KIND = 'career-framework';
const EMPLOYEE = 'career-framework-employee';
const STATE = 'career-framework-state';

/** A tab that the add-in wrote. */
export interface OwnTab {
  readonly sheet: Sheet;
  /** Whether its last writing was finished; `undefined` where that is not known. */
  readonly state: GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined;
}

/**
 * Finds all gap tabs, by their marks, and where a tab has none (a workbook that went through .xlsx) by name.
 *
 * @returns The tabs of each employee, by the ID's key. Two tabs of one employee are both listed.
 */
export function gapTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): ReadonlyMap<string, readonly OwnTab[]> {
  const marks = (key: string) => {
    const found = spreadsheet.createDeveloperMetadataFinder().withKey(key).find();
    return found.map((mark) => ({ mark, sheetId: mark.getLocation().getSheet()?.getSheetId() }));
  };
  const states = new Map(marks(STATE).map(({ mark, sheetId }) => [sheetId, mark]));
  const owners = new Map(marks(EMPLOYEE).map(({ mark, sheetId }) => [sheetId, mark.getValue()]));
  const tabs = new Map<string, OwnTab[]>();
  for (const sheet of spreadsheet.getSheets()) {
    const sheetId = sheet.getSheetId();
    const id = owners.get(sheetId) ?? idOfGapTab(sheet.getName());
    if (id === undefined || id === null) continue;
    const key = normalise(id);
    tabs.set(key, [...(tabs.get(key) ?? []), { sheet, state: states.get(sheetId) }]);
  }
  return tabs;
}

/** Marks a tab as somebody's gap tab. */
export function markGapTab(sheet: Sheet, employeeId: string): void {
  sheet.addDeveloperMetadata(KIND, 'Gap');
  sheet.addDeveloperMetadata(EMPLOYEE, employeeId);
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
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
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
  return { sheet, state: sheet.createDeveloperMetadataFinder().withKey(STATE).find()[0], isNew: !found };
}

/** @returns What each tab is marked as, and its name and ID: one call for the whole workbook, a few for each mark. */
export function markedTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): readonly { readonly id: number; readonly name: string; readonly kind: string }[] {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(KIND).find();
  return marks.flatMap((mark) => {
    const sheet = mark.getLocation().getSheet();
    return sheet ? [{ id: sheet.getSheetId(), name: sheet.getName(), kind: mark.getValue() ?? '' }] : [];
  });
}

/**
 * Takes down how far the writing of a tab has come.
 *
 * @returns The mark, to be changed when it is done.
 */
export function markState(tab: OwnTab, state: string): GoogleAppsScript.Spreadsheet.DeveloperMetadata {
  if (tab.state) return tab.state.setValue(state);
  tab.sheet.addDeveloperMetadata(STATE, state);
  const [mark] = tab.sheet.createDeveloperMetadataFinder().withKey(STATE).find();
  if (!mark) throw new Error('Google Sheets did not keep a mark on the tab. Try again.');
  return mark;
}
