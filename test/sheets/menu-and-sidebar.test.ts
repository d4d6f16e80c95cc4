import { describe, expect, test } from '@jest/globals';
import { openHost } from '../../local/host.ts';
import { workbookOfTables } from '../../local/start/workbook-of-tables.ts';
import { blank, checked } from './set-up-steps.ts';
import { openCompany, TABLES } from './small-company.ts';

const PEOPLE = TABLES['People'] ?? [];

describe('the menu', () => {
  test.each(['NONE', 'LIMITED'] as const)('is built in AuthMode.%s', (mode) => {
    const menu = openCompany().menu(mode);
    expect(menu.map((entry) => ('caption' in entry ? entry.caption : '-'))).toEqual([
      'Set up workbook…',
      'Check framework',
      'Write gap tabs…',
      'Get help',
    ]);
  });

  test('names only handlers that exist', () => {
    const host = openCompany();
    for (const entry of host.menu()) {
      if (!('handler' in entry)) continue;
      expect(host.run(entry.handler, [{ button: 'CLOSE' }])).toMatchObject({ kind: 'done' });
    }
  });

  test('Check framework opens the sidebar as it was built', () => {
    const outcome = openCompany().run('checkFramework');
    expect(outcome).toMatchObject({ kind: 'done', shown: [{ kind: 'sidebar', title: 'Career Framework' }] });
  });
});

describe('the check', () => {
  test('reads the tabs and reports findings with their cells', async () => {
    const [header = [], ...rows] = TABLES['Matrix'] ?? [];
    const reply = await checked(
      openCompany({ Matrix: [header, ...rows.slice(0, 2), ['Sales', 'Listening', 'Demonstrates leadership', '']] }),
    );
    expect(reply).toMatchObject({ families: ['Sales'], levels: 2, descriptions: 5, people: 5 });
    const items = reply.tabs.flatMap(({ tab, groups }) =>
      groups.flatMap(({ rule, items: own }) => own.map(({ cell }) => `${rule.id} ${tab}!${cell}`)),
    );
    expect(items).toContain('description-empty Matrix!D4');
    expect(items).toContain('description-vague Matrix!C4');
  });

  test('of a workbook without any of our tabs says that it is empty, and lists no tab that is missing', async () => {
    expect(await checked(blank())).toMatchObject({ isEmpty: true, tabs: [], counts: { error: 0, warn: 0, info: 0 } });
    const one = openHost({
      dist: 'dist',
      workbook: workbookOfTables([{ kind: 'People', tab: 'People', rows: PEOPLE }]),
    });
    const reply = await checked(one);
    expect(reply.isEmpty).toBe(false);
    expect(reply.tabs.map(({ tab }) => tab)).toEqual(expect.arrayContaining(['Levels', 'Criteria', 'Ratings']));
  });

  test('of a workbook with empty tabs names what is missing', async () => {
    const host = openCompany({
      Levels: [],
      Competencies: [],
      Matrix: [],
      Criteria: [],
      People: [],
      Ratings: [],
      Cycles: [],
    });
    expect((await checked(host)).counts.error).toBeGreaterThan(0);
  });

  test('reads each tab once: the number of service calls does not grow with the rows', async () => {
    const host = openCompany();
    await checked(host);
    expect(host.calls.get('Range.getValues')).toBe(7);
    expect(host.calls.get('total') ?? 0).toBeLessThanOrEqual(7 * 5 + 17);
  });
});

describe('going to a cell', () => {
  test('activates it', () => {
    const host = openCompany();
    const outcome = host.rpc('sidebarGoToCell', [{ tab: 'Matrix', cell: 'C3' }]);
    expect(outcome).toMatchObject({
      ok: true,
      value: { ok: true },
      shown: [{ kind: 'activated', sheetName: 'Matrix', a1: 'C3' }],
    });
  });

  test.each([
    [{ tab: 'Matrx', cell: 'C3' }, 'There is no tab “Matrx”. If it was renamed, check again.'],
    [{ tab: 'Matrix', cell: 'ZZ3' }, '“Matrix” has no cell ZZ3 any more. Check again.'],
    [{ tab: 'Matrix', cell: 'C3; DROP' }, 'That is not a cell. Check again.'],
    [{ tab: 'Matrix' }, 'That is not a cell. Check again.'],
    ['Matrix!C3', 'That is not a cell. Check again.'],
    [null, 'That is not a cell. Check again.'],
  ])('%j is answered with a sentence', (target, message) => {
    const outcome = openCompany().rpc('sidebarGoToCell', [target]);
    expect(outcome).toMatchObject({ ok: true, value: { ok: false, message } });
  });
});
