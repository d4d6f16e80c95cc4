import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/core/cell.ts';
import { selectTabs } from '../../../src/core/framework/select-tabs.ts';
import { KINDS } from '../../../src/core/tables/kinds.ts';
import { kindOfTab, kindsOfTable } from '../../../src/core/tables/recognise.ts';
import { requiredHeaders } from '../../../src/core/tables/table.ts';

describe('a tab is recognised by its name', () => {
  test.each(KINDS.map(({ kind }) => kind))('%s alone, with a suffix, in any case', (kind) => {
    expect(kindOfTab(kind)).toEqual({ kind, suffix: '' });
    expect(kindOfTab(`  ${kind.toUpperCase()} `)).toEqual({ kind, suffix: '' });
    expect(kindOfTab(`${kind} – Sales`)).toEqual({ kind, suffix: 'Sales' });
  });

  test.each([
    ['Ratings-Sales', 'Ratings', 'Sales'],
    ['Ratings — Sales', 'Ratings', 'Sales'],
    ['Ratings − Sales', 'Ratings', 'Sales'],
    ['ratings –Product Design', 'Ratings', 'Product Design'],
    ['Ratings – 2026 – Q3', 'Ratings', '2026 – Q3'],
    ['Required  ratings – Sales', 'Required ratings', 'Sales'],
    ['Required\u00a0ratings', 'Required ratings', ''],
    ['Sign–offs', 'Sign-offs', ''],
    ['Sign\u2011offs - Sales', 'Sign-offs', 'Sales'],
    ['Matrix – Vertrieb (DACH)', 'Matrix', 'Vertrieb (DACH)'],
  ])('%s', (name, kind, suffix) => {
    expect(kindOfTab(name)).toEqual({ kind, suffix });
  });

  test.each([
    '',
    'Sheet1',
    'Ratings2',
    'Ratings Sales',
    'Ratings –',
    'My Ratings',
    'Peoples',
    'Level',
    'Gap – Ana (E1)',
    'Career data',
  ])('not %j', (name) => {
    expect(kindOfTab(name)).toBeUndefined();
  });
});

describe('a table passed to a function is recognised by its headers', () => {
  test.each(KINDS.map((spec) => [spec.kind, requiredHeaders(spec)] as const))('%s, in any order', (kind, headers) => {
    expect(kindsOfTable([[...headers].reverse()])).toEqual([kind]);
    expect(kindsOfTable([headers.map((header) => ` ${header.toUpperCase()}`)])).toEqual([kind]);
  });

  test.each<[string, readonly (readonly Cell[])[], readonly string[]]>([
    ['the kind with the most of its headers', [['Job family', 'Competency', 'Type', 'S1']], ['Competencies']],
    [
      'two kinds with as many each: a tie',
      [['Cycle', 'Employee ID', 'Job family', 'Competency']],
      ['Matrix', 'Ratings'],
    ],
    [
      'the first row that is a header row',
      [
        ['Our ratings', ''],
        ['', ''],
        ['Cycle', 'Employee ID'],
        ['Job family', 'Stage'],
      ],
      ['Ratings'],
    ],
    ['none without all required headers', [['Employee ID', 'Name', 'Level']], []],
    ['none in an empty range', [], []],
    ['codes that were typed as numbers', [['Job family', 'Competency', 1, 2]], ['Matrix']],
  ])('%s', (_rule, rows, kinds) => {
    expect(kindsOfTable(rows)).toEqual(kinds);
  });
});

describe('tabs of a workbook', () => {
  const tab = (name: string, ...values: Cell[][]) => ({ name, values });
  const LEVELS = tab('Levels', ['Job family', 'Track', 'Level', 'Title', 'Order'], ['Sales', 'IC', 'S1', 'Seller', 1]);
  const CYCLES = tab('Cycles', ['Cycle', 'Start', 'End'], ['2026 H1', '', '']);

  test('are read where the suffix is a job family or a cycle, however it is typed', () => {
    const { sources, problems } = selectTabs([
      LEVELS,
      CYCLES,
      tab('Ratings – sales '),
      tab('Ratings – 2026  h1'),
      tab('Notes'),
    ]);
    expect(problems).toEqual([]);
    expect(sources.map((source) => source.tab)).toEqual(['Levels', 'Cycles', 'Ratings – sales ', 'Ratings – 2026  h1']);
  });

  test('are left out and reported where it is neither', () => {
    const { sources, problems } = selectTabs([LEVELS, CYCLES, tab('Ratings – Sails')]);
    expect(sources.map((source) => source.tab)).toEqual(['Levels', 'Cycles']);
    expect(problems).toEqual([
      {
        id: 'tab-suffix-known',
        at: { tab: 'Ratings – Sails', cell: 'A1' },
        message:
          '“Sails” is neither a job family nor a cycle, so the tab “Ratings – Sails” is not read. Rename the tab, or add Sails to Levels or Cycles.',
      },
    ]);
  });

  test('a family may be known from a tab with a suffix of its own', () => {
    const own = { ...LEVELS, name: 'Levels – Sales' };
    expect(selectTabs([own, tab('Matrix – Sales')]).problems).toEqual([]);
  });
});
