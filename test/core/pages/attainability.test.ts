import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell.ts';
import { parseDay } from '../../../src/core/day.ts';
import { meetingShare } from '../../../src/core/functions/meeting-share.ts';
import { attainabilityPage, HEADER_ROW, HEADERS } from '../../../src/core/pages/attainability.ts';
import { hasTitle, shows } from '../../../src/core/pages/shows.ts';
import { THEME } from '../../../src/core/pages/theme.ts';
import type { Company } from '../../../src/core/readiness/company.ts';
import { companyFrom, type Rows, type Tabs } from '../company.ts';

const TODAY = parseDay('2026-07-15') ?? 0;
const STANDARD: Rows = [
  ['A', '', '', '', 'Average rating', 3.5],
  ['L', '', '', '', 'Lowest rating', 3],
];

/** How many people stand at a level, each rated with the same two numbers. */
type Crowd = readonly [level: string, count: number, closing: Cell, ownership: Cell];

function company(crowds: readonly Crowd[], criteria: Rows = STANDARD, tabs: Tabs = {}): Company {
  const people = crowds.flatMap(([level, count, ...ratings], crowd) =>
    Array.from({ length: count }, (_item, at) => ({ id: `${crowd}-${at}`, level, ratings })),
  );
  return companyFrom({
    Levels: [
      ['Job family', 'Track', 'Level', 'Title', 'Order'],
      ['Sales', 'IC', 'S1', 'Seller', 1],
      ['Sales', 'IC', 'S2', 'Senior seller', 2],
      ['Sales', 'IC', 'S3', 'Lead seller', 3],
    ],
    Competencies: [
      ['Job family', 'Competency', 'Type'],
      ['Sales', 'Closing', 'Functional'],
      ['Sales', 'Ownership', 'Core'],
    ],
    Criteria: [['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'], ...criteria],
    People: [
      ['Employee ID', 'Name', 'Job family', 'Level'],
      ...people.map(({ id, level }): Cell[] => [id, `Person ${id}`, 'Sales', level]),
    ],
    Cycles: [
      ['Cycle', 'Start', 'End'],
      ['2026 H1', '2026-01-01', '2026-06-30'],
    ],
    Ratings: [
      ['Cycle', 'Employee ID', 'Closing', 'Ownership'],
      ...people.map(({ id, ratings }): Cell[] => ['2026 H1', id, ...ratings]),
    ],
    ...tabs,
  });
}

function pageOf(of: Company) {
  const page = attainabilityPage(of, TODAY);
  if (!page) throw new Error('There is no page.');
  return page;
}

const gridOf = (of: Company): Cell[][] => {
  const { rows, widths } = pageOf(of);
  return rows.map((row) =>
    widths.map((_width, at) => {
      const cell = row[at];
      return cell && 'value' in cell ? cell.value : '';
    }),
  );
};

/** The steps of the page, by header. */
const stepsOf = (of: Company) =>
  gridOf(of)
    .slice(HEADER_ROW)
    .filter((row) => row[1] !== '')
    .map((row): Record<string, Cell> => Object.fromEntries(HEADERS.map((header, at) => [header, row[at] ?? ''])));

