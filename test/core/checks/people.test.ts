import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/core/cell.ts';
import type { Rows, Tabs } from '../company.ts';
import { foundBy } from './found.ts';
import { saidBy } from './messages.ts';

const PERSON: readonly Cell[] = ['Employee ID', 'Name', 'Job family', 'Level', 'Target level', 'Manager ID', 'Left on'];
const FRAMEWORK: Tabs = {
  Levels: [
    ['Job family', 'Track', 'Level', 'Title', 'Order'],
    ['Sales', '', 'S1', '', 1],
    ['Sales', '', 'S2', '', 2],
    ['Sales', 'Management', 'M1', '', 1],
    ['Design', '', 'D1', '', 1],
  ],
  Paths: [
    ['Kind', 'From family', 'From level', 'To family', 'To level'],
    ['Crossover', 'Sales', 'S2', 'Sales', 'M1'],
    ['Lateral', 'Design', 'D1', 'Sales', 'S1'],
  ],
  Cycles: [
    ['Cycle', 'Start', 'End'],
    ['2026 H1', '2026-01-01', '2026-06-30'],
  ],
  Settings: [
    ['Setting', 'Value'],
    ['Current cycle', '2026 H1'],
  ],
};
const people = (...rows: Rows): Tabs => ({ ...FRAMEWORK, People: [PERSON, ...rows] });

describe('person-placed', () => {
  test.each<[string, readonly Cell[], readonly string[]]>([
    [
      'a job family that is none',
      ['E1', 'Ana', 'Sails', 'S1'],
      ['error People!C2: “Sails”, the Job family of Ana (E1), is not in Levels. Type “Sales”.'],
    ],
    [
      'no job family',
      ['E1', '', '', 'S1'],
      ['error People!C2: E1 has no Job family. Type one from Levels, or add it there.'],
    ],
    [
      'a level of another family',
      ['E1', 'Ana', 'Sales', 'D1'],
      ['error People!D2: “D1”, the level of Ana (E1), is no level of Sales. Type S1, S2 or M1, or add it to Levels.'],
    ],
    [
      'no level',
      ['E1', 'Ana', 'Design', ' '],
      ['error People!D2: Ana (E1) has no Level. Type D1, or add it to Levels.'],
    ],
    ['nothing for somebody who has left', ['E1', 'Ana', 'Legal', 'L1', '', '', '2026-06-30'], []],
    [
      'somebody who leaves after the current cycle',
      ['E1', 'Ana', 'Sales', 'S-1', '', '', '2026-07-01'],
      ['error People!D2: “S-1”, the level of Ana (E1), is no level of Sales. Type S1.'],
    ],
    ['nothing for a row without an ID', ['', 'Ana', 'Legal', 'L1'], []],
    ['no failed formula twice', ['E1', 'Ana', '#REF!', '#REF!'], []],
  ])('finds %s', (_what, person, said) => {
    expect(saidBy('person-placed', people(person))).toEqual(said);
  });

  test('names each person, and nobody where there are no levels', () => {
    const rows = [
      ['E1', 'Ana', 'Sales', 'S9'],
      ['E2', 'Ben', 'Sales', 'S9'],
      ['E3', 'Cleo', 'sales ', 's2'],
    ];
    expect(foundBy('person-placed', people(...rows))).toEqual(['error People!D2', 'error People!D3']);
    expect(foundBy('person-placed', { People: [PERSON, ...rows] })).toEqual([]);
  });
});

describe('target-level-known', () => {
  test.each<[string, string, Cell, readonly string[]]>([
    ['nothing where it is empty', 'S1', ' ', []],
    ['nothing where it is the next level', 'S1', 's2', []],
    ['nothing where a path leads', 'S2', 'Sales / M1', []],
    [
      'a level that is none',
      'S1',
      'S9',
      ['error People!E2: “S9”, the target of Ana (E1), is no level of Sales. Type S1, S2 or M1, or add it to Levels.'],
    ],
    [
      'a level that another family has not',
      'S1',
      'Design/D9',
      [
        'error People!E2: “Design/D9”, the target of Ana (E1), is no level of Sales. Type S1, S2 or M1, or add it to Levels.',
      ],
    ],
    [
      'the level somebody is at',
      'S2',
      'sales/s2',
      [
        'warn People!E2: Ana (E1) is at S2 already, so this target counts as empty. Type another level, or clear the cell.',
      ],
    ],
    [
      'a level that no path leads to',
      'S1',
      'M1',
      [
        'error People!E2: No path leads from S1 to M1, the target of Ana (E1), so nothing is judged. Add the path to Paths, or type another level.',
      ],
    ],
    [
      'a failed formula',
      'S1',
      '#N/A',
      ['error People!E2: The target of Ana (E1) shows #N/A: its formula failed. Mend the formula, or type a level.'],
    ],
    ['nothing beside a level that is none', 'S9', 'S10', []],
  ])('finds %s', (_what, level, target, said) => {
    expect(saidBy('target-level-known', people(['E1', 'Ana', 'Sales', level, target]))).toEqual(said);
  });

  test('nobody who has left is heading anywhere', () => {
    expect(foundBy('target-level-known', people(['E1', 'Ana', 'Sales', 'S1', 'S9', '', '2026-01-01']))).toEqual([]);
  });
});

