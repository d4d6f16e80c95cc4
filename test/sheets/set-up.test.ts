import { describe, expect, test } from '@jest/globals';
import { type Host, openHost } from '../../local/host.ts';
import type { CheckReply, Reply, SetupOptions, SetupPreview } from '../../src/core/contract.ts';
import { openCompany, shown, tabNames, type } from './small-company.ts';

const blank = (): Host =>
  openHost({
    dist: 'dist',
    workbook: { engine: {}, beside: { notes: {}, metadata: [], protections: [], properties: {} } },
  });

function ask<T>(host: Host, name: string, ...args: unknown[]): T {
  const outcome = host.rpc(name, args);
  if (!outcome.ok) throw new Error(outcome.message);
  const reply = outcome.value as Reply<T>;
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

const ENGINEERING = { size: 'Growth', families: ['Engineering'] };

test('the dialog offers the sizes and every family, and is one file with the sidebar', () => {
  const host = blank();
  expect(host.run('setUpWorkbook')).toMatchObject({
    kind: 'done',
    shown: [{ kind: 'dialog', title: 'Set up workbook', html: expect.stringContaining('data-view="setup"') }],
  });
  const options = ask<SetupOptions>(host, 'sidebarSetupOptions');
  expect(options.sizes.map(({ size }) => size)).toEqual(['Startup', 'Growth', 'Mid-size']);
  expect(options.families.map(({ family }) => family)).toEqual(
    expect.arrayContaining(['Engineering', 'Sales', 'Support', 'Product', 'Design', 'People']),
  );
});

describe('an empty workbook', () => {
  test('is planned small, without anything being written', () => {
    const host = blank();
    const { tabs } = ask<SetupPreview>(host, 'sidebarPlanSetup', ENGINEERING);
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

  test('becomes a workbook that our own checks find nothing to fix in', () => {
    const host = blank();
    ask(host, 'sidebarSetUp', ENGINEERING);
    const check = ask<CheckReply>(host, 'sidebarCheck');
    expect({ ...check.counts, info: 0 }).toEqual({ error: 0, warn: 0, info: 0 });
    expect(check.levels).toBe(11);
  });

  test('gets headers with notes, frozen, and dropdowns that point at the other tabs', () => {
    const host = blank();
    ask(host, 'sidebarSetUp', ENGINEERING);
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
    expect(host.export().beside.protections.every(({ warningOnly }) => warningOnly)).toBe(true);
  });

  test('answers the formula of the README, with the names of its tables', () => {
    const host = blank();
    ask(host, 'sidebarSetUp', ENGINEERING);
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
    ask(host, 'sidebarSetUp', ENGINEERING);
    type(host, 'People', 'A2', "'007");
    type(host, 'People', 'B2', 'Ana Silva');
    type(host, 'Ratings – Engineering', 'B2', "'007");
    expect(shown(host, 'Ratings – Engineering')[1]?.[2]).toBe('Ana Silva');
  });
});

describe('a workbook that has tabs already', () => {
  test('keeps every one that has content, and gets those that are missing', () => {
    const host = openCompany();
    const before = shown(host, 'Levels');
    const { tabs } = ask<SetupPreview>(host, 'sidebarSetUp', { size: 'Growth', families: ['Sales'] });
    const kept = ['Levels', 'Competencies', 'Matrix', 'Criteria', 'People', 'Cycles'];
    expect(tabs.filter(({ state }) => state === 'keep').map(({ tab }) => tab)).toEqual(kept);
    expect(shown(host, 'Levels')).toEqual(before);
    expect(tabNames(host)).toEqual(expect.arrayContaining(['Ratings – Sales', 'Settings', 'Paths']));
  });

  test('gets nothing for a family that its Levels tab does not have, and is told', () => {
    const host = openCompany();
    const { tabs, leftOut } = ask<SetupPreview>(host, 'sidebarSetUp', ENGINEERING);
    expect(leftOut).toEqual(['Engineering']);
    expect(tabs.map(({ tab }) => tab)).not.toContain('Ratings – Engineering');
    expect(tabNames(host)).not.toContain('Paths');
  });

  test('is left alone when it is set up a second time', () => {
    const host = blank();
    ask(host, 'sidebarSetUp', ENGINEERING);
    type(host, 'Levels', 'D2', 'Our own title');
    const names = tabNames(host);
    const { tabs } = ask<SetupPreview>(host, 'sidebarSetUp', ENGINEERING);
    expect(tabs.every(({ state }) => state === 'keep')).toBe(true);
    expect(tabNames(host)).toEqual(names);
    expect(shown(host, 'Levels')[1]?.[3]).toBe('Our own title');
  });
});

test.each([[null], [{ size: 'Huge', families: ['Sales'] }], [{ size: 'Growth', families: [] }], ['Sales']])(
  '%j is no choice, and nothing is made',
  (choice) => {
    const host = blank();
    expect(host.rpc('sidebarSetUp', [choice])).toMatchObject({
      ok: true,
      value: { ok: false, message: 'Choose at least one job family.' },
    });
    expect(tabNames(host)).toEqual(['Sheet1']);
  },
);
