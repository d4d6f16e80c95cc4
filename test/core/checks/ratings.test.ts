import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/core/cell.ts';
import type { Rows, Tabs } from '../company.ts';
import { foundBy } from './found.ts';
import { saidBy } from './messages.ts';

const RATING: readonly Cell[] = ['Cycle', 'Employee ID', 'Rater', 'Writing'];
const TEAM: Tabs = {
  Levels: [
    ['Job family', 'Track', 'Level', 'Title', 'Order'],
    ['Sales', '', 'S1', '', 1],
  ],
  Competencies: [
    ['Job family', 'Competency', 'Type'],
    ['All', 'Writing', 'Core'],
    ['Sales', 'Closing deals', 'Core'],
  ],
  People: [
    ['Employee ID', 'Name', 'Job family', 'Level'],
    ['E1', 'Ana', 'Sales', 'S1'],
    [7, 'Ben', 'Sales', 'S1'],
  ],
  Cycles: [
    ['Cycle', 'Start', 'End'],
    ['2026 H1', '2026-01-01', '2026-06-30'],
  ],
};
const rated = (...rows: Rows): Tabs => ({ ...TEAM, Ratings: [RATING, ...rows] });

describe('rated-employee-known', () => {
  test('takes an ID in any spelling, as a number too, and no ID at all', () => {
    const tabs = rated(['2026 H1', 'e1 ', '', 3], ['2026 H1', '7', '', 3], ['2026 H1', '', '', 3]);
    expect(foundBy('rated-employee-known', tabs)).toEqual([]);
  });

  test('names an ID that is nobody’s once a tab, with its rows', () => {
    const tabs = {
      ...rated(['2026 H1', 'E2', '', 3], ['2026 H1', 'E1', '', 3], ['2026 H1', 'e2', '', 3], ['2026 H1', '007', '', 3]),
      'Ratings – Sales': [RATING, ['2026 H1', 'E2', '', 3]],
    };
    expect(saidBy('rated-employee-known', tabs)).toEqual([
      'error Ratings!B2: “E2” is nobody’s Employee ID, so 2 rows of ratings count for nobody. Add the person to People, with Left on if they left, or correct the ID.',
      'error Ratings!B5: “007” is nobody’s Employee ID, so 1 row of ratings counts for nobody. Add the person to People, with Left on if they left, or correct the ID.',
      'error Ratings – Sales!B2: “E2” is nobody’s Employee ID, so 1 row of ratings counts for nobody. Add the person to People, with Left on if they left, or correct the ID.',
    ]);
  });

  test('without People only a failed formula is wrong', () => {
    const { People, ...tabs } = rated(['2026 H1', 'E2', '', 3], ['2026 H1', '#N/A', '', 3], ['2026 H1', '#N/A', '', 3]);
    expect(People).toBeDefined();
    expect(saidBy('rated-employee-known', tabs)).toEqual([
      'error Ratings!B3: The Employee ID of 2 rows shows #N/A: its formula failed. Mend the formula, or type what belongs here.',
    ]);
  });
});

describe('rating-row-counts', () => {
  test('takes each rater in any spelling, and none', () => {
    const raters = ['Manager', 'calibrated ', 'SELF', 'Peer', ''];
    expect(foundBy('rating-row-counts', rated(...raters.map((rater) => ['2026  h1', 'E1', rater, 3])))).toEqual([]);
  });

  test('takes a rater of the company’s own that Settings counts', () => {
    const tabs = {
      ...rated(['2026 H1', 'E1', 'Skip-level', 3]),
      Settings: [
        ['Setting', 'Value'],
        ['Ratings that count', 'Manager, Skip-level'],
      ],
    };
    expect(foundBy('rating-row-counts', tabs)).toEqual([]);
  });

  test('names a cycle that is not in Cycles, and a rater who is none', () => {
    const tabs = rated(
      ['2026 H1', 'E1', 'Boss', 3],
      ['2026 HI', 'E1', 'Managr', 3],
      ['2031', 'E1', 'boss', 3],
      ['', 'E1', '', 3],
    );
    expect(saidBy('rating-row-counts', tabs)).toEqual([
      'error Ratings!A3: “2026 HI” is not in Cycles, so 1 row does not count. Type “2026 H1”.',
      'error Ratings!A4: “2031” is not in Cycles, so 1 row does not count. Type a name from Cycles, or add it there.',
      'error Ratings!C2: “Boss” is no rater, so 2 rows do not count. Type Manager, Calibrated, Self or Peer.',
      'error Ratings!C3: “Managr” is no rater, so 1 row does not count. Type “Manager”.',
    ]);
  });

  test('without Cycles every cycle is one, but no failed formula', () => {
    const { Cycles, ...tabs } = rated(['2031', 'E1', '', 3], ['#REF!', 'E1', 'Loading...', 3]);
    expect(Cycles).toBeDefined();
    expect(saidBy('rating-row-counts', tabs)).toEqual([
      'error Ratings!A3: Cycle of 1 row shows #REF!: its formula failed. Mend the formula, or type what belongs here.',
      'error Ratings!C3: Rater of 1 row shows “Loading...”: its formula has not finished. Wait until it has, then check again.',
    ]);
  });
});

describe('rated-competency-known', () => {
  const column = (header: string, ...cells: Cell[]): Tabs => ({
    ...TEAM,
    Ratings: [[...RATING, header], ...cells.map((cell) => ['2026 H1', 'E1', '', 3, cell])],
  });

  test.each<[string, readonly Cell[]]>([
    ['words', ['sunny', 'rainy']],
    ['nothing', ['', ' ']],
    ['numbers of which few would do as a rating', [1, 17, 230]],
    ['as many other cells as ratings', [3, 'why?']],
    ['dates', [new Date('2026-03-04T00:00:00Z')]],
  ])('leaves a column of %s to its owner', (_what, cells) => {
    expect(foundBy('rated-competency-known', column('Note', ...cells))).toEqual([]);
  });

  test.each<[readonly Cell[]]>([[[3]], [['N/A']], [['', 3.5, '3,5', 4]]])(
    'a column that holds %j is one of ratings',
    (cells) => {
      expect(saidBy('rated-competency-known', column('Closing deal', ...cells))).toEqual([
        'error Ratings!E1: “Closing deal” is no competency, so what stands below it counts for nothing. Type “Closing deals”.',
      ]);
    },
  );

  test('is less sure where the header is like no competency', () => {
    expect(saidBy('rated-competency-known', column('Mean', 3.2))).toEqual([
      'warn Ratings!E1: “Mean” is no competency, so what stands below it counts for nothing. Add it to Competencies if it is one.',
    ]);
  });

  test('takes a competency of any family, and any column where there are no competencies', () => {
    expect(foundBy('rated-competency-known', column('closing  deals', 3))).toEqual([]);
    expect(foundBy('rated-competency-known', { Ratings: [RATING, ['2026 H1', 'E1', '', 3]] })).toEqual([]);
  });
});
