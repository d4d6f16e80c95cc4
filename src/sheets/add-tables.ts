import type { Grid } from '../core/cell.ts';
import type { TablesReport } from '../core/contract.ts';
import { addedRows } from '../core/setup/added-blocks.ts';
import {
  type AdditionPlan,
  type ExistingTab,
  planAdditions,
  reportOf,
  type TabPlan,
} from '../core/setup/plan-additions.ts';
import { planTable } from '../core/setup/plan-table.ts';
import type { TableData } from '../core/tables/table-data.ts';
import { ownTabs } from './read-tabs.ts';
import { markTabs, type TabToMark } from './tab-kinds.ts';
import { writeAddition } from './write-addition.ts';
import { columnFinder, writeDropdowns } from './write-dropdowns.ts';
import { writeLookUp, writeTable } from './write-table.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Of a tab that gets no rows only its header is needed; the header of a tab stands near its top. */
const HEADER_ROWS = 50;

/**
 * Says what adding tables to the workbook would do, without writing anything.
 *
 * @param tables The tables that are to be there.
 */
export function planTables(tables: readonly TableData[]): TablesReport {
  return report(planned(SpreadsheetApp.getActiveSpreadsheet(), tables));
}

/**
 * Adds tables to the workbook: makes tabs that are missing, fills empty ones, and adds rows, columns and cells that are
 * missing to the others. What stands in a cell is never written over. A fault half way leaves whole blocks, and adding
 * the same again adds the rest.
 *
 * @param tables The tables that are to be there.
 */
export function addTables(tables: readonly TableData[]): TablesReport {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const plan = planned(spreadsheet, tables);
  // Tabs that are there already are found by it; those that are made now, by another below.
  const find = columnFinder(spreadsheet);
  const written = plan.tabs.flatMap(({ state, draft }) => {
    const existing = spreadsheet.getSheetByName(draft.tab);
    if (state === 'add' && existing) writeAddition(spreadsheet, existing, draft, find);
    if (state === 'new' || state === 'fill') {
      const sheet = existing ?? spreadsheet.insertSheet(draft.tab, spreadsheet.getNumSheets());
      const table = planTable({ kind: draft.kind, tab: draft.tab, rows: [draft.headers, ...addedRows(draft)] });
      writeTable(spreadsheet, sheet, table);
      return [{ sheet, table }];
    }
    return [];
  });
  markTabs(spreadsheet, plan.tabs.flatMap(marked(spreadsheet)));
  const findAll = columnFinder(spreadsheet);
  for (const { sheet, table } of written) {
    writeDropdowns(sheet, table.columns, findAll);
    writeLookUp(sheet, table, findAll);
  }
  const [first] = written;
  if (first) spreadsheet.setActiveSheet(first.sheet);
  return report(plan);
}

/** Tabs that people made themselves are marked too, so that they may be renamed from now on. */
function marked(spreadsheet: Spreadsheet) {
  return ({ draft: { kind, tab, headers, width }, why, state }: TabPlan): readonly TabToMark[] => {
    const sheet = why === undefined ? spreadsheet.getSheetByName(tab) : null;
    const added = state === 'add' ? headers.slice(width) : [];
    return sheet ? [{ sheet, kind, headers: (isMarked) => (isMarked ? added : headers) }] : [];
  };
}

function planned(spreadsheet: Spreadsheet, tables: readonly TableData[]): AdditionPlan {
  const kinds = new Map(ownTabs(spreadsheet).map(({ sheet, kind }) => [sheet.getSheetId(), kind]));
  const concerned = new Set(tables.map(({ kind }) => kind));
  const getRows = new Set(tables.filter(({ rows }) => rows.length > 1).map(({ kind }) => kind));
  const existing = spreadsheet.getSheets().map((sheet): ExistingTab => {
    const name = sheet.getName();
    const kind = kinds.get(sheet.getSheetId()) ?? (concerned.has(name) ? name : '');
    return {
      name,
      kind,
      // Asked only of a tab whose name is wanted: there may be hundreds of gap tabs.
      get isEmpty() {
        return sheet.getLastRow() === 0;
      },
      values: concerned.has(kind) ? valuesOf(sheet, getRows.has(kind)) : [],
    };
  });
  return planAdditions(existing, tables);
}

function valuesOf(sheet: Sheet, isWhole: boolean): Grid {
  if (isWhole) return sheet.getDataRange().getValues();
  const rows = Math.min(Math.max(sheet.getLastRow(), 1), HEADER_ROWS);
  return sheet.getRange(1, 1, rows, Math.max(sheet.getLastColumn(), 1)).getValues();
}

function report({ tabs, differences }: AdditionPlan): TablesReport {
  return { tabs: tabs.map(reportOf), differences };
}