describe('a step', () => {
  test('has its figures, its verdict and the share of the whole family', () => {
    const [first] = stepsOf(
      company([
        ['S1', 1, 4, 3],
        ['S1', 19, 5, 2],
        ['S2', 10, 4, 4],
        ['S3', 6, 5, 5],
      ]),
    );
    expect(first).toMatchObject({
      'Job family': 'Sales',
      Step: 'S1 → S2',
      'Asked of ratings': 'Average rating 3.5 or more · Lowest rating 3 or more',
      People: 20,
      Meeting: 1,
      Share: 0.05,
      Verdict: '▲ Aspirational, not operational',
      'Whole family': '47.2% (17 of 36)',
    });
  });

  test('says what the share would be if one criterion asked for so much less or more', () => {
    const [first] = stepsOf(
      company([
        ['S1', 5, 4, 4],
        ['S1', 5, 3, 4],
        ['S1', 5, 3, 3],
        ['S1', 5, 5, 2],
      ]),
    );
    expect(first).toMatchObject({
      Share: 0.5,
      'Average −0.5': 0.75,
      'Average −0.25': 0.5,
      'Average +0.25': 0.25,
      'Average +0.5': 0.25,
      'Lowest −1': 0.75,
      'Lowest +1': 0.25,
    });
  });

  test('varies nothing that is not asked for', () => {
    const [first] = stepsOf(company([['S1', 20, 4, 4]], [['L', '', '', '', 'Lowest rating', 3]]));
    expect(first).toMatchObject({ 'Average −0.5': '–', 'Average +0.5': '–', 'Lowest −1': 1, 'Lowest +1': 1 });
  });

  test.each<[number, number, Record<string, Cell>]>([
    [4.5, 2, { 'Average +0.5': 0, 'Lowest −1': 1 }],
    [4.75, 1, { 'Average +0.25': 0, 'Average +0.5': '–', 'Lowest −1': '–' }],
    [1.25, 5, { 'Average −0.25': 0, 'Average −0.5': '–', 'Lowest +1': '–' }],
  ])('varies an average of %d and a lowest of %d within the scale', (average, lowest, expected) => {
    const asked: Rows = [
      ['A', '', '', '', 'Average rating', average],
      ['L', '', '', '', 'Lowest rating', lowest],
    ];
    const step = stepsOf(company([['S1', 20, 4.5, 4.9]], asked))[0] ?? {};
    const shown = Object.fromEntries(Object.keys(expected).map((header) => [header, step[header] ?? '']));
    expect(shown).toEqual(expected);
  });

  test('counts nobody of another job family', () => {
    const of = company([['S1', 20, 4, 4]], STANDARD, {
      People: [
        ['Employee ID', 'Name', 'Job family', 'Level'],
        ...Array.from({ length: 20 }, (_item, at): Cell[] => [`0-${at}`, 'Ana', at < 8 ? 'Sales' : 'Support', 'S1']),
      ],
    });
    expect(stepsOf(of)[0]).toMatchObject({ People: 8, 'Whole family': '100% (8 of 8)' });
  });

  test.each<[string, readonly Crowd[], string, Cell]>([
    ['where enough of them meet it', [['S1', 20, 4, 4]], '✓ Operational', 20],
    ['where they are fewer than it takes', [['S1', 19, 4, 4]], '? Too few to judge (20 needed)', 19],
    ['where they are too few to be shown', [['S1', 4, 4, 4]], 'Too few to show', 'fewer than 5'],
    ['where there is nobody', [], 'Nobody to judge', '–'],
  ])('says so %s', (_when, crowds, verdict, people) => {
    expect(stepsOf(company(crowds))[0]).toMatchObject({ Verdict: verdict, People: people });
  });

  test('with a criterion that cannot be read says that, and has no figure', () => {
    const steps = stepsOf(
      company([['S1', 20, 4, 4]], [['A', '', '', 'S2', 'Average rating', '3,5'], ...STANDARD.slice(1)]),
    );
    expect(steps[0]).toMatchObject({
      Verdict: '✗ A criterion cannot be read',
      People: '–',
      Share: '–',
      'Whole family': '–',
    });
  });

  test('that asks nothing of ratings has no row', () => {
    const steps = stepsOf(company([['S1', 20, 4, 4]], [['A', '', '', 'S3', 'Average rating', 3.5]]));
    expect(steps.map(({ Step }) => Step)).toEqual(['S2 → S3']);
  });
});

test('where no step asks anything of ratings there is no page', () => {
  expect(
    attainabilityPage(company([['S1', 20, 4, 4]], [['M', '', '', '', 'Months in level', 12]]), TODAY),
  ).toBeUndefined();
});

