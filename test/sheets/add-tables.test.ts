import { describe, expect, test } from '@jest/globals';
import { type Host, openHost } from '../../local/host.ts';
import type { TablesReport } from '../../src/core/contract.ts';
import type { TableData } from '../../src/core/tables/table-data.ts';
import { ask, blank } from './set-up-steps.ts';
import { openCompany, rename, sheetId, shown, tabNames, type } from './small-company.ts';

const LEVELS: TableData = {
  kind: 'Levels',
  tab: 'Levels',
  rows: [
    ['Job family', 'Track', 'Level', 'Title', 'Order', 'Scope'],
    ['Support', 'IC', 'A1', 'Agent', 1, 'A desk'],
    ['Support', 'IC', 'A2', 'Senior agent', 2, 'A queue'],
  ],
};
const PEOPLE: TableData = { kind: 'People', tab: 'People', rows: [['Employee ID', 'Name', 'Job family', 'Level']] };
const ratings = (family: string, ...competencies: string[]): TableData => ({
  kind: 'Ratings',
  tab: `Ratings – ${family}`,
  rows: [['Cycle', 'Employee ID', 'Name', 'Rater', ...competencies, 'Comment']],
});
const add = (host: Host, ...tables: readonly TableData[]) => ask<TablesReport>(host, 'sidebarAddTables', { tables });
const formulaIn = (host: Host, col: number, row: number) =>
  host.model.getters.getCellText({ sheetId: sheetId(host, 'Levels'), col, row }, { showFormula: true });
const namedRanges = (host: Host) =>
  Object.fromEntries(
    host.model.getters
      .getNamedRanges()
      .map(({ name, range }) => [name, host.model.getters.getRangeString(range, '').replace(/\$/g, '')]),
  );

describe('what stands in a cell', () => {
  test('stays where a formula shows nothing: rows go below it, and it is not filled', () => {
    const host = openCompany({
      Levels: [
        ['Job family', 'Track', 'Level', 'Title', 'Order', 'Scope'],
        ['Support', 'IC', 'A1', 'Agent', 1, ''],
        ['', '', '', '', '', ''],
      ],
    });
    type(host, 'Levels', 'F2', '=IF(A2="x","a","")');
    type(host, 'Levels', 'D3', '=IF(A3="x","a","")');
    add(host, LEVELS);
    expect([formulaIn(host, 5, 1), formulaIn(host, 3, 2)]).toEqual(['=IF(A2="x","a","")', '=IF(A3="x","a","")']);
    expect(shown(host, 'Levels')[3]?.slice(0, 6)).toEqual(['Support', 'IC', 'A2', 'Senior agent', '2', 'A queue']);
  });

  test('stays in a column of the company’s own that is filled down with formulas', () => {
    const host = openCompany();
    type(host, 'Levels', 'F1', 'Ours');
    for (const row of [2, 3, 4, 5]) type(host, 'Levels', `F${row}`, `=IF(A${row}="x","a","")`);
    add(host, LEVELS);
    expect(formulaIn(host, 5, 3)).toBe('=IF(A4="x","a","")');
    expect(shown(host, 'Levels')[3]?.slice(0, 5)).toEqual(['Support', 'IC', 'A1', 'Agent', '1']);
  });

  test('stays where somebody types it while other tabs are written', () => {
    let typed = false;
    const host = openCompany(
      {},
      {
        fault: (call) => {
          // The first write of a value: Levels is being written, Criteria has not been yet.
          if (typed || call !== 'Range.setValues') return;
          typed = true;
          type(host, 'Criteria', 'A4', 'OURS');
        },
      },
    );
    const criteria = {
      kind: 'Criteria',
      tab: 'Criteria',
      rows: [
        ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'],
        ['B-1', '', '', '', 'Scope', 1],
      ],
    };
    add(host, LEVELS, criteria);
    expect(typed).toBe(true);
    expect(
      shown(host, 'Criteria')
        .slice(3, 5)
        .map((row) => row[0]),
    ).toEqual(['OURS', 'B-1']);
  });
});

describe('a column that is added to a tab', () => {
  test('is dressed like the others, and its table is named with it', () => {
    const host = blank();
    add(host, PEOPLE, ratings('Support', 'Listening'));
    add(host, ratings('Support', 'Listening', 'Writing'));
    const id = sheetId(host, 'Ratings – Support');
    const { getters } = host.model;
    const at = shown(host, 'Ratings – Support')[0]?.indexOf('Writing') ?? -1;
    expect(at).toBe(6);
    expect(host.export().beside.notes[id]?.['G1']).toMatch(/^A number from 1 to 5/);
    expect(getters.getCellStyle({ sheetId: id, col: at, row: 0 })).toMatchObject({ bold: true });
    expect(getters.getValidationRuleForCell({ sheetId: id, col: at, row: 1 })?.criterion).toMatchObject({
      type: 'isValueInList',
    });
    expect(namedRanges(host)['RATINGS_SUPPORT']).toMatch(/A1?:G/);
  });
});

