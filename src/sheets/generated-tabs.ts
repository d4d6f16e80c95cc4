import type { Grid } from '../core/cell.ts';
import { pageStates } from './page-states.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The key under which the add-in marks the tabs it made. Renaming a tab does not lose the mark. */
const KIND = 'career-framework';

/** A tab that the add-in wrote. */
export interface OwnTab {
  readonly sheet: Sheet;
  /** What it is, as `PageState` has it. */
  readonly page: string;
  /** Whether it was written to the end before, as far as is known. */
  readonly isFinished: boolean;
}

/** Marks a tab as one the add-in writes, by what it is. */
export function markTab(sheet: Sheet, kind: string): void {
  sheet.addDeveloperMetadata(KIND, kind);
}

/**
 * The one tab of a kind that the add-in writes: found by its mark, whatever it is called now; where a workbook that went
 * through .xlsx has lost it, by its name, and then marked again; else made.
 *
 * @param behind The pages a new one stands behind, as far as they are there, in front of all else; left out: at the end.
 * @param isOurs Whether what a tab of that name shows is our page.
 * @returns The tab, or a sentence where somebody else's has the name.
 */
export function ownTab(
  spreadsheet: Spreadsheet,
  kind: string,
  isOurs: (values: Grid) => boolean,
  behind?: readonly string[],
): OwnTab | string {
  const marked = markedTab(spreadsheet, kind);
  const found = marked ?? spreadsheet.getSheetByName(kind);
  // A fault may have come between the making of a tab and its mark.
  const isFree = (values: Grid) => values.every((row) => row.every((cell) => cell === '')) || isOurs(values);
  if (found && !marked && !isFree(found.getDataRange().getValues()))
    return `There is a tab “${kind}” that was not written by Career Framework, so it was left alone. Rename it, then write again.`;
  const place = () =>
    behind ? behind.filter((name) => spreadsheet.getSheetByName(name)).length : spreadsheet.getNumSheets();
  const sheet = found ?? spreadsheet.insertSheet(kind, place());
  if (!marked) markTab(sheet, kind);
  const state = pageStates().get(sheet.getSheetId());
  return { sheet, page: kind, isFinished: state ? state.print !== '' : sheet.getLastRow() > 0 };
}

/** Whether there is a tab with the mark of a kind. */
export function isMarked(spreadsheet: Spreadsheet, kind: string): boolean {
  return Boolean(markedTab(spreadsheet, kind));
}

function markedTab(spreadsheet: Spreadsheet, kind: string): Sheet | null | undefined {
  const [mark] = spreadsheet.createDeveloperMetadataFinder().withKey(KIND).withValue(kind).find();
  return mark?.getLocation().getSheet();
}

/** @returns What each tab but a gap tab is marked as, and its name and ID: a few calls for each mark. */
export function markedTabs(
  spreadsheet: Spreadsheet,
): readonly { readonly id: number; readonly name: string; readonly kind: string }[] {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(KIND).find();
  return marks.flatMap((mark) => {
    const sheet = mark.getLocation().getSheet();
    return sheet ? [{ id: sheet.getSheetId(), name: sheet.getName(), kind: mark.getValue() ?? '' }] : [];
  });
}
