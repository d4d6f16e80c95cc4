import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/core/cell.ts';
import { report } from '../../../src/core/checks/report.ts';
import type { Rows, Tabs } from '../company.ts';
import { check, foundBy } from './found.ts';
import { saidBy } from './messages.ts';

const LEVELS: readonly Cell[] = ['Job family', 'Track', 'Level', 'Title', 'Order'];
const COMPETENCIES: readonly Cell[] = ['Job family', 'Competency', 'Type', 'Tracks'];
const PEOPLE: readonly Cell[] = ['Employee ID', 'Name', 'Job family', 'Level'];
const message = (rule: string, tabs: Tabs) => check(tabs).find((finding) => finding.rule === rule)?.message;

describe('competency-type-known', () => {
  test('is one finding for all that are neither Core nor Functional, and names their types', () => {
    const rows: Rows = [
      COMPETENCIES,
      ['All', 'A', 'core'],
      ['All', 'B', 'Craft'],
      ['All', 'C', 'Craft'],
      ['All', 'D', ''],
    ];
    expect(foundBy('competency-type-known', { Competencies: rows })).toEqual(['info Competencies!C3']);
    expect(message('competency-type-known', { Competencies: rows })).toBe(
      '3 competencies are read as Functional, because their type is “Craft” or empty. Type Core or Functional.',
    );
  });

  test('leaves a failed formula to those who read the cell', () => {
    const tabs: Tabs = { Competencies: [COMPETENCIES, ['All', 'A', '#REF!']] };
    expect(foundBy('competency-type-known', tabs)).toEqual([]);
    expect(foundBy('cell-readable', tabs)).toEqual(['error Competencies!C2']);
  });

  test('speaks of one competency in the singular', () => {
    const of = (type: string) => message('competency-type-known', { Competencies: [COMPETENCIES, ['All', 'B', type]] });
    expect(of('Craft')).toBe(
      '1 competency is read as Functional, because its type is “Craft”. Type Core or Functional.',
    );
    expect(of('')).toBe('1 competency is read as Functional, because its type is empty. Type Core or Functional.');
  });
});

describe('description-empty', () => {
  const framework = (matrix: Tabs): Tabs => ({
    Levels: [LEVELS, ['Sales', '', 'S1', '', 1], ['Sales', '', 'S2', '', 2], ['Design', '', 'S1', '', 1]],
    Competencies: [COMPETENCIES, ['All', 'Writing', 'Core'], ['Sales', 'Closing', 'Functional']],
    ...matrix,
  });

  test.each<[string, Tabs, readonly string[]]>([
    ['nothing, where there is no Matrix at all', {}, []],
    [
      'each empty cell of each family',
      {
        Matrix: [
          ['Job family', 'Competency', 'S2', 'S1'],
          ['Sales', 'Writing', 'Writes.', ''],
          ['Design', 'writing', '', ' '],
          ['Sales', 'Closing', 'Closes.', 'Closes.'],
        ],
      },
      ['error Matrix!D2', 'error Matrix!D3'],
    ],
    [
      'an empty cell of the family, though the row for all families says something (S19)',
      {
        Matrix: [
          ['Job family', 'Competency', 'S1', 'S2'],
          ['All', 'Writing', 'Writes.', 'Writes.'],
          ['Sales', 'Writing', 'Writes.', ''],
          ['Sales', 'Closing', 'Closes.', 'Closes.'],
        ],
      },
      ['error Matrix!D3'],
    ],
    [
      'a competency without a row, at its name',
      {
        Matrix: [
          ['Job family', 'Competency', 'S1', 'S2'],
          ['All', 'Writing', 'Writes.', 'Writes.'],
        ],
      },
      ['error Competencies!B3'],
    ],
    [
      'a level without a column, at the header, once',
      {
        Matrix: [
          ['Job family', 'Competency', 'S1'],
          ['All', 'Writing', 'Writes.'],
          ['Sales', 'Closing', 'Closes.'],
        ],
      },
      ['error Matrix!A1'],
    ],
    [
      'nothing, where a row for all families stands in two tabs with level columns of their own',
      {
        'Matrix – Design': [
          ['Job family', 'Competency', 'S1'],
          ['All', 'Writing', 'Writes.'],
          ['Sales', 'Closing', 'Closes.'],
        ],
        'Matrix – Sales': [
          ['Job family', 'Competency', 'S2'],
          ['All', 'Writing', 'Writes.'],
          ['Sales', 'Closing', 'Closes.'],
        ],
      },
      [],
    ],
  ])('finds %s', (_what, matrix, expected) => {
    expect(foundBy('description-empty', framework(matrix))).toEqual(expected);
  });

  test('is one finding for the empty cells of a row', () => {
    const Matrix: Rows = [
      ['Job family', 'Competency', 'S1', 'S2'],
      ['All', 'Writing', '', ''],
      ['Sales', 'Closing', 'Closes.', 'Closes.'],
    ];
    expect(saidBy('description-empty', framework({ Matrix }))).toEqual([
      'error Matrix!C2: Writing at S1 and S2 of Sales says nothing, so nobody can be judged on it. Write what somebody at each of these levels does.',
      'error Matrix!C2: Writing at S1 says nothing, so nobody can be judged on it. Write what somebody at this level does.',
    ]);
  });

  test('is one finding for a level that nobody has described, whatever else is empty', () => {
    const Matrix: Rows = [
      ['Job family', 'Competency', 'S1', 'S2'],
      ['All', 'Writing', 'Writes.', ''],
      ['Sales', 'Closing', 'Closes.', ''],
    ];
    expect(saidBy('description-empty', framework({ Matrix }))).toEqual([
      'error Matrix!D2: S2 of Sales has no descriptions at all, so nobody can be judged there. Write what somebody at this level does, or delete the level.',
    ]);
  });
});

