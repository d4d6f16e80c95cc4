import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/core/cell.ts';
import type { Rows, Tabs } from '../company.ts';
import { foundBy } from './found.ts';
import { saidBy } from './messages.ts';

const LEVEL: readonly Cell[] = ['Job family', 'Track', 'Level', 'Title', 'Order'];
const COMPETENCY: readonly Cell[] = ['Job family', 'Competency', 'Type', 'Tracks'];
const CRITERION: readonly Cell[] = ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'];
const REQUIRED: readonly Cell[] = ['Job family', 'Required rating for', 'S1', 'S2'];
const PATH: readonly Cell[] = ['Kind', 'From family', 'From level', 'To family', 'To level'];
const LEVELS: Rows = [
  LEVEL,
  ['Sales', '', 'S1', 'Seller', 1],
  ['Sales', '', 'S2', 'Senior seller', 2],
  ['Sales', 'Management', 'M1', 'Team lead', 1],
  ['Design', '', 'D1', 'Designer', 1],
];
const COMPETENCIES: Rows = [COMPETENCY, ['All', 'Writing', 'Core', ''], ['Sales', 'Closing', 'Functional', 'IC']];
const FRAMEWORK: Tabs = { Levels: LEVELS, Competencies: COMPETENCIES };

describe('reference-known', () => {
  test.each<[string, Tabs, readonly string[]]>([
    [
      'a job family, with the one that is meant',
      { ...FRAMEWORK, Criteria: [CRITERION, ['A', 'Sails', '', '', 'Scope', '']] },
      ['error Criteria!B2: “Sails” is no job family of Levels, so this row is passed over. Type “Sales”.'],
    ],
    [
      'a job family that is like none, once a tab, with the number of its rows',
      {
        ...FRAMEWORK,
        Competencies: [
          ...COMPETENCIES,
          ['Legal', 'A', 'Core', ''],
          ['legal', 'B', 'Core', ''],
          ['Legal', 'C', 'Core', ''],
        ],
        'Required ratings': [REQUIRED, ['Legal', 'A', 3, 3]],
      },
      [
        'error Competencies!A4: “Legal” is no job family of Levels, so 2 rows are passed over. Type one from Levels, or All, or add it to Levels.',
        'error Competencies!A5: “legal” is no job family of Levels, so this row is passed over. Type one from Levels, or All, or add it to Levels.',
        'error Required ratings!A2: “Legal” is no job family of Levels, so this row is passed over. Type one from Levels, or All, or add it to Levels.',
      ],
    ],
    [
      'a track that no level is in',
      { ...FRAMEWORK, Competencies: [...COMPETENCIES, ['All', 'Coaching', 'Core', 'IC, Managment']] },
      [
        'error Competencies!D4: No level is in the track “Managment”, so this competency does not apply there. Type “Management”.',
      ],
    ],
    [
      'a competency that is misspelt',
      {
        ...FRAMEWORK,
        Matrix: [
          ['Job family', 'Competency', 'S1'],
          ['Sales', 'Closign', 'Closes.'],
        ],
      },
      ['error Matrix!B2: “Closign” is no competency, so this row is passed over. Type “Closing”.'],
    ],
    [
      'a competency that another family has',
      { ...FRAMEWORK, 'Required ratings': [REQUIRED, ['Design', 'Closing', 4, ''], ['All', 'Closing', 4, '']] },
      [
        'error Required ratings!B2: “Closing” is no competency of Design, so this row is passed over. Add it to Competencies for Design, or delete the row.',
      ],
    ],
    [
      'a level of another family in To, and one of none in From',
      { ...FRAMEWORK, Criteria: [CRITERION, ['A', 'Design', 'S-1', 'S2', 'Scope', '']] },
      [
        'error Criteria!C2: “S-1” is no level, so this criterion applies to no step. Type S1.',
        'error Criteria!D2: “S2” is no level of Design, so this criterion applies to no step. Type D1, or add it to Levels.',
      ],
    ],
    [
      'a level that nobody has, for all families',
      { ...FRAMEWORK, Criteria: [CRITERION, ['A', '', '', 'S9', 'Scope', ''], ['B', 'All', '', 'S9', 'Scope', '']] },
      [
        'error Criteria!D2: “S9” is no level, so 2 criteria apply to no step. Type S1, S2, M1 or D1, or add it to Levels.',
      ],
    ],
  ])('finds %s', (_what, tabs, said) => {
    expect(saidBy('reference-known', tabs)).toEqual(said);
  });

  test.each<[string, Tabs]>([
    [
      'All and empty in every scope column',
      { ...FRAMEWORK, Criteria: [CRITERION, ['A', 'all', 'All', '', 'Scope', '']] },
    ],
    [
      'a step that begins in another family',
      { ...FRAMEWORK, Criteria: [CRITERION, ['A', 'Design', 's1', 'd1', 'Scope', '']] },
    ],
    [
      'a track that the levels name',
      {
        Levels: [LEVEL, ['Sales', 'Expert', 'X1', '', 1]],
        Competencies: [COMPETENCY, ['Sales', 'A', 'Core', 'expert, all'], ['Sales', 'B', 'Core', 'Management']],
      },
    ],
    [
      'a description for all families of what one family is rated on',
      {
        ...FRAMEWORK,
        Matrix: [
          ['Job family', 'Competency'],
          ['', 'closing'],
          ['Design', 'Writing'],
        ],
      },
    ],
    ['nothing where there are no levels', { Competencies: [COMPETENCY, ['Legal', 'A', 'Core', 'X']] }],
    [
      'no cell that shows a failed formula',
      { ...FRAMEWORK, Criteria: [CRITERION, ['A', '#REF!', '#REF!', '#REF!', 'Scope', '']] },
    ],
  ])('takes %s', (_what, tabs) => {
    expect(saidBy('reference-known', tabs)).toEqual([]);
  });
});