describe('manager-known', () => {
  const team = (...ids: Cell[]) =>
    people(...ids.map((id, at) => [`E${at + 1}`, `Name ${at + 1}`, 'Sales', 'S1', '', id]));

  test('takes an ID in any spelling, and none', () => {
    expect(foundBy('manager-known', team('', ' e1', 'E1'))).toEqual([]);
  });

  test('names an ID that is nobody’s once, with how many have it', () => {
    expect(saidBy('manager-known', team('E99', 'e99', 'E98', 'E99'))).toEqual([
      'warn People!F2: “E99”, the Manager ID of Name 1 (E1) and 2 more, is nobody’s Employee ID. Add the manager to People, or correct the ID.',
      'warn People!F4: “E98”, the Manager ID of Name 3 (E3), is nobody’s Employee ID. Add the manager to People, or correct the ID.',
    ]);
  });

  test('gives the ID of a manager who was typed by name', () => {
    expect(saidBy('manager-known', team('', 'name 1'))).toEqual([
      'warn People!F3: “name 1”, the Manager ID of Name 2 (E2), is nobody’s Employee ID. Name 1 has the ID E1: type that.',
    ]);
  });

  test('gives no ID where two have the name', () => {
    const tabs = people(
      ['E1', 'Ana', 'Sales', 'S2'],
      ['E2', 'Ana', 'Sales', 'S2'],
      ['E3', 'Ben', 'Sales', 'S1', '', 'Ana'],
    );
    expect(saidBy('manager-known', tabs)[0]).toMatch(/Add the manager to People, or correct the ID\.$/);
  });

  test('names people who manage themselves', () => {
    expect(saidBy('manager-known', team('e1', 'E1'))).toEqual([
      'warn People!F2: Name 1 (E1) is their own manager. Type the Employee ID of the manager, or leave it empty.',
    ]);
  });

  test('leaves people alone who have left', () => {
    expect(foundBy('manager-known', people(['E1', 'Ana', 'Sales', 'S1', '', 'E99', '2026-01-01']))).toEqual([]);
  });
});

describe('key-missing', () => {
  test.each<[string, Tabs, readonly string[]]>([
    [
      'a level without a code, or without a family',
      {
        Levels: [
          ['Job family', 'Track', 'Level', 'Title', 'Order'],
          ['Sales', '', '', '', ''],
          ['', '', 'S1', '', 1],
          ['', '', '', 'x', ''],
        ],
      },
      ['error Levels!C2', 'error Levels!C4', 'error Levels!A3'],
    ],
    ['a person without an ID', people(['', 'Ana', '', '']), ['error People!A2']],
    [
      'a competency without a name',
      {
        Competencies: [
          ['Job family', 'Competency', 'Type'],
          ['Sales', '', 'Core'],
          ['Sales', ' ', ''],
        ],
      },
      ['error Competencies!B2', 'error Competencies!B3'],
    ],
    [
      'nothing in rows where only a checkbox or a column of other people stands',
      {
        Competencies: [
          ['Job family', 'Competency', 'Type', 'Leadership', 'Remark'],
          ['', '', '', false, ''],
          ['', '', '', '', 'Core ones:'],
        ],
      },
      [],
    ],
    [
      'a ticked checkbox',
      {
        Competencies: [
          ['Job family', 'Competency', 'Type', 'Leadership'],
          ['', '', '', true],
        ],
      },
      ['error Competencies!B2'],
    ],
    [
      'a cycle without a name',
      {
        Cycles: [
          ['Cycle', 'Start', 'End'],
          ['', '', '2026-06-30'],
        ],
      },
      ['error Cycles!A2'],
    ],
    [
      'evidence and a sign-off of nobody',
      {
        Evidence: [
          ['Employee ID', 'For', 'What happened'],
          ['', '', 'Led it.'],
        ],
        'Sign-offs': [
          ['Employee ID', 'To level', 'Sign-off', 'By', 'On'],
          ['', 'S2', '', '', ''],
        ],
      },
      ['error Evidence!A2', 'error Sign-offs!A2'],
    ],
    [
      'descriptions and required ratings of nothing, not a heading',
      {
        Matrix: [
          ['Job family', 'Competency', 'S1'],
          ['Core', '', ''],
          ['Sales', '', 'Sells.'],
        ],
        'Required ratings': [
          ['Job family', 'Required rating for', 'S1'],
          ['Sales', '', 4],
        ],
      },
      ['error Matrix!B3', 'error Required ratings!B2'],
    ],
    ['no failed formula twice', people(['#REF!', 'Ana', 'Sales', 'S1']), []],
  ])('finds %s', (_what, tabs, cells) => {
    expect(foundBy('key-missing', tabs)).toEqual(cells);
  });

  test('finds ratings without an employee, and without a cycle', () => {
    const tabs: Tabs = {
      Competencies: [
        ['Job family', 'Competency', 'Type'],
        ['All', 'Writing', 'Core'],
      ],
      Ratings: [
        ['Cycle', 'Employee ID', 'Writing', 'Mood'],
        ['2026 H1', '', 3, ''],
        ['2026 H1', '', '', 5],
        ['', 'E1', 'N/A', ''],
        ['', '', '3,5', ''],
        ['', '', '', ''],
        ['2026 H1', '#N/A', 3, ''],
        ['2026 H1', 'E1', 3, ''],
      ],
    };
    expect(saidBy('key-missing', tabs)).toEqual([
      'error Ratings!B2: This row of “Ratings” has no Employee ID, so it is passed over. Type whose ratings they are, or clear the row.',
      'error Ratings!A4: This row of “Ratings” has no Cycle, so it is passed over. Type a name from Cycles, or clear the row.',
      'error Ratings!B5: This row of “Ratings” has no Employee ID, so it is passed over. Type whose ratings they are, or clear the row.',
    ]);
  });
});
