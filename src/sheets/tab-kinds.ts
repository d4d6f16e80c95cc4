import { KINDS, type Kind } from '../core/tables/kinds.ts';
import { marksOf, markTab } from './generated-tabs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The document property that holds the kind of each marked tab by the tab's ID: one read finds them all. */
const PROPERTY = 'career-framework-tabs';

/** The kinds of the tabs that were marked as tables, by the ID of the tab. Renaming a tab does not change its ID. */
export type TabKinds = ReadonlyMap<number, Kind>;

/**
 * Finds the tabs that carry a mark (DESIGN §1): from the document property in one read; where a copy of the file has
 * lost it, from the marks themselves.
 */
export function tabKinds(spreadsheet: Spreadsheet): TabKinds {
  const kept = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  const entries = kept === null ? marksOf(spreadsheet) : (Object.entries(JSON.parse(kept)) as [string, string][]);
  return new Map(
    entries.flatMap(([id, kind]) => {
      const known = KINDS.find((spec) => spec.kind === kind);
      return known ? [[Number(id), known.kind] as const] : [];
    }),
  );
}

/**
 * Marks tabs as the tables they are, so that they are recognised whatever they are called later on.
 *
 * @param tabs The tabs with their kinds; those that are marked already are passed over.
 */
export function markTabs(
  spreadsheet: Spreadsheet,
  tabs: readonly { readonly sheet: Sheet; readonly kind: string }[],
): void {
  const kinds = new Map<number, string>(tabKinds(spreadsheet));
  const before = kinds.size;
  for (const { sheet, kind } of tabs) {
    if (kinds.has(sheet.getSheetId()) || !KINDS.some((spec) => spec.kind === kind)) continue;
    markTab(sheet, kind);
    kinds.set(sheet.getSheetId(), kind);
  }
  if (kinds.size === before) return;
  // Tabs that were deleted since need no place any more.
  const there = new Set(spreadsheet.getSheets().map((sheet) => sheet.getSheetId()));
  const kept = [...kinds].filter(([id]) => there.has(id));
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(Object.fromEntries(kept)));
}
