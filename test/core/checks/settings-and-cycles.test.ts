import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/core/cell.ts';
import type { Rows, Tabs } from '../company.ts';
import { foundBy } from './found.ts';
import { saidBy } from './messages.ts';

const settings = (...rows: Rows): Tabs => ({ Settings: [['Setting', 'Value'], ...rows] });
const cycles = (...rows: Rows): Tabs => ({ Cycles: [['Cycle', 'Start', 'End'], ...rows] });

describe('setting-known', () => {
  test.each<[string, readonly string[]]>([
    ['Required rating', []],
    [' required  RATING', []],
    ['', []],
    [
      'Required raiting',
      ['error Settings!A2: “Required raiting” is no setting, so it changes nothing. Type “Required rating”.'],
    ],
    [
      'Smallest group',
      ['error Settings!A2: “Smallest group” is no setting, so it changes nothing. Type “Smallest group shown”.'],
    ],
    [
      'HR contact',
      ['info Settings!A2: “HR contact” is no setting, so it changes nothing. Leave it as a note, or delete the row.'],
    ],
  ])('%j', (name, said) => {
    expect(saidBy('setting-known', settings([name, 4]))).toEqual(said);
  });
});

describe('key-unique', () => {
  test('says which of two settings counts', () => {
    expect(saidBy('key-unique', settings(['Required rating', 4], ['required rating', 2]))).toEqual([
      'error Settings!A3: The setting required rating already stands in A2. Only the last counts: delete the others.',
    ]);
  });

  test('says which of two cycles counts', () => {
    expect(saidBy('key-unique', cycles(['2026 H1', '', '2026-06-30'], ['2026 H1 ', '', '2026-07-31']))).toEqual([
      'error Cycles!A3: The cycle 2026 H1 already stands in A2. Only that one counts: delete one of the two.',
    ]);
  });
});

describe('current-cycle-known', () => {
  const CYCLES = cycles(['2026 H1', '2026-01-01', '2026-06-30'], ['2026 H2', '2026-07-01', '2026-12-31']);

  test.each<[Cell, readonly string[]]>([
    ['', []],
    ['2026 h2 ', []],
    [
      'Spring',
      [
        'error Settings!B3: “Spring” is the name of no cycle, so nobody can be judged. Type the name of a cycle, or leave it empty.',
      ],
    ],
    ['2026 HH2', ['error Settings!B3: “2026 HH2” is the name of no cycle, so nobody can be judged. Type “2026 H2”.']],
    [
      2026,
      [
        'error Settings!B3: “2026” is the name of no cycle, so nobody can be judged. Type the name of a cycle, or leave it empty.',
      ],
    ],
  ])('%j', (value, said) => {
    const tabs = { ...CYCLES, ...settings(['Rated share', 0.8], ['Current cycle', value]) };
    expect(saidBy('current-cycle-known', tabs)).toEqual(said);
  });

  test('of two rows names the one that counts', () => {
    const tabs = { ...CYCLES, ...settings(['Current cycle', '2026 H1'], ['Current cycle', 'Spring']) };
    expect(foundBy('current-cycle-known', tabs)).toEqual(['error Settings!B3']);
  });

  test('a cycle may be known from the ratings alone', () => {
    const Ratings: Rows = [
      ['Cycle', 'Employee ID', 'Writing'],
      ['Spring', 'E1', 3],
    ];
    expect(foundBy('current-cycle-known', { Ratings, ...settings(['Current cycle', 'spring']) })).toEqual([]);
    expect(foundBy('current-cycle-known', { Ratings, ...settings(['Current cycle', 'Autumn']) })).toEqual([
      'error Settings!B2',
    ]);
  });
});

describe('cycle-dates', () => {
  test.each<[string, readonly Cell[], readonly string[]]>([
    ['nothing in a cycle of one day', ['A', '2026-06-30', '2026-06-30'], []],
    ['nothing in a cycle without a Start', ['A', '', '2026-06-30'], []],
    ['nothing in a row without a name', ['', '', ''], []],
    [
      'no End',
      ['A', '2026-06-30', ''],
      [
        'error Cycles!C2: A has no End, so it counts as the earliest cycle and no month can be counted. Type its last day.',
      ],
    ],
    [
      'an End before the Start',
      ['A', '2026-06-30', '2026-06-29'],
      ['error Cycles!C2: A ends on 29 Jun 2026, before it starts on 30 Jun 2026. Correct the date that is wrong.'],
    ],
    ['no End that cannot be read', ['A', '2026-06-30', 'July'], []],
  ])('finds %s', (_what, row, said) => {
    expect(saidBy('cycle-dates', cycles(row))).toEqual(said);
  });
});
