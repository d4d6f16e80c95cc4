import type { Grid } from '../core/cell.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The keys under which the add-in marks the tabs it wrote. Renaming a tab does not lose them. */
const KIND = 'career-framework';
const EMPLOYEE = 'career-framework-employee';
const STATE = 'career-framework-state';
const GAP = 'Gap';

/** A tab that the add-in wrote. */
export interface OwnTab {
  readonly sheet: Sheet;
  /** Whether its last writing was finished; `undefined` where that is not known. */
  readonly state: GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined;
}

/** @returns The marks that say whose a tab is: three calls, however many there are. */
export function employeeMarks(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): readonly GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return spreadsheet.createDeveloperMetadataFinder().withKey(EMPLOYEE).find();
}

/** @returns What marks say, by the ID of their tab: four calls for each. */
export function valuesBySheet(
  marks: readonly GoogleAppsScript.Spreadsheet.DeveloperMetadata[],
): ReadonlyMap<number, string> {
  return new Map(
    marks.flatMap((mark) => {
      const sheet = mark.getLocation().getSheet();
      return sheet ? [[sheet.getSheetId(), mark.getValue() ?? ''] as const] : [];
    }),
  );
}

/**
 * Marks a tab as somebody's gap tab, if it is not marked yet: a fault may have come between two marks.
 *
 * @returns The tab with the mark that says whether its last writing was finished.
 */
export function markedGapTab(sheet: Sheet, employeeId: string): OwnTab {
  const marks = new Map(sheet.getDeveloperMetadata().map((mark) => [mark.getKey(), mark]));
  if (!marks.has(KIND)) sheet.addDeveloperMetadata(KIND, GAP);
  if (!marks.has(EMPLOYEE)) sheet.addDeveloperMetadata(EMPLOYEE, employeeId);
  return { sheet, state: marks.get(STATE) };
}

/** Marks a tab as somebody's gap tab. */
export function markGapTab(sheet: Sheet, employeeId: string): void {
  sheet.addDeveloperMetadata(KIND, GAP);
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
  // A fault may have come between the making of a tab and its mark.
  const isFree = (values: Grid) => values.every((row) => row.every((cell) => cell === '')) || isOurs(values);
  if (found && !marked && !isFree(found.getDataRange().getValues()))
    return `There is a tab “${kind}” that was not written by Career Framework, so it was left alone. Rename it, then write again.`;
  const sheet = found ?? spreadsheet.insertSheet(kind, position);
  if (!marked) markTab(sheet, kind);
  return { sheet, state: sheet.createDeveloperMetadataFinder().withKey(STATE).find()[0], isNew: !found };
}

/** @returns What each tab but a gap tab is marked as, and its name and ID: a call for each mark, a few for each of those. */
export function markedTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): readonly { readonly id: number; readonly name: string; readonly kind: string }[] {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(KIND).find();
  return marks.flatMap((mark) => {
    const kind = mark.getValue() ?? '';
    const sheet = kind === GAP ? null : mark.getLocation().getSheet();
    return sheet ? [{ id: sheet.getSheetId(), name: sheet.getName(), kind }] : [];
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
