import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/core/cell.ts';
import { completeWorkbook } from '../../../src/core/importing/complete-workbook.ts';
import { understand } from '../../../src/core/importing/understand.ts';
import type { Rows, Tabs } from '../company.ts';
import { FRAMEWORKS, sayIfSkipped, sourceCells } from '../importing/source-frameworks.ts';
import { foundBy } from './found.ts';
import { saidBy } from './messages.ts';

const CALLS = 'Calls ten companies a week and notes each answer.';
const ASKS = 'Asks what the customer pays for today, and what hurts.';
const LEVELS: Rows = [
  ['Job family', 'Track', 'Level', 'Title', 'Order'],
  ['Sales', 'IC', 'S1', 'Seller', 1],
  ['Sales', 'IC', 'S2', 'Senior seller', 2],
  ['Support', 'IC', 'P1', 'Agent', 1],
];
const HEADER = ['Job family', 'Competency', 'S1', 'S2', 'P1', 'Notes'];
const matrix = (...rows: readonly (readonly Cell[])[]): Tabs => ({
  Levels: LEVELS,
  Competencies: [
    ['Job family', 'Competency', 'Type'],
    ['All', 'Writing', 'Core'],
    ['Sales', 'Calling', 'Functional'],
    ['Sales', 'Asking', 'Functional'],
    ['Support', 'Calling', 'Functional'],
  ],
  Matrix: [HEADER, ...rows.map((row) => Array.from(HEADER, (_header, at) => row[at] ?? ''))],
});

describe('text-pasted', () => {
  test.each<[string, Tabs, readonly string[]]>([
    [
      'one text for two competencies, once for the two',
      matrix(['Sales', 'Calling', CALLS, ASKS], ['Sales', 'Asking', ` ${CALLS.toUpperCase()}`, ASKS]),
      [
        'warn Matrix!C3: Asking (Sales) at S1 and S2 says word for word what Calling says in C2. Write what is seen here only, or join the two.',
      ],
    ],
    [
      'a text under another level',
      matrix(['Sales', 'Calling', CALLS], ['Sales', 'Asking', ASKS, CALLS]),
      [
        'warn Matrix!D3: Asking (Sales) at S2 says word for word what Calling says in C2. Write what is seen here only, or join the two.',
      ],
    ],
    [
      'the same in rows for all families',
      matrix(['', 'Writing', CALLS], ['All', 'Asking', CALLS]),
      [
        'warn Matrix!C3: Asking (All) at S1 says word for word what Writing says in C2. Write what is seen here only, or join the two.',
      ],
    ],
    [
      'texts of a role that another family has, as good to know',
      matrix(
        ['Sales', 'Calling', CALLS, ASKS],
        ['Support', 'Calling', '', '', CALLS],
        ['Support', 'Asking', '', '', ASKS],
      ),
      [
        'info Matrix!E3: In Support 2 competencies are described word for word as in another family, the first as in C2. Write what this role does, or make it one row for All.',
      ],
    ],
    [
      'texts that three families share as one finding',
      {
        Levels: [...LEVELS, ['Design', 'IC', 'P1', 'Designer', 1]],
        Matrix: [
          HEADER,
          ['Sales', 'Calling', CALLS, '', '', ''],
          ...['Support', 'Design'].map((family) => [family, 'Calling', '', '', CALLS, '']),
        ],
      },
      [
        'info Matrix!E3: In Support and Design 1 competency is described word for word as in another family, the first as in C2. Write what this role does, or make it one row for All.',
      ],
    ],
  ])('finds %s', (_what, tabs, said) => {
    expect(saidBy('text-pasted', tabs)).toEqual(said);
  });

  test.each<[string, Tabs]>([
    ['two levels of one competency, which is another matter', matrix(['Sales', 'Calling', CALLS, CALLS])],
    [
      'a core competency that two families have each',
      matrix(['Sales', 'Writing', CALLS], ['Support', 'Writing', '', '', CALLS]),
    ],
    ['a row for all families and one of its own', matrix(['All', 'Calling', CALLS], ['Sales', 'Calling', CALLS])],
    ['short texts', matrix(['Sales', 'Calling', 'See the handbook.'], ['Sales', 'Asking', 'See the handbook.'])],
    ['columns of no level', matrix(['Sales', 'Calling', '', '', '', CALLS], ['Sales', 'Asking', '', '', '', CALLS])],
  ])('takes %s', (_what, tabs) => {
    expect(saidBy('text-pasted', tabs)).toEqual([]);
  });
});

sayIfSkipped('no real framework is looked through for pasted texts');

/** Texts that stand under a second competency of the same family in the published source. */
const PASTED: Readonly<Record<string, number>> = { 'applover-pgf': 1, 'dropbox-engineering': 1 };

const real = FRAMEWORKS.length > 0 ? test : test.skip;

real.each(FRAMEWORKS.length > 0 ? FRAMEWORKS : ['none'])(
  'of a real framework, %s, only what is pasted is warned about',
  (name) => {
    const tables = completeWorkbook(understand([{ name: 'expectations', values: sourceCells(name) }]), name);
    const found = foundBy('text-pasted', Object.fromEntries(tables.map(({ tab, rows }) => [tab, rows])));
    expect(found.filter((one) => one.startsWith('warn'))).toHaveLength(PASTED[name] ?? 0);
  },
  60_000,
);
