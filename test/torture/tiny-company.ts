import { type Host, type HostOptions, openHost } from '../../local/host.ts';
import type { LocalWorkbook } from '../../local/local-workbook.ts';
import { workbookOfTables } from '../../local/start/workbook-of-tables.ts';
import type { PlainCell } from '../../src/core/tables/table-data.ts';

type Rows = readonly (readonly PlainCell[])[];

/** As few rows as make every kind of page: somebody to rate, a manager, somebody at the top, somebody who left. */
const TABLES: Readonly<Record<string, Rows>> = {
  Levels: [
    ['Job family', 'Track', 'Level', 'Title', 'Order'],
    ['Ops', 'IC', 'O1', 'Agent', 1],
    ['Ops', 'IC', 'O2', 'Lead agent', 2],
  ],
  Competencies: [
    ['Job family', 'Competency', 'Type'],
    ['Ops', 'Care', 'Core'],
    ['Ops', 'Pace', 'Core'],
  ],
  Criteria: [
    ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'],
    ['L', '', '', '', 'Lowest rating', 3],
  ],
  People: [
    ['Employee ID', 'Name', 'Job family', 'Level', 'Manager ID', 'Left on'],
    ['E1', 'Ana', 'Ops', 'O1', 'E3', ''],
    ['E2', 'Ben', 'Ops', 'O1', 'E3', ''],
    ['E3', 'Mia', 'Ops', 'O2', '', ''],
  ],
  Cycles: [
    ['Cycle', 'Start', 'End'],
    ['Q3', '2026-07-01', '2026-09-30'],
  ],
  Ratings: [
    ['Cycle', 'Employee ID', 'Rater', 'Care', 'Pace'],
    ['Q3', 'E1', '', 2, 4],
    ['Q3', 'E2', '', 4, 4],
    ['Q3', 'E3', '', 5, 5],
  ],
};

/** Everybody's name, by ID. */
export const NAMES: Readonly<Record<string, string>> = { E1: 'Ana', E2: 'Ben', E3: 'Mia' };

/** A minute in November 2026: pages written in one test are written on one day. */
export const NOW = Date.UTC(2026, 10, 27, 10);

/** The company as a workbook that nothing was written in. */
export function tinyWorkbook(): LocalWorkbook {
  const { engine, beside } = workbookOfTables(Object.entries(TABLES).map(([tab, rows]) => ({ kind: tab, tab, rows })));
  // Fewer empty rows to type into than people would have: opening a workbook is most of what a scenario costs.
  const sheets = engine.sheets?.map((sheet) => ({ ...sheet, rowNumber: 8, colNumber: sheet.colNumber }));
  return { engine: { ...engine, ...(sheets && { sheets }) }, beside };
}

/** Opens a workbook with the built add-in. */
export function openTiny(workbook: LocalWorkbook, options: Partial<HostOptions> = {}): Host {
  return openHost({ dist: 'dist', workbook, now: () => NOW, newSheet: { rows: 24, columns: 15 }, ...options });
}