describe('small groups', () => {
  const shownOf = (of: Company) => stepsOf(of).map((step) => [step['People'], step['Whole family']]);

  test('a whole family is not shown where it would give a small group away', () => {
    expect(
      shownOf(
        company([
          ['S1', 8, 4, 4],
          ['S2', 3, 4, 4],
        ]),
      ),
    ).toEqual([
      [8, '–'],
      ['fewer than 5', '–'],
    ]);
  });

  test('nor where it would give away the few at the top, who stand in no row', () => {
    expect(
      shownOf(
        company([
          ['S1', 8, 4, 4],
          ['S2', 6, 4, 4],
          ['S3', 2, 4, 4],
        ]),
      ),
    ).toEqual([
      [8, '–'],
      [6, '–'],
    ]);
  });

  test('it is where they are hidden among enough others', () => {
    expect(
      shownOf(
        company([
          ['S1', 8, 4, 4],
          ['S2', 3, 4, 4],
          ['S3', 2, 4, 4],
        ]),
      ),
    ).toEqual([
      [8, '100% (13 of 13)'],
      ['fewer than 5', '100% (13 of 13)'],
    ]);
  });

  test('Settings may ask for larger groups', () => {
    const settings: Tabs = {
      Settings: [
        ['Setting', 'Value'],
        ['Smallest group shown', 10],
      ],
    };
    expect(shownOf(company([['S1', 8, 4, 4]], STANDARD, settings))[0]).toEqual(['fewer than 10', '–']);
  });

  test('whatever the sizes are, no number on the page is about fewer people than Settings allows', () => {
    const size = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(size, size, size, fc.integer({ min: 1, max: 6 }), (s1, s2, s3, smallest) => {
        const settings: Tabs = {
          Settings: [
            ['Setting', 'Value'],
            ['Smallest group shown', smallest],
          ],
        };
        const steps = stepsOf(
          company(
            [
              ['S1', s1, 4, 4],
              ['S2', s2, 3, 3],
              ['S3', s3, 5, 5],
            ],
            STANDARD,
            settings,
          ),
        );
        const groups = [s1, s2];
        for (const [at, step] of steps.entries()) {
          const isSmall = (groups[at] ?? 0) < smallest;
          const figures = HEADERS.filter((header) => typeof step[header] === 'number');
          expect(figures.length > 0).toBe(!isSmall);
        }
        const rest = s1 + s2 + s3 - groups.filter((group) => group >= smallest).reduce((sum, group) => sum + group, 0);
        const isTotal = steps.some((step) => step['Whole family'] !== '–');
        if (isTotal) expect(rest === 0 || rest >= smallest).toBe(true);
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });
});

describe('the page', () => {
  test.each<[string, readonly Crowd[], string]>([
    [
      'names what is aspirational',
      [
        ['S1', 20, 2, 2],
        ['S2', 20, 4, 4],
      ],
      'Aspirational, not operational: Sales S1 → S2',
    ],
    ['counts what is operational', [['S1', 20, 4, 4]], '1 step operational, none aspirational'],
    ['says where nothing can be judged', [['S1', 6, 4, 4]], 'Too few people to judge a step'],
  ])('%s at its top', (_what, crowds, headline) => {
    expect(gridOf(company(crowds))[2]?.[0]).toBe(headline);
  });

  test('has the numbers of Settings in its notes, and that it decides nothing', () => {
    const settings: Tabs = {
      Settings: [
        ['Setting', 'Value'],
        ['Aspirational share', 0.1],
        ['Fewest people to judge', 30],
      ],
    };
    const notes = gridOf(company([['S1', 6, 4, 4]], STANDARD, settings))
      .map(([first]) => String(first))
      .join('\n');
    expect(notes).toContain('at 10% or less');
    expect(notes).toContain('with fewer than 30 people');
    expect(notes).toContain('decide nothing');
    expect(notes).toMatch(/Written on 15 Jul 2026 from the ratings of 2026 H1\.$/);
  });

  test('agrees with MEETING_SHARE', () => {
    const of = company([
      ['S1', 7, 4, 3],
      ['S1', 14, 5, 2],
      ['S2', 20, 3, 4],
    ]);
    for (const [level, at] of [
      ['S2', 0],
      ['S3', 1],
    ] as const) {
      const step = stepsOf(of)[at];
      const [[share, meeting, people] = []] = meetingShare(of, level) as Cell[][];
      expect([step?.['Share'], step?.['Meeting'], step?.['People']]).toEqual([share, meeting, people]);
    }
  });

  test('is known by its title and its headers, and shows itself', () => {
    const of = company([['S1', 7, 4, 3]]);
    expect(hasTitle(gridOf(of), 'Attainability', HEADERS, HEADER_ROW)).toBe(true);
    expect(hasTitle([['Attainability'], ['my notes']], 'Attainability', HEADERS, HEADER_ROW)).toBe(false);
    expect(shows(gridOf(of), pageOf(of))).toBe(true);
  });

  test('shows its shares as percentages: the one that is judged with a decimal', () => {
    const { formats = [], rows } = pageOf(company([['S1', 7, 4, 3]]));
    const headers = formats.map(({ column, columns, row, rows: count, format }) => [
      HEADERS.slice(column, column + columns).join(', '),
      format,
      rows[row - 1]?.length,
      count,
    ]);
    expect(headers).toEqual([
      ['Share', '0.0%', HEADERS.length, 2],
      ['Average −0.5, Average −0.25, Average +0.25, Average +0.5, Lowest −1, Lowest +1', '0%', HEADERS.length, 2],
    ]);
  });

  test('has a look for every style, and no formula', () => {
    for (const cell of pageOf(company([['S1', 20, 2, 2]])).rows.flat()) {
      expect(THEME[cell.style]).toBeDefined();
      expect('value' in cell).toBe(true);
    }
  });
});
