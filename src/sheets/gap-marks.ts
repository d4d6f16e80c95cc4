import type { Written } from '../core/pages/written-texts.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const EMPLOYEE = 'career-framework-employee';

/** What a mark on a gap tab says of it. */
export interface GapMark {
  /** What the add-in wrote; `undefined` where that is not known. */
  readonly written: Written | undefined;
  /** Takes down what is about to be written, beside what stands there: a fault leaves one or the other. */
  readonly add: (texts: Written) => void;
  /** Takes down what was written. */
  readonly set: (texts: Written) => void;
}

/** @returns The marks that say whose a tab is, of all tabs or of one: three calls, however many there are. */
export function employeeMarks(of: GoogleAppsScript.Spreadsheet.Spreadsheet | Sheet): readonly Mark[] {
  return of.createDeveloperMetadataFinder().withKey(EMPLOYEE).find();
}

/** @returns The Employee IDs that marks hold, by the ID of their tab: four calls for each. */
export function idsBySheet(marks: readonly Mark[]): ReadonlyMap<number, string> {
  return new Map(
    marks.flatMap((mark) => {
      const sheet = mark.getLocation().getSheet();
      return sheet ? [[sheet.getSheetId(), partsOf(mark).id] as const] : [];
    }),
  );
}

/** Reads the mark of a gap tab that is there already; one without a mark gets one when it is written. */
export function gapMark(sheet: Sheet, employeeId: string): GapMark {
  let [mark] = employeeMarks(sheet);
  const { texts } = partsOf(mark);
  const set = (all: Written) => {
    mark ??= employeeMarks(sheet)[0];
    if (mark) mark.setValue(markText(employeeId, all));
    else markGapTab(sheet, employeeId, all);
  };
  return {
    written: texts.length > 0 ? new Set(texts) : undefined,
    add: (more) => set(new Set([...texts, ...more])),
    set,
  };
}

/** Marks a new tab as somebody's gap tab, before anything of theirs stands on it. */
export function markGapTab(sheet: Sheet, employeeId: string, texts: Written): void {
  sheet.addDeveloperMetadata(EMPLOYEE, markText(employeeId, texts));
}

/** A mark holds the fingerprints on its first line, and then the Employee ID. */
function markText(id: string, texts: Written): string {
  return `${[...texts].join(' ')}\n${id}`;
}

function partsOf(mark: Mark | undefined): { readonly texts: readonly string[]; readonly id: string } {
  const [texts = '', ...id] = (mark?.getValue() ?? '').split('\n');
  return { texts: texts.split(' ').filter(Boolean), id: id.join('\n') };
}
