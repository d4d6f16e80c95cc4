import type { TablesReport } from '../core/contract.ts';
import { addedRows } from '../core/setup/added-blocks.ts';
import { type AdditionPlan, reportOf, type TabPlan } from '../core/setup/plan-additions.ts';
import { planTable, type TablePlan } from '../core/setup/plan-table.ts';
import type { TableData } from '../core/tables/table-data.ts';
import { type ListedTab, listTabs, planFor } from './existing-tabs.ts';
import { type FreeName, freeNames } from './range-names.ts';
import { type TabMarker, tabMarker } from './tab-marks.ts';
import { writeAddition } from './write-addition.ts';
import { columnFinder, writeDropdowns } from './write-dropdowns.ts';
import { dressTable, writeLookUp, writeTable } from './write-table.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab that still needs what looks at other tabs: dropdowns and looked-up names. */
interface TabToDress {
  readonly sheet: Sheet;
  readonly table: TablePlan;
}

/** What adding to one workbook shares. */
interface Adding {
  readonly spreadsheet: Spreadsheet;
  readonly tabs: ListedTab[];
  readonly marker: TabMarker;
  readonly nameOf: FreeName;
}

/**
 * Says what adding tables to the workbook would do, without writing anything.
 *
 * @param tables The tables that are to be there.
 */
export function planTables(tables: readonly TableData[]): TablesReport {
  return reportOfAll([planFor(listTabs(SpreadsheetApp.getActiveSpreadsheet()), tables)]);
}

/**
 * Adds tables to the workbook: makes tabs that are missing, fills empty ones, and adds rows, columns and cells that are
 * missing to the others. What stands in a cell is never written over: the tabs of each kind are read right before they
 * are written, because people may type meanwhile. After a fault half way a tab counts as unfinished; adding the same
 * again adds the rest and finishes it.
 *
 * @param tables The tables that are to be there.
 */
export function addTables(tables: readonly TableData[]): TablesReport {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const adding: Adding = {
    spreadsheet,
    tabs: [...listTabs(spreadsheet)],
    marker: tabMarker(spreadsheet),
    nameOf: freeNames(spreadsheet),
  };
  const plans: AdditionPlan[] = [];
  const toDress = [...new Set(tables.map(({ kind }) => kind))].flatMap((kind) => {
    const own = tables.filter((table) => table.kind === kind);
    const plan = planFor(adding.tabs, own);
    plans.push(plan);
    return plan.tabs.flatMap((tab) => writeTab(adding, tab));
  });
  const find = columnFinder(spreadsheet);
  for (const { sheet, table } of toDress) {
    writeDropdowns(sheet, table.columns, find);
    writeLookUp(sheet, table, find);
  }
  adding.marker.finish(toDress.map(({ sheet, table }) => ({ sheet, headers: table.named })));
  const [first] = toDress;
  if (first) spreadsheet.setActiveSheet(first.sheet);
  return reportOfAll(plans);
}

function writeTab({ spreadsheet, tabs, marker, nameOf }: Adding, plan: TabPlan): readonly TabToDress[] {
  const { state, draft, why, isUnfinished } = plan;
  const { kind, tab, knownAs, headers } = draft;
  const there = tabs.find(({ name }) => name === tab)?.sheet;
  if (why !== undefined) return [];
  if (there && (state === 'add' || state === 'keep')) {
    marker.keep(there, knownAs);
    if (state === 'add') writeAddition(spreadsheet, there, draft, nameOf);
    if (!isUnfinished) return [];
    const table = planTable({ kind, tab: knownAs, rows: [headers] });
    dressTable(spreadsheet, there, table, nameOf);
    return [{ sheet: there, table }];
  }
  const sheet = there ?? spreadsheet.insertSheet(tab, spreadsheet.getNumSheets());
  if (!there) tabs.push({ sheet, name: tab, knownAs, isUnfinished: true });
  marker.begin(sheet, knownAs);
  const table = planTable({ kind, tab: knownAs, rows: [headers, ...addedRows(draft)] });
  writeTable(sheet, table);
  dressTable(spreadsheet, sheet, table, nameOf);
  return [{ sheet, table }];
}

function reportOfAll(plans: readonly AdditionPlan[]): TablesReport {
  return {
    tabs: plans.flatMap(({ tabs }) => tabs.map(reportOf)),
    differences: plans.flatMap(({ differences }) => differences),
  };
}
