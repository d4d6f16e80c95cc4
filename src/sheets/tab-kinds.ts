import { KINDS, type Kind } from '../core/tables/kinds.ts';
import { marksOf, markTab } from './generated-tabs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The document property that holds what each marked tab is, by the tab's ID: one read finds them all. */
const PROPERTY = 'career-framework-tabs';

/** What is remembered of a tab that is a table, whatever it is called. */
export interface TabMark {
  readonly kind: Kind;
  /** Its headers when it was set up, and those that were added since; none where a copy of the file has lost them. */
  readonly headers: readonly string[];
}

/**
 * Finds the tabs that carry a mark (DESIGN §1): from the document property in one read; where a copy of the file has
 * lost it, from the marks themselves.
 *
 * @returns By the ID of the tab, which renaming does not change.
 */
export function tabMarks(spreadsheet: Spreadsheet): ReadonlyMap<number, TabMark> {
  const kept = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  if (kept !== null) return new Map(JSON.parse(kept) as [number, TabMark][]);
  return new Map(
    marksOf(spreadsheet).flatMap(([id, marked]) => {
      const kind = KINDS.find((spec) => spec.kind === marked)?.kind;
      return kind ? [[id, { kind, headers: [] }] as const] : [];
    }),
  );
}

/** A tab to be marked. */
export interface TabToMark {
  readonly sheet: Sheet;
  readonly kind: string;
  /** Its headers: of a tab that is marked already those that were added. */
  readonly headers: (isMarked: boolean) => readonly string[];
}

/** Marks tabs as the tables they are, so that they are recognised whatever they are called later on. */
export function markTabs(spreadsheet: Spreadsheet, tabs: readonly TabToMark[]): void {
  const marks = new Map(tabMarks(spreadsheet));
  const before = JSON.stringify([...marks]);
  for (const { sheet, kind, headers } of tabs) {
    const known = KINDS.find((spec) => spec.kind === kind)?.kind;
    const id = sheet.getSheetId();
    const mark = marks.get(id);
    if (!known) continue;
    if (!mark) markTab(sheet, known);
    marks.set(id, { kind: mark?.kind ?? known, headers: [...(mark?.headers ?? []), ...headers(mark !== undefined)] });
  }
  // Tabs that were deleted since need no place any more.
  const there = new Set(spreadsheet.getSheets().map((sheet) => sheet.getSheetId()));
  const after = JSON.stringify([...marks].filter(([id]) => there.has(id)));
  if (after !== before) PropertiesService.getDocumentProperties().setProperty(PROPERTY, after);
}
