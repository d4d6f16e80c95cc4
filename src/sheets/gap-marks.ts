import { type Grid, textOf } from '../core/cell.ts';
import { hashOf } from '../core/pages/fingerprint.ts';
import type { OwnTab } from './generated-tabs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const EMPLOYEE = 'career-framework-employee';
/** What a gap tab is called in its state, before the Employee ID. */
export const GAP = 'Gap ';

/** What a mark on a gap tab says of it. */
export interface GapMark {
  /** The hashes of the texts the add-in wrote, as far as they stand there; `undefined` where they are not known. */
  readonly written: ReadonlySet<string> | undefined;
  /** Takes down what is about to be written, beside what stands there: a fault leaves one or the other. */
  readonly add: (texts: ReadonlySet<string>) => void;
}

/** @returns The mark that says whose gap tab it is, and what the add-in wrote on it. */
export function employeeMark(sheet: Sheet): Mark | undefined {
  return sheet.createDeveloperMetadataFinder().withKey(EMPLOYEE).find()[0];
}

/** @returns The Employee ID on each marked tab, by the ID of the tab. */
export function markedGapTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): ReadonlyMap<number | undefined, string> {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(EMPLOYEE).find();
  return new Map(marks.map((mark) => [mark.getLocation().getSheet()?.getSheetId(), linesOf(mark)[0] ?? '']));
}

/**
 * Reads the mark of a gap tab that is there already; one without a mark gets one when it is written.
 *
 * @param values The cells of the tab as they are shown.
 */
export function gapMark({ sheet, page }: OwnTab, values: Grid): GapMark {
  const mark = employeeMark(sheet);
  const [, texts = ''] = linesOf(mark);
  const shown = new Set(values.flat().map((value) => hashOf(textOf(value))));
  const written = texts.split(' ').filter((text) => shown.has(text));
  return {
    written: texts === '' ? undefined : new Set(written),
    add: (more) => {
      const value = markText(page.slice(GAP.length), [...new Set([...written, ...more])]);
      if (mark) mark.setValue(value);
      else sheet.addDeveloperMetadata(EMPLOYEE, value);
    },
  };
}

/** Marks a new tab as somebody's gap tab, before anything of theirs stands on it. */
export function markGapTab(sheet: Sheet, employeeId: string, texts: ReadonlySet<string>): OwnTab {
  sheet.addDeveloperMetadata(EMPLOYEE, markText(employeeId, [...texts]));
  return { sheet, page: GAP + employeeId, isFinished: false };
}

/** A mark holds the Employee ID, and on a second line the hashes. */
function markText(id: string, texts: readonly string[]): string {
  return `${id}\n${texts.join(' ')}`;
}

function linesOf(mark: Mark | undefined): readonly string[] {
  return (mark?.getValue() ?? '').split('\n');
}
