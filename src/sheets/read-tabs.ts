import type { Grid } from '../core/cell.ts';
import { selectTabs, type TabValues } from '../core/framework/select-tabs.ts';
import type { KindSource } from '../core/framework/workbook.ts';
import type { Kind } from '../core/tables/kinds.ts';
import { kindOfTab } from '../core/tables/recognise.ts';
import type { readFacts } from './read-facts.ts';
import { rememberedColumns, type TabMark, tabMarks } from './tab-marks.ts';

/**
 * Reads the tabs of the workbook that are ours, one read a tab.
 *
 * @param kinds Only these kinds; all where it is left out.
 * @param factsOf Reads what else a check looks at; nothing else is read where it is left out.
 * @param among Only these tabs; all where it is left out.
 * @returns The tabs with their values, in the order of the workbook.
 */
export function readTabs(
  kinds?: ReadonlySet<Kind>,
  factsOf?: typeof readFacts,
  among?: readonly AskedTab[],
): readonly TabValues[] {
  const columns = factsOf ? rememberedColumns() : undefined;
  return ownTabs(SpreadsheetApp.getActiveSpreadsheet(), among).flatMap(({ sheet, name, kind, mark }) => {
    if (kinds && !kinds.has(kind)) return [];
    const range = sheet.getDataRange();
    const read = { name, values: range.getValues() as Grid, ...(mark ? { kind } : {}) };
    if (!factsOf || !columns) return [read];
    const headers = columns.size > 0 ? (columns.get(sheet.getSheetId()) ?? []) : [];
    return [{ ...read, facts: { ...factsOf(kind, sheet, range), headers } }];
  });
}

/** A tab that is ours, by its mark or its name. */
export interface OwnTab {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly name: string;
  readonly kind: Kind;
  /** `undefined` where only its name says what it is. */
  readonly mark: TabMark | undefined;
}

/** A tab whose ID and name are asked for once, and not before they are wanted: each is a call to Sheets. */
export interface AskedTab {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly gid: number;
  readonly name: string;
}

/** @returns Every tab of the workbook. */
export function askTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly AskedTab[] {
  return spreadsheet.getSheets().map((sheet) => {
    let [gid, name]: [number?, string?] = [];
    return {
      sheet,
      get gid() {
        gid ??= sheet.getSheetId();
        return gid;
      },
      get name() {
        name ??= sheet.getName();
        return name;
      },
    };
  });
}

/**
 * @param among Only these tabs.
 * @returns The tabs that are ours, in the order of the workbook, without reading what is in them.
 */
export function ownTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  among: readonly AskedTab[] = askTabs(spreadsheet),
): readonly OwnTab[] {
  const marked = tabMarks(spreadsheet);
  return among.flatMap((tab) => {
    const mark = marked.size > 0 ? marked.get(tab.gid) : undefined;
    const kind = mark?.kind ?? kindOfTab(tab.name)?.kind;
    return kind ? [{ sheet: tab.sheet, name: tab.name, kind, mark }] : [];
  });
}

/**
 * Reads the kinds that a function was not given from their tabs. Where there is no spreadsheet only what was passed
 * exists (DESIGN §3).
 *
 * @param wanted The kinds the function looks at.
 * @param passed The tables it was given.
 */
export function readMissingKinds(wanted: readonly Kind[], passed: readonly KindSource[]): readonly KindSource[] {
  const missing = wanted.filter((kind) => !passed.some((source) => source.kind === kind));
  if (missing.length === 0 || typeof SpreadsheetApp === 'undefined') return [];
  // A suffix is a job family or a cycle, so these two are needed to tell which tabs are tables.
  const kinds = new Set<Kind>([...missing, 'Levels', 'Cycles']);
  return selectTabs(readTabs(kinds)).sources.filter((source) => missing.includes(source.kind));
}