test('description-vague names the cell, in the column of the level', () => {
  const matrix = [
    ['Job family', 'Competency', 'S1', 'S2'],
    ['Sales', 'Writing', 'Writes offers that need one round of review.', 'Demonstrates ownership.'],
    ['Sales', 'Closing', 'Shows strategic thinking', ''],
  ];
  expect(foundBy('description-vague', { Matrix: matrix })).toEqual(['warn Matrix!D2', 'warn Matrix!C3']);
  expect(message('description-vague', { Matrix: matrix })).toBe(
    '“Demonstrates ownership” is vague. “Demonstrates ownership” is a quality or a frame of mind. Name an act that shows it: led, wrote, decided… and what changed.',
  );
});

test('description-empty says where a formula failed, and takes none for a description', () => {
  const tabs: Tabs = {
    Levels: [LEVELS, ['Sales', '', 'S1', '', 1]],
    Competencies: [COMPETENCIES, ['Sales', 'Writing', 'Core']],
    Matrix: [
      ['Job family', 'Competency', 'S1'],
      ['Sales', 'Writing', '#REF!'],
    ],
  };
  expect(foundBy('description-empty', tabs)).toEqual(['error Matrix!C2']);
  expect(message('description-empty', tabs)).toBe(
    'Writing at S1 shows #REF!: its formula failed. Mend the formula, or type what belongs here.',
  );
});

describe('rating-readable', () => {
  const rated = (cell: Cell): Tabs => ({
    Competencies: [COMPETENCIES, ['All', 'Writing', 'Core']],
    Ratings: [
      ['Cycle', 'Employee ID', 'Rater', 'Writing', 'Mood'],
      ['2026 H1', 'E1', 'Self', cell, 'sunny'],
    ],
  });

  test.each<[Cell]>([[1], [5], [3.5], ['N/A'], ['n/a'], [''], [' ']])('takes %j', (cell) => {
    expect(foundBy('rating-readable', rated(cell))).toEqual([]);
  });

  test.each<[Cell, string]>([
    ['3,5', 'Writing is “3,5”, which is no rating. This spreadsheet writes it 3.5.'],
    [
      '3',
      'Writing is “3”, a number stored as text, which is no rating. Format the cell as a number, then type 3 again.',
    ],
    [0, 'Writing is 0, and the scale begins at 1. Type a number from 1 to 5, or leave it empty if nobody rated it.'],
    ['–', 'Writing is “–”, which is no rating. Type N/A for no opportunity, or leave it empty if nobody rated it.'],
    [
      '#DIV/0!',
      'Writing shows #DIV/0!: its formula failed. Mend the formula, or type a number from 1 to 5, or N/A for no opportunity.',
    ],
    ['Loading...', 'Writing shows “Loading...”: its formula has not finished. Wait until it has, then check again.'],
    [
      new Date('2026-03-04T00:00:00Z'),
      'Writing is no rating: Google Sheets turned 3/4 into 4 Mar 2026. Format the cell as a number, then type a number from 1 to 5, or N/A for no opportunity.',
    ],
  ])('names the cell of %j, and the mend; a column that is no competency is left alone', (cell, expected) => {
    expect(foundBy('rating-readable', rated(cell))).toEqual(['error Ratings!D2']);
    expect(message('rating-readable', rated(cell))).toBe(expected);
  });
});

