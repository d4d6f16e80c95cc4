import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDay, wholeMonths } from '../../../src/core/day.ts';
import type { Rows, Tabs } from '../company.ts';
import { foundBy } from './found.ts';
import { saidBy } from './messages.ts';

const LEVELS: Rows = [
  ['Job family', 'Track', 'Level', 'Title', 'Order'],
  ['Sales', 'IC', 'S1', 'Seller', 1],
  ['Design', 'IC', 'D1', 'Designer', 1],
];
const CYCLES: Rows = [
  ['Cycle', 'Start', 'End', 'Framework version'],
  ['2025 H2', '2025-07-01', '2025-12-31', ''],
  ['2026 H1', '2026-01-01', '2026-06-30', ''],
  ['2027 H1', '2027-06-30', '2027-12-31', ''],
  ['2027 H2', '2027-07-01', '2027-12-31', ''],
];
const settings = (...rows: Rows): Rows => [['Setting', 'Value'], ['Current cycle', '2026 H1'], ...rows];
const families = (header: readonly string[], ...rows: Rows): Tabs => ({
  Levels: LEVELS,
  Cycles: CYCLES,
  Settings: settings(),
  'Job families': [['Job family', 'Stage', ...header], ...rows],
});

describe('review-cycle-linked', () => {
  const linked = (...rows: Rows) => families(['Review cycle'], ...rows);
  const none = (stage: string) =>
    `warn Job families!C2: Sales is at ${stage} and linked to no review cycle, so it will not survive contact with reality. Type the next cycle in Review cycle.`;

  test.each<[string, Tabs, readonly string[]]>([
    ['what is published and linked to none', linked(['Sales', 'Published', '']), [none('Published')]],
    ['a panel', linked(['Sales', 'Panel', ' ']), [none('Panel')]],
    [
      'a name of no cycle, at any stage',
      linked(['Sales', 'Drafting', '2026 HI'], ['Design', 'Published', 'spring']),
      [
        'warn Job families!C2: “2026 HI”, the review cycle of Sales, is the name of no cycle. Type “2026 H1”.',
        'warn Job families!C3: “spring”, the review cycle of Design, is the name of no cycle. Type one from Cycles, or add it there.',
      ],
    ],
    [
      'a cycle that begins later than a year after the current one',
      linked(['Sales', 'Published', '2027 H2']),
      [
        'warn Job families!C2: Sales is first used in 2027 H2, more than 12 months after 30 Jun 2026: it will not survive contact with reality. Link an earlier cycle.',
      ],
    ],
    [
      'a cycle that begins later than Settings allow',
      {
        ...linked(['Sales', 'Published', '2027 H1']),
        Settings: settings(['Months between reviews', 6]),
      },
      [
        'warn Job families!C2: Sales is first used in 2027 H1, more than 6 months after 30 Jun 2026: it will not survive contact with reality. Link an earlier cycle.',
      ],
    ],
  ])('finds %s', (_what, tabs, said) => {
    expect(saidBy('review-cycle-linked', tabs)).toEqual(said);
  });

  test.each<[string, Tabs]>([
    ['the current cycle', linked(['Sales', 'Published', '2026 h1'])],
    ['a cycle that begins within a year, to the day', linked(['Sales', 'Published', '2027 H1'])],
    ['an earlier cycle', linked(['Sales', 'Published', '2025 H2'])],
    [
      'a draft without a cycle, and one with a late one',
      linked(['Sales', 'Drafting', ''], ['Design', 'HR check', '2027 H2']),
    ],
    ['a cell that shows a failed formula', linked(['Sales', 'Published', '#REF!'])],
    [
      'any cycle where there is no current one',
      { ...linked(['Sales', 'Published', '2027 H2']), Settings: [['Setting', 'Value']] },
    ],
  ])('takes %s', (_what, tabs) => {
    expect(saidBy('review-cycle-linked', tabs)).toEqual([]);
  });
});

describe('framework-used', () => {
  const used = (rated: string, ...rows: Rows): Tabs => ({
    ...families(['Review cycle'], ...rows),
    Competencies: [
      ['Job family', 'Competency', 'Type'],
      ['All', 'Delivery', 'Core'],
    ],
    People: [
      ['Employee ID', 'Name', 'Job family', 'Level'],
      ['E1', 'Ana', 'Sales', 'S1'],
      ['E2', 'Ben', 'Design', 'D1'],
    ],
    Ratings: [
      ['Cycle', 'Employee ID', 'Rater', 'Delivery'],
      ['2025 H2', rated, 'Manager', 4],
      ['2026 H1', 'E1', 'Self', 4],
    ],
  });

  test('finds a published family of which nobody was ever rated by somebody else', () => {
    expect(
      saidBy('framework-used', used('E2', ['Sales', 'Published', '2026 H1'], ['Design', 'Published', '2026 H1'])),
    ).toEqual([
      'warn Job families!C2: Sales is published for 2026 H1, and nobody in it has ever been rated. Rate its people in the current cycle, or link the cycle that will.',
    ]);
  });

  test.each<[string, Tabs]>([
    ['one that was used in an earlier cycle', used('E1', ['Sales', 'Published', '2026 H1'])],
    ['one whose cycle is still to come', used('E2', ['Sales', 'Published', '2027 H2'])],
    ['one without a cycle, which another check finds', used('E2', ['Sales', 'Published', ''])],
    ['one that is not published', used('E2', ['Sales', 'Panel', '2026 H1'])],
    [
      'one that has no people',
      {
        ...used('E2', ['Sales', 'Published', '2026 H1']),
        People: [
          ['Employee ID', 'Name', 'Job family', 'Level'],
          ['E2', 'Ben', 'Design', 'D1'],
        ],
      },
    ],
  ])('takes %s', (_what, tabs) => {
    expect(saidBy('framework-used', tabs)).toEqual([]);
  });
});

