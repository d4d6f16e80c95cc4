import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/core/cell.ts';
import { exampleCompany } from '../../../src/core/presets/example-company.ts';
import type { Rows, Tabs } from '../company.ts';
import { check } from './found.ts';
import { saidBy } from './messages.ts';

const LEVEL = ['Job family', 'Track', 'Level', 'Title', 'Order', 'Market titles'];
const LEVELS: Rows = [
  LEVEL,
  ['Sales', 'IC', 'S1', 'Seller', 1, ''],
  ['Sales', 'IC', 'S2', 'Senior seller', 2, 'Account executive, AE'],
  ['Sales', 'IC', 'S3', 'Principal seller', 3, ''],
];

describe('people-rated', () => {
  const HEADER = ['Employee ID', 'Name', 'Job family', 'Level', 'Manager ID', 'In level since', 'Left on'];
  const person = (id: string, manager: string, since = '', left = ''): Cell[] => [
    id,
    `Name ${id}`,
    'Sales',
    'S1',
    manager,
    since,
    left,
  ];
  const company = (people: Rows, ...ratings: Rows): Tabs => ({
    Levels: LEVELS,
    Competencies: [
      ['Job family', 'Competency', 'Type'],
      ['All', 'Delivery', 'Core'],
    ],
    Cycles: [
      ['Cycle', 'Start', 'End'],
      ['2025 H2', '2025-07-01', '2025-12-31'],
      ['2026 H1', '2026-01-01', '2026-06-30'],
    ],
    Settings: [
      ['Setting', 'Value'],
      ['Current cycle', '2026 H1'],
    ],
    People: [HEADER, ...people],
    Ratings: [['Cycle', 'Employee ID', 'Rater', 'Delivery'], ...ratings],
  });
  const TEAM = [person('E1', ''), person('E2', 'E1'), person('E3', 'E1'), person('E4', 'E2')];

  test('finds who is not rated, once for each manager, and nobody at the top', () => {
    expect(saidBy('people-rated', company(TEAM, ['2026 H1', 'E2', '', 3]))).toEqual([
      'info People!A4: Of the people of Name E1 (E1), 1 of 2 is not rated in 2026 H1: A4. Rate them in Ratings, or type N/A where there was no opportunity.',
      'info People!A5: Of the people of Name E2 (E2), 1 of 1 is not rated in 2026 H1: A5. Rate them in Ratings, or type N/A where there was no opportunity.',
    ]);
  });

  test('counts no rating of an earlier cycle, and none by the person or a peer', () => {
    const ratings: Rows = [
      ['2025 H2', 'E2', '', 3],
      ['2026 H1', 'E3', 'Self', 3],
      ['2026 H1', 'E4', 'peer', 3],
    ];
    expect(saidBy('people-rated', company(TEAM, ...ratings))).toHaveLength(2);
  });

  test('names the first five of many', () => {
    const many = Array.from({ length: 8 }, (_item, at) => person(`E${at + 1}`, ''));
    expect(saidBy('people-rated', company(many, ['2026 H1', 'E1', '', 3]))).toEqual([
      'info People!A3: Of people without a manager in People, 7 of 8 are not rated in 2026 H1: A3, A4, A5, A6, A7 and 2 more. Rate them in Ratings, or type N/A where there was no opportunity.',
    ]);
  });

  test.each<[string, Tabs]>([
    [
      'N/A, and what another check finds: a cell that cannot be read, and an unknown rater',
      company(TEAM, ['2026 H1', 'E2', '', 'n/a'], ['2026 H1', 'E3', '', '3,5'], ['2026 H1', 'E4', 'Boss', 3]),
    ],
    [
      'who has left, and who came after the cycle',
      company(
        [person('E2', ''), person('E3', '', '2026-07-01'), person('E4', '', '', '2026-05-31')],
        ['2026 H1', 'E2', '', 3],
      ),
    ],
    ['a family that was never rated: it is not in reviews yet', company(TEAM)],
    ['a workbook without a current cycle', { ...company(TEAM), Settings: [['Setting', 'Value']] }],
  ])('takes %s', (_what, tabs) => {
    expect(saidBy('people-rated', tabs)).toEqual([]);
  });
});

