import { type Grid, textOf } from '../core/cell.ts';
import { fingerprint } from '../core/fingerprint.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const EMPLOYEE = 'career-framework-employee';

/** What a mark on a gap tab says of it. */
export interface GapMark {
  /** The fingerprints of the texts the add-in wrote, as far as they stand there; `undefined` where they are not known. */
  readonly written: ReadonlySet<string> | undefined;
  /** Takes down what is about to be written, beside what stands there: a fault leaves one or the other. */
  readonly add: (texts: ReadonlySet<string>) => void;
  /** Takes down what was written. */
  readonly set: (texts: ReadonlySet<string>) => void;
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

/**
 * Reads the mark of a gap tab that is there already; one without a mark gets one when it is written.
 *
 * @param values The cells of the tab as they are shown.
 */
export function gapMark(sheet: Sheet, employeeId: string, values: Grid): GapMark {
  let [mark] = employeeMarks(sheet);
  const { texts } = partsOf(mark);
  const shown = new Set(values.flat().map((value) => fingerprint(textOf(value))));
  const written = texts.filter((text) => shown.has(text));
  const set = (all: ReadonlySet<string>) => {
    mark ??= employeeMarks(sheet)[0];
    if (mark) mark.setValue(markText(employeeId, all));
    else markGapTab(sheet, employeeId, all);
  };
  return {
    written: texts.length > 0 ? new Set(written) : undefined,
    add: (more) => set(new Set([...written, ...more])),
    set,
  };
}

/** Marks a new tab as somebody's gap tab, before anything of theirs stands on it. */
export function markGapTab(sheet: Sheet, employeeId: string, texts: ReadonlySet<string>): void {
  sheet.addDeveloperMetadata(EMPLOYEE, markText(employeeId, texts));
}

/** A mark holds the fingerprints on its first line, and then the Employee ID. */
function markText(id: string, texts: ReadonlySet<string>): string {
  return `${[...texts].join(' ')}\n${id}`;
}

function partsOf(mark: Mark | undefined): { readonly texts: readonly string[]; readonly id: string } {
  const [texts = '', ...id] = (mark?.getValue() ?? '').split('\n');
  return { texts: texts.split(' ').filter(Boolean), id: id.join('\n') };
}