describe('cycle-version-stated', () => {
  test('finds a current cycle without a version once one is published', () => {
    expect(saidBy('cycle-version-stated', families(['Version'], ['Sales', 'Published', '1.0']))).toEqual([
      'info Cycles!D3: 2026 H1 does not say which version of the framework its ratings are made by. Type it in Framework version.',
    ]);
  });

  test.each<[string, Tabs]>([
    ['a version that is not published', families(['Version'], ['Sales', 'Panel', '1.0'])],
    ['families without versions', families(['Version'], ['Sales', 'Published', ''])],
    [
      'a stated version',
      {
        ...families(['Version'], ['Sales', 'Published', '1.0']),
        Cycles: [CYCLES[0] ?? [], ['2026 H1', '2026-01-01', '2026-06-30', 1]],
      },
    ],
  ])('takes %s', (_what, tabs) => {
    expect(saidBy('cycle-version-stated', tabs)).toEqual([]);
  });
});

describe('review-due', () => {
  const HEADER = ['Last reviewed', 'Stable because', 'Open trigger'];
  const due = (...rows: Rows) => families(HEADER, ...rows);
  const last = (day: string, months: number, most: number, mend: string) =>
    `warn Job families!C2: Sales was last reviewed on ${day}, ${months} months before 30 Jun 2026; ${most} are the most. Review it${mend}.`;
  const STABLE = ', or say in Stable because why two years are enough';

  test.each<[string, Tabs, readonly string[]]>([
    ['a year to the day', due(['Sales', 'Published', '2025-06-30', '', '']), [last('30 Jun 2025', 12, 12, STABLE)]],
    [
      'two years of a stable family',
      due(['Sales', 'Published', '2024-06-30', 'Same role', '']),
      [last('30 Jun 2024', 24, 24, '')],
    ],
    [
      'half a year, where Settings say so',
      { ...due(['Sales', 'Published', '2025-12-31', '', '']), Settings: settings(['Months between reviews', 6]) },
      [last('31 Dec 2025', 6, 6, STABLE)],
    ],
    [
      'one that was never reviewed',
      due(['Sales', 'Published', '', '', '']),
      [
        'warn Job families!C2: Nobody can say when a review of Sales is due. Type the day of the last one in Last reviewed.',
      ],
    ],
    [
      'a trigger, whenever the last review was, and with less weight before publishing',
      due(
        ['Sales', 'Published', '2026-06-01', 'Same role', 'New strategy'],
        ['Design', 'Drafting', '', '', 'Team split'],
      ),
      [
        'warn Job families!E2: A review of Sales is due now: “New strategy”. Clear the cell when it is done.',
        'info Job families!E3: A review of Design is due now: “Team split”. Clear the cell when it is done.',
      ],
    ],
  ])('finds %s', (_what, tabs, said) => {
    expect(saidBy('review-due', tabs)).toEqual(said);
  });

  test.each<[string, Tabs]>([
    ['a day less than a year', due(['Sales', 'Published', '2025-07-01', '', ''])],
    ['a day less than two years where it is stable', due(['Sales', 'Published', '2024-07-01', 'Same role', ''])],
    [
      'the day on which the version in force was read last, where no other is stated',
      {
        ...families(['Version', ...HEADER], ['Sales', 'Published', '1.1', '', '', '']),
        Reviewers: [
          ['Job family', 'Version', 'Reviewer', 'Role', 'Reviewed on'],
          ['Sales', 'v1.1', 'Ana', 'HR', '2025-06-01'],
          ['Sales', 'v1.1', 'Ben', 'Manager', '2025-07-01'],
        ],
      },
    ],
    ['a review after the cycle', due(['Sales', 'Published', '2026-09-01', '', ''])],
    ['what is not published', due(['Sales', 'Panel', '2020-01-01', '', ''], ['Design', 'Template', '', '', ''])],
    ['a date that cannot be read, which another check finds', due(['Sales', 'Published', 'last spring', '', ''])],
    [
      'any date where no cycle says what day it is',
      { ...due(['Sales', 'Published', '2020-01-01', '', '']), Settings: [['Setting', 'Value']] },
    ],
  ])('takes %s', (_what, tabs) => {
    expect(saidBy('review-due', tabs)).toEqual([]);
  });

  test('is due from the last day of the last month on, whatever the dates (C15)', () => {
    const end = parseDay('2026-06-30') ?? 0;
    const days = fc.date({ min: new Date('2023-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.boolean(), (date, stable) => {
        const day = date.toISOString().slice(0, 10);
        const months = wholeMonths(parseDay(day) ?? 0, end);
        const found = foundBy('review-due', due(['Sales', 'Published', day, stable ? 'Same role' : '', '']));
        expect(found.length).toBe(months >= (stable ? 24 : 12) ? 1 : 0);
      }),
      { numRuns: 50 },
    );
  });
});