describe('key-unique', () => {
  test.each<[string, Tabs, readonly string[]]>([
    [
      'an ID in another spelling',
      { People: [PEOPLE, ['E1', '', '', ''], ['e1 ', '', '', ''], ['E1', '', '', '']] },
      ['error People!A3', 'error People!A4'],
    ],
    ['an ID as number and as text', { People: [PEOPLE, [3, '', '', ''], ['3', '', '', '']] }, ['error People!A3']],
    ['no ID with zeros in front', { People: [PEOPLE, [123, '', '', ''], ['00123', '', '', '']] }, []],
    ['no two people with one name', { People: [PEOPLE, ['E1', 'Ana', '', ''], ['E2', 'Ana', '', '']] }, []],
    ['no two rows without an ID', { People: [PEOPLE, ['', 'Ana', '', ''], ['', 'Ben', '', '']] }, []],
    [
      'a level of one family',
      { Levels: [LEVELS, ['Sales', '', 'S1', '', 1], ['sales', '', 's1', '', 2]] },
      ['error Levels!C3'],
    ],
    ['no level of two families', { Levels: [LEVELS, ['Sales', '', 'S1', '', 1], ['Design', '', 'S1', '', 2]] }, []],
    [
      'a competency of one family and track',
      { Competencies: [COMPETENCIES, ['All', 'A', 'Core'], ['', 'a ', 'Core']] },
      ['error Competencies!B3'],
    ],
    [
      'no competency of two tracks',
      { Competencies: [COMPETENCIES, ['All', 'A', 'Core', 'IC'], ['All', 'A', 'Core', 'Management']] },
      [],
    ],
  ])('finds %s', (_what, tabs, expected) => {
    expect(foundBy('key-unique', tabs)).toEqual(expected);
  });

  test('says where the first one stands, in another tab too', () => {
    const tabs = {
      Levels: [LEVELS, ['Sales', '', 'S1', '', 1]],
      'Levels – Sales': [LEVELS, ['Sales', '', 'S1', '', 1]],
    };
    expect(message('key-unique', tabs)).toBe(
      'The level S1 of Sales already stands in Levels C2. Give one of the two its own.',
    );
  });
});

describe('tabs that are missing', () => {
  const HEADERS = {
    Levels: [LEVELS],
    Competencies: [COMPETENCIES],
    Matrix: [['Job family', 'Competency']],
    Criteria: [['ID', 'Job family', 'From', 'To', 'Criterion', 'Value']],
  };

  test.each(Object.keys(HEADERS))('a framework without %s says so', (kind) => {
    const tabs = Object.fromEntries(Object.entries(HEADERS).filter(([name]) => name !== kind));
    expect(foundBy('framework-tab-missing', tabs)).toEqual([`error ${kind}!`]);
  });

  test('people and ratings are only good to have', () => {
    expect(foundBy('team-tab-missing', HEADERS)).toEqual(['info People!', 'info Ratings!']);
    expect(foundBy('team-tab-missing', { ...HEADERS, People: [PEOPLE], Ratings: [['Cycle', 'Employee ID']] })).toEqual(
      [],
    );
  });
});

describe('the findings of a workbook', () => {
  const tabs: Tabs = {
    Levels: [LEVELS, ['Sales', '', 'S1', '', 'first'], ['Sales', '', 's1', '', 2]],
    Matrix: [
      ['Job family', 'Competency', 'S1'],
      ['Sales', 'Writing', 'Thinks strategically'],
    ],
    'Ratings – Sails': [['Cycle', 'Employee ID']],
    Notes: [['not ours']],
  };

  test('come errors first', () => {
    const severities = check(tabs).map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort((a, b) => 'ewi'.indexOf(a.charAt(0)) - 'ewi'.indexOf(b.charAt(0))));
    expect(new Set(severities).size).toBe(3);
  });

  test('are reported by tab and rule, nothing lost', () => {
    const findings = check(tabs);
    const grouped = report(findings);
    const items = grouped.tabs.flatMap(({ groups }) => groups.flatMap((group) => group.items));
    expect(items).toHaveLength(findings.length);
    expect(grouped.tabs.reduce((sum, { count }) => sum + count, 0)).toBe(findings.length);
    expect(grouped.counts.error + grouped.counts.warn + grouped.counts.info).toBe(findings.length);
    expect(grouped.tabs.map(({ tab }) => tab)).not.toContain('Notes');
  });
});
