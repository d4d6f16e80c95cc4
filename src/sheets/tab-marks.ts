import { kindOfTab, type NamedTab } from '../core/tables/recognise.ts';
import { markedTabs, markTab } from './generated-tabs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The document property that holds under which name each tab was set up, by the tab's ID: one read finds them all. */
const TABS = 'career-framework-tabs';
/** The tabs whose set-up has begun and not ended, by ID. */
const UNFINISHED = 'career-framework-unfinished';
/** Before the ID of a tab: the headers it was set up with. A value of its own for each, because 9 KB is the most it can hold. */
const COLUMNS = 'career-framework-columns-';

/** What is remembered of a tab that is a table, whatever it is called now. */
export interface TabMark extends NamedTab {
  /** The name under which it was set up. */
  readonly name: string;
}

/**
 * Finds the tabs that carry a mark (DESIGN §1): from the document property in one read; where a copy of the file has
 * lost it, from the marks themselves. A mark knows the kind; whose the tab is, its name says where it still does.
 *
 * @returns By the ID of the tab, which renaming does not change.
 */
export function tabMarks(spreadsheet: Spreadsheet): ReadonlyMap<number, TabMark> {
  const kept = PropertiesService.getDocumentProperties().getProperty(TABS);
  const names =
    kept === null
      ? markedTabs(spreadsheet).map(({ id, name, kind }) => [id, kindOfTab(name)?.kind === kind ? name : kind] as const)
      : (Object.entries(JSON.parse(kept)) as [string, string][]);
  return new Map(
    names.flatMap(([id, name]) => {
      const tab = kindOfTab(name);
      return tab ? [[Number(id), { ...tab, name }] as const] : [];
    }),
  );
}

/** @returns The headers that each tab was set up with, by the ID of the tab. */
export function rememberedColumns(): ReadonlyMap<number, readonly string[]> {
  const kept = Object.entries(PropertiesService.getDocumentProperties().getProperties());
  return new Map(
    kept
      .filter(([key]) => key.startsWith(COLUMNS))
      .map(([key, headers]) => [Number(key.slice(COLUMNS.length)), JSON.parse(headers) as string[]] as const),
  );
}

/** @returns The IDs of the tabs whose set-up has begun and not ended: a fault came between. */
export function unfinishedTabs(): ReadonlySet<number> {
  return new Set(JSON.parse(PropertiesService.getDocumentProperties().getProperty(UNFINISHED) ?? '[]') as number[]);
}

/** Marks the tabs of a workbook; what is remembered is read once and written when it changes. */
export interface TabMarker {
  /** Remembers that the set-up of a tab begins: until it is finished the tab counts as unfinished. */
  readonly begin: (sheet: Sheet, name: string) => void;
  /** Marks a tab that is there already, so that it may be renamed from now on. */
  readonly keep: (sheet: Sheet, name: string) => void;
  /** Remembers that tabs are set up, and the headers that are looked for in them from now on. */
  readonly finish: (tabs: readonly { readonly sheet: Sheet; readonly headers: readonly string[] }[]) => void;
}

/** @returns A marker, to be used by one execution that holds the lock. */
export function tabMarker(spreadsheet: Spreadsheet): TabMarker {
  const properties = PropertiesService.getDocumentProperties();
  const names = new Map([...tabMarks(spreadsheet)].map(([id, { name }]) => [id, name]));
  const unfinished = new Set(unfinishedTabs());
  const save = (more: Readonly<Record<string, string>> = {}) =>
    properties.setProperties({
      ...more,
      [TABS]: JSON.stringify(Object.fromEntries(names)),
      [UNFINISHED]: JSON.stringify([...unfinished]),
    });
  const mark = (sheet: Sheet, name: string) => {
    const kind = kindOfTab(name)?.kind;
    if (!kind || names.has(sheet.getSheetId())) return;
    markTab(sheet, kind);
    names.set(sheet.getSheetId(), name);
  };
  return {
    begin: (sheet, name) => {
      mark(sheet, name);
      unfinished.add(sheet.getSheetId());
      save();
    },
    keep: mark,
    finish: (tabs) => {
      const columns = tabs.map(({ sheet, headers }) => [`${COLUMNS}${sheet.getSheetId()}`, JSON.stringify(headers)]);
      for (const { sheet } of tabs) unfinished.delete(sheet.getSheetId());
      // Tabs that were deleted since need no place any more.
      const there = new Set(spreadsheet.getSheets().map((sheet) => sheet.getSheetId()));
      for (const id of names.keys()) if (!there.has(id)) names.delete(id);
      save(Object.fromEntries(columns));
    },
  };
}