describe('level-column-known', () => {
  const matrix = (header: string, cell: Cell): Tabs => ({
    ...FRAMEWORK,
    Matrix: [
      ['Job family', 'Competency', 'S1', header],
      ['Sales', 'Closing', 'Closes.', ''],
      ['All', 'Writing', '', cell],
    ],
  });

  test.each<[string, string]>([
    ['S-2', 'Type S2.'],
    ['Senior seller', 'It is the title of S2: type S2.'],
    ['Examples', 'Type S1, S2, M1 or D1, or add it to Levels.'],
  ])('finds the header %s with something below it', (header, mend) => {
    expect(saidBy('level-column-known', matrix(header, 'Writes.'))).toEqual([
      `warn Matrix!D1: “${header}” is no level code, so its column is not read. ${mend}`,
    ]);
  });

  test('leaves an empty column alone, and every code of any family', () => {
    expect(foundBy('level-column-known', matrix('Examples', ' '))).toEqual([]);
    expect(foundBy('level-column-known', matrix(' d1', 'Draws.'))).toEqual([]);
  });

  test('weighs a number that nobody is held to, and no note beside it', () => {
    const required = (cell: Cell): Tabs => ({
      ...FRAMEWORK,
      'Required ratings': [
        [...REQUIRED, 'S3'],
        ['Sales', 'Closing', 3, 3, cell],
      ],
    });
    expect(foundBy('level-column-known', required(4))).toEqual(['error Required ratings!E1']);
    expect(foundBy('level-column-known', required('a note'))).toEqual(['warn Required ratings!E1']);
    expect(foundBy('level-column-known', required(''))).toEqual([]);
  });
});

describe('required-rating-readable', () => {
  const required = (cell: Cell): Tabs => ({
    ...FRAMEWORK,
    'Required ratings': [
      ['Job family', 'Required rating for', 'S1', 'Note'],
      ['Sales', 'Closing', cell, 'high'],
    ],
  });

  test.each<[Cell]>([[1], [5], [3.5], [''], [' ']])('takes %j', (cell) => {
    expect(foundBy('required-rating-readable', required(cell))).toEqual([]);
  });

  test.each<[Cell, string]>([
    ['3,5', 'is “3,5”, which is no rating. This spreadsheet writes it 3.5.'],
    ['4', 'is “4”, a number stored as text, which is no rating. Format the cell as a number, then type 4 again.'],
    [0.5, 'is 0.5, or 50%, and the scale begins at 1. Type a number from 1 to 5, or leave it empty.'],
    [6, 'is 6, and the scale ends at 5. Type a number from 1 to 5, or leave it empty.'],
    ['N/A', 'is “N/A”, which is no rating. Type a number from 1 to 5, or leave it empty.'],
    ['#N/A', 'shows #N/A: its formula failed. Mend the formula, or type a number from 1 to 5, or leave it empty.'],
  ])('names the cell of %j', (cell, said) => {
    expect(saidBy('required-rating-readable', required(cell))).toEqual([
      `error Required ratings!C2: Closing at S1 ${said}`,
    ]);
  });
});