describe('the name of a table', () => {
  test('is numbered where it is taken: two families may be spelled alike in it', () => {
    const host = blank();
    add(host, ratings('C', 'One'), ratings('C++', 'Two'));
    add(host, ratings('C++', 'Two', 'Three'));
    const names = namedRanges(host);
    expect(names['RATINGS_C']).toContain("'Ratings – C'!");
    expect(names['RATINGS_C_2']).toContain("'Ratings – C++'!");
    expect(Object.keys(names)).toHaveLength(2);
  });
});

describe('a tab of ratings that was renamed', () => {
  test('still is the tab of its family', () => {
    const host = blank();
    add(host, ratings('Sales', 'Closing'));
    rename(host, 'Ratings – Sales', 'Scores');
    const { tabs } = add(host, ratings('Sales', 'Closing', 'Writing'));
    expect(tabs).toMatchObject([{ tab: 'Scores', state: 'add', columns: ['Writing'] }]);
    expect(tabNames(host)).not.toContain('Ratings – Sales');
    expect(namedRanges(host)['RATINGS_SALES']).toContain('Scores!');
  });
});

test('a copy of the file, which has lost what was remembered, still knows whose a tab is', () => {
  const host = blank();
  add(host, LEVELS, ratings('Sales', 'Closing'), ratings('Support', 'Listening'));
  rename(host, 'Levels', 'Stufen');
  const { engine, beside } = host.export();
  const copy = openHost({ dist: 'dist', workbook: { engine, beside: { ...beside, properties: {} } } });
  const { tabs } = add(copy, LEVELS, ratings('Sales', 'Closing', 'Writing'), ratings('Design', 'Closing'));
  expect(tabs).toMatchObject([
    { tab: 'Stufen', state: 'keep' },
    { tab: 'Ratings – Sales', state: 'add', columns: ['Writing'] },
    { tab: 'Ratings – Design', state: 'new' },
  ]);
});

test('twenty families with twelve competencies each are remembered', () => {
  const host = blank();
  const names = Array.from({ length: 12 }, (_name, at) => `A competency with a long name no. ${at}`);
  const many = Array.from({ length: 20 }, (_tab, at) => ratings(`A family with a long name no. ${at}`, ...names));
  expect(add(host, ...many).tabs.every(({ state }) => state === 'new')).toBe(true);
  expect(add(host, ...many).tabs.every(({ state }) => state === 'keep')).toBe(true);
});

/** Everything that people see of a workbook, beside what the add-in remembers. */
function looks(host: Host) {
  const { getters } = host.model;
  const { beside } = host.export();
  const place = new Map(getters.getSheetIds().map((id) => [id, getters.getSheetName(id)]));
  return {
    tabs: getters.getSheetIds().map((id) => ({
      name: place.get(id),
      color: getters.getSheet(id).color,
      frozen: getters.getPaneDivisions(id).ySplit,
      cells: shown(host, place.get(id) ?? ''),
      formulas: Object.values(getters.getCells(id)).filter(({ isFormula }) => isFormula).length,
      rules: (getters.getDataValidationRules(id) ?? []).map(({ criterion }) => criterion.values.join()).sort(),
      notes: Object.entries(beside.notes[id] ?? {}).sort(),
      widths: [0, 1, 2].map((col) => getters.getColSize(id, col)),
    })),
    protections: beside.protections.map(({ sheetId: id, description }) => [place.get(id), description]).sort(),
    names: namedRanges(host),
  };
}

/** Which call a fault hits is chance. A sample of them here; every one with `EVERY=1`, which takes two minutes. */
const STEP = Number(process.env['EVERY'] ?? 11);

test('a fault at any call leaves what adding the same again finishes', () => {
  const tables = [LEVELS, PEOPLE, ratings('Support', 'Listening')];
  const open = (fault?: (call: string, n: number) => void) =>
    openHost({
      dist: 'dist',
      workbook: { engine: {}, beside: { notes: {}, metadata: [], protections: [], properties: {} } },
      ...(fault ? { fault } : {}),
    });
  const clean = open();
  add(clean, ...tables);
  const calls = clean.calls.get('total') ?? 0;
  expect(calls).toBeGreaterThan(100);
  const expected = looks(clean);
  for (let n = 1; n <= calls; n += STEP) {
    let failed = false;
    const host = open((_call, at) => {
      if (failed || at !== n) return;
      failed = true;
      throw new Error('Service Spreadsheets timed out');
    });
    host.rpc('sidebarAddTables', [{ tables }]);
    expect([n, failed]).toEqual([n, true]);
    add(host, ...tables);
    expect([n, looks(host)]).toEqual([n, expected]);
  }
});
