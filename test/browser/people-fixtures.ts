import type { Reply, SentWorkbook } from '../../src/core/contract.ts';
import { exampleCompany } from '../../src/core/presets/example-company.ts';
import type { PlainCell, TableData } from '../../src/core/tables/table-data.ts';

export type Rows = readonly (readonly PlainCell[])[];

/** A workbook of some tabs as it crosses to a window. */
export function sent(tabs: Readonly<Record<string, Rows>>): Reply<SentWorkbook> {
  return {
    ok: true,
    value: {
      locale: 'en_US',
      dismissed: [],
      fixed: [],
      tabs: Object.entries(tabs).map(([name, values]) => ({ name, values, rows: values.length, facts: {} })),
    },
  };
}

/** Tables as tabs by their names. */
export function tabsOf(tables: readonly TableData[]): Readonly<Record<string, Rows>> {
  return Object.fromEntries(tables.map(({ tab, rows }) => [tab, rows]));
}

/** The example company: sixty people in Engineering. */
export const EXAMPLE = tabsOf(exampleCompany());

/**
 * A company of any size: the people of the example over and over, each with an ID, a manager and ratings of their own.
 *
 * @param size How many people.
 */
export function companyOf(size: number): Readonly<Record<string, Rows>> {
  const times = Math.ceil(size / ((EXAMPLE['People']?.length ?? 1) - 1));
  const copied = (rows: Rows = [], columns: readonly string[]): Rows => {
    const [header = [], ...body] = rows;
    const at = columns.map((column) => header.indexOf(column));
    const copies = Array.from({ length: times }, (_item, n) =>
      body.map((row) => row.map((cell, column) => (at.includes(column) && cell !== '' ? `${cell}-${n}` : cell))),
    );
    return [header, ...copies.flat()];
  };
  const people = copied(EXAMPLE['People'], ['Employee ID', 'Name', 'Manager ID']).slice(0, size + 1);
  const own = Object.entries(EXAMPLE).filter(([tab]) => /^(Ratings|Evidence|Sign-offs)/.test(tab));
  return {
    ...EXAMPLE,
    People: people,
    ...Object.fromEntries(own.map(([tab, rows]) => [tab, copied(rows, ['Employee ID'])])),
  };
}

const LEVELS: Rows = [
  ['Job family', 'Track', 'Level', 'Title', 'Order'],
  ['Sales', 'IC', 'S1', 'Seller', 1],
  ['Sales', 'IC', 'S2', 'Senior seller', 2],
  ['Sales', 'IC', 'S3', 'Principal seller', 3],
  ['Sales', 'Management', 'M1', 'Sales manager', 1],
  ['Support', '', 'P1', 'Agent', 1],
];

/** What people have typed as a name to break a page, or simply because it is their name. */
export const HOSTILE = [
  '<img src=x onerror="throw new Error(\'markup\')">',
  '</script><script>throw new Error("script")</script>',
  `${'Wolfeschlegelsteinhausenbergerdorff'.repeat(14)}`,
  'مريم بنت أحمد',
  '👩🏽‍💻 Zoë 🦊',
];