describe('team-spread', () => {
  const at = (...counts: readonly number[]): Tabs => ({
    Levels: LEVELS,
    People: [
      ['Employee ID', 'Name', 'Job family', 'Level'],
      ...counts.flatMap((n, level) =>
        Array.from({ length: n }, (_item, one): Cell[] => [`E${level}-${one}`, 'Name', 'sales', `s${level + 1}`]),
      ),
    ],
  });

  test('finds a level that more than 60 % of the family are at', () => {
    expect(saidBy('team-spread', at(7, 2, 1))).toEqual([
      'info Levels!C2: 7 of 10 people of Sales are at S1. Look again at where they are placed, or split the level.',
    ]);
  });

  test('finds levels that nobody is at, once a family', () => {
    expect(saidBy('team-spread', at(0, 10, 0))).toEqual([
      'info Levels!C3: 10 of 10 people of Sales are at S2. Look again at where they are placed, or split the level.',
      'info Levels!C2: Nobody of Sales is at S1 or S3. Keep what people will grow into, and drop the rest.',
    ]);
  });

  test.each<[string, Tabs]>([
    ['60 % exactly', at(6, 2, 2)],
    ['fewer than ten people', at(8, 1, 0)],
    ['people who are at no level, which another check finds', at(5, 3, 1, 4)],
  ])('takes %s', (_what, tabs) => {
    expect(saidBy('team-spread', tabs)).toEqual([]);
  });

  test('takes empty levels where there are fewer people than levels', () => {
    const levels = Array.from({ length: 11 }, (_item, n): Cell[] => [
      'Sales',
      'IC',
      `S${n + 1}`,
      `Seller ${n + 1}`,
      n + 1,
    ]);
    expect(saidBy('team-spread', { ...at(4, 3, 3), Levels: [LEVEL, ...levels] })).toEqual([]);
  });
});

describe('title-single', () => {
  const HEADER = ['Employee ID', 'Name', 'Job family', 'Level', 'Title'];
  const people = (...rows: readonly (readonly [string, string])[]): Tabs => ({
    Levels: LEVELS,
    People: [HEADER, ...rows.map(([level, title], at): Cell[] => [`E${at}`, 'Name', 'Sales', level, title])],
  });

  test('finds a title that two levels of a family have, whatever their tracks', () => {
    const levels: Rows = [
      LEVEL,
      ['Sales', 'IC', 'S1', 'Lead', 1, ''],
      ['Sales', 'Management', 'M1', ' lead', 1, ''],
      ['Design', 'IC', 'D1', 'Lead', 1, ''],
    ];
    expect(saidBy('title-single', { Levels: levels })).toEqual([
      'warn Levels!D3: “Lead” is the title of S1 and M1. Give each level its own, or say in Market titles what people are called.',
    ]);
  });

  test('finds several titles at a level, once a family', () => {
    expect(
      saidBy('title-single', people(['S1', 'Seller'], ['S1', 'Rep'], ['S1', 'rep'], ['S3', 'Owl'], ['S3', 'Fox'])),
    ).toEqual([
      'warn People!E3: People of Sales have several titles at S1 and S3, such as “Seller” and “Rep” at S1. Agree on one a level, or list the others in Market titles.',
    ]);
  });

  test.each<[string, Tabs]>([
    ['titles that Market titles list', people(['S2', 'Senior seller'], ['S2', 'account executive'], ['S2', 'AE'])],
    ['one title that is not the level’s own', people(['S1', 'Rep'], ['S1', 'REP'], ['S1', ''])],
    ['people at a level that there is not', people(['S9', 'Rep'], ['S9', 'Seller'])],
    ['levels without titles', { Levels: [LEVEL, ['Sales', 'IC', 'S1', '', 1, ''], ['Sales', 'IC', 'S2', '', 2, '']] }],
    [
      'a title for the market beside a shared one',
      { Levels: [LEVEL, ['Sales', 'IC', 'S1', 'Seller', 1, ''], ['Sales', 'IC', 'S2', 'Seller', 2, 'AE']] },
    ],
    [
      'a level that stands twice, which another check finds',
      { Levels: [LEVEL, ['Sales', 'IC', 'S1', 'Seller', 1, ''], ['Sales', 'IC', 'S1', 'Seller', 1, '']] },
    ],
  ])('takes %s', (_what, tabs) => {
    expect(saidBy('title-single', tabs)).toEqual([]);
  });
});

describe('people-reachable', () => {
  const HEADER = ['Employee ID', 'Name', 'Email', 'Job family', 'Level', 'Left on'];
  const published = (stage: string, ...emails: readonly string[]): Tabs => ({
    Levels: LEVELS,
    'Job families': [
      ['Job family', 'Stage'],
      ['Sales', stage],
    ],
    People: [HEADER, ...emails.map((email, at): Cell[] => [`E${at}`, 'Name', email, 'Sales', 'S1', ''])],
  });

  test('finds who has no address where others have one', () => {
    expect(saidBy('people-reachable', published('Published', 'a@example.com', '', ' '))).toEqual([
      'warn People!C3: Sales is published, and 2 of 3 people cannot be reached. Type an Email in C3 and C4.',
    ]);
  });

  test('takes addresses that are not kept here, and what is not published', () => {
    expect(saidBy('people-reachable', published('Published', '', ''))).toEqual([]);
    expect(saidBy('people-reachable', published('Panel', 'a@example.com', ''))).toEqual([]);
  });
});

test('the example company has no error and no warning', () => {
  const tabs = Object.fromEntries(exampleCompany().map(({ tab, rows }) => [tab, rows]));
  expect(check(tabs).filter(({ severity }) => severity !== 'info')).toEqual([]);
});