describe('path-known', () => {
  test.each<[string, readonly Cell[], readonly string[]]>([
    [
      'a kind that is none',
      ['Crosover', 'Sales', 'S2', 'Sales', 'M1'],
      ['error Paths!A2: “Crosover” is no kind of path. Type “Crossover”.'],
    ],
    [
      'no kind',
      ['', 'Sales', 'S2', 'Sales', 'M1'],
      ['error Paths!A2: This path has no Kind. Type Crossover, Return or Lateral.'],
    ],
    [
      'a family that is none, and a level that is none',
      ['Lateral', 'Legal', 'L1', 'Sales', 'D1'],
      [
        'error Paths!B2: “Legal” is no job family of Levels, so nobody can take this path. Type one from Levels, or add it there.',
        'error Paths!E2: “D1” is no level of Sales, so nobody can take this path. Type S1, S2 or M1, or add it to Levels.',
      ],
    ],
    [
      'an end without a level',
      ['Return', 'Sales', '', '', ''],
      [
        'error Paths!C2: This path has no From level, so nobody can take this path. Type S1, S2 or M1, or add it to Levels.',
        'error Paths!E2: This path has no To level, so nobody can take this path. Type S1, S2, M1 or D1, or add it to Levels.',
      ],
    ],
    ['nothing in a path from any family', ['return', 'All', 'm1', 'Sales', 's2'], []],
    ['no failed formula twice', ['#REF!', 'Sales', '#REF!', 'Sales', 'S1'], []],
  ])('finds %s', (_what, path, said) => {
    expect(saidBy('path-known', { ...FRAMEWORK, Paths: [PATH, path] })).toEqual(said);
  });

  test('without levels only the kind can be looked at', () => {
    expect(foundBy('path-known', { Paths: [PATH, ['Up', 'A', 'A1', 'B', 'B1']] })).toEqual(['error Paths!A2']);
  });
});

describe('level-order', () => {
  test.each<[string, Rows, readonly string[]]>([
    [
      'a level without an Order',
      [
        ['Sales', '', 'S1', '', ''],
        ['Sales', '', 'S2', '', 1],
      ],
      [
        'error Levels!E2: S1 of Sales has no Order, so nobody gets to it or on from it. Type 1 for the lowest level of its track.',
      ],
    ],
    [
      'two levels that are the next one',
      [
        ['Sales', '', 'S2b', '', 2],
        ['Sales', '', 'S1', '', 1],
        ['Sales', '', 'S2', '', 2],
      ],
      [
        'warn Levels!E4: S2 of Sales has the Order of S2b, so the step from below leads to S2b only. Give each its own Order.',
      ],
    ],
    [
      'not two levels at the foot of a track',
      [
        ['Sales', '', 'S1', '', 1],
        ['Sales', '', 'S1b', '', 1],
      ],
      [],
    ],
    [
      'not the same Order in two tracks or families',
      [
        ['Sales', '', 'S1', '', 1],
        ['Sales', '', 'S2', '', 2],
        ['Sales', 'M', 'M1', '', 1],
        ['Sales', 'M', 'M2', '', 2],
        ['Design', '', 'D2', '', 2],
      ],
      [],
    ],
    ['not an Order that cannot be read', [['Sales', '', 'S1', '', 'first']], []],
    [
      'not a code that stands twice',
      [
        ['Sales', '', 'S1', '', 1],
        ['Sales', '', 'S2', '', 2],
        ['Sales', '', 's2', '', 2],
      ],
      [],
    ],
  ])('finds %s', (_what, rows, said) => {
    expect(saidBy('level-order', { Levels: [LEVEL, ...rows] })).toEqual(said);
  });
});