/** A small workbook in which every status there is stands at least once, with names that repeat, and hostile ones. */
export const EVERY_STATUS: Readonly<Record<string, Rows>> = {
  Levels: LEVELS,
  Competencies: [
    ['Job family', 'Competency', 'Type', 'Tracks', 'Leadership'],
    ['Sales', 'Closing', 'Functional', '', ''],
    ['Sales', 'Ownership', 'Core', '', ''],
    ['Sales', 'Coaching', 'Core', 'Management', 'yes'],
  ],
  Matrix: [
    ['Job family', 'Competency', 'S1', 'S2', 'S3', 'M1'],
    ['Sales', 'Closing', 'Closes deals with help.', 'Closes two deals a month.', 'Closes what others lost.', ''],
    ['Sales', 'Ownership', 'Says early when a date moves.', 'Names a new date the same day.', '', ''],
  ],
  Criteria: [
    ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value', 'Wording'],
    ['C1', 'Sales', '', 'S2', 'Average rating', 3, ''],
    ['C2', 'Sales', '', 'S2', 'Lowest rating', 3, 'Nothing is far behind.'],
    ['C3', 'Sales', '', 'S2', 'Manager endorsement', '', ''],
  ],
  Paths: [
    ['Kind', 'From family', 'From level', 'To family', 'To level', 'Required', 'Transferable skills', 'Gaps to close'],
    ['Crossover', 'Sales', 'S2', 'Sales', 'M1', 'A talk with the manager', 'Closing', 'Coaching people'],
    ['Lateral', 'Sales', 'S1', 'Support', 'P1', '', 'Listening', 'The ticket tool'],
    ['Return', 'Sales', 'M1', 'Sales', 'S2', '', 'Everything', ''],
  ],
  People: [
    ['Employee ID', 'Name', 'Job family', 'Level', 'Title', 'Manager ID', 'In level since', 'Target level', 'Left on'],
    ['B1', 'Zoë Łuczak', 'Sales', 'M1', 'Head of sales', '', '2025-01-01', 'S2', ''],
    ['B2', 'Ana Silva', 'Sales', 'S1', 'Account executive', 'B1', '2025-01-01', '', ''],
    ['B3', 'Ana Silva', 'Sales', 'S1', '', 'B2', '2025-01-01', '', ''],
    ['B4', 'Øyvind Dahl', 'Sales', 'S1', '', 'B2', '2025-01-01', '', ''],
    ['B5', 'Mia Moss', 'Sales', 'S3', '', 'B1', '2025-01-01', '', ''],
    ['B6', 'Ned Null', 'Sales', 'S9', '', 'B1', '2025-01-01', '', ''],
    ['B7', 'Tess Target', 'Sales', 'S1', '', 'B1', '2025-01-01', 'S9', ''],
    ['B8', 'Lea Left', 'Sales', 'S1', '', 'B1', '2025-01-01', '', '2026-03-01'],
    ['B9', 'Dan Double', 'Sales', 'S1', '', 'B1', '2025-01-01', '', ''],
    ['B9', 'Dan Double', 'Sales', 'S2', '', 'B1', '2025-01-01', '', ''],
    ['B10', 'Nora Noway', 'Sales', 'S1', '', 'B1', '2025-01-01', 'M1', ''],
    ['B11', 'Cora Criteria', 'Sales', 'S2', '', 'B1', '2025-01-01', '', ''],
    ['', 'No ID', 'Sales', 'S1', '', '', '', '', ''],
    ...HOSTILE.map((name, at) => [`H${at}`, name, 'Sales', 'S1', name.slice(0, 90), 'B1', '', '', '']),
    ['Total', '', '', '', '', '', '', '', ''],
  ],
  Cycles: [
    ['Cycle', 'Start', 'End'],
    ['H1 2026', '2026-01-01', '2026-06-30'],
  ],
  Ratings: [
    ['Cycle', 'Employee ID', 'Rater', 'Closing', 'Ownership', 'Coaching'],
    ['H1 2026', 'B2', '', 4, 3, ''],
    ['H1 2026', 'B3', '', 3, 2, ''],
    ['H1 2026', 'B4', 'Self', 3, 3, ''],
    ...['B1', 'B5', 'B6', 'B7', 'B9', 'B10', 'B11', 'H0', 'H1', 'H2'].map((id) => ['H1 2026', id, '', 3, 3, '']),
  ],
  'Sign-offs': [
    ['Employee ID', 'To level', 'Sign-off', 'By', 'On'],
    ['B2', 'S2', 'Manager endorsement', 'Zoë Łuczak', '2026-06-01'],
    ['B3', 'S2', 'Manager endorsement', 'Ana Silva (B2)', '2026-06-01'],
  ],
};
