import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/core/cell.ts';
import type { Rows } from '../company.ts';
import { answerOf } from '../readiness/sales.ts';

const rate = (rows: Rows, settings = 'Manager') => {
  const tabs = {
    Ratings: [['Cycle', 'Employee ID', 'Rater', 'Prospecting', 'Design'], ...rows],
    Settings: [
      ['Setting', 'Value'],
      ['Current cycle', '2026 H1'],
      ['Ratings that count', settings],
    ],
  };
  return answerOf({ ratings: [3], tabs: { ...tabs, ...DESIGN } }).facts?.current;
};
/** Two families, so that E1’s row has a column that is a competency but none of theirs. */
const DESIGN = {
  Competencies: [
    ['Job family', 'Competency', 'Type'],
    ['Sales', 'Prospecting', 'Core'],
    ['Design', 'Design', 'Core'],
  ],
};
const by = (rater: string, rating: Cell, design: Cell = '') => ['2026 H1', 'E1', rater, rating, design];

test.each<[string, Rows, number | 'N/A' | undefined]>([
  ['the mean of the managers’ ratings', [by('', 3), by('manager', 4)], 3.5],
  ['the calibrated one, whatever the manager gave', [by('', 3), by('Calibrated', 5)], 5],
  ['the mean of two calibrated ones', [by('Calibrated', 4), by('calibrated ', 5), by('', 1)], 4.5],
  ['the manager’s, where the calibrated cell is empty', [by('', 3), by('Calibrated', '')], 3],
  ['N/A, where the calibrated one is', [by('', 3), by('Calibrated', 'n/a')], 'N/A'],
  ['none, where the calibrated one cannot be read', [by('', 3), by('Calibrated', 'x')], undefined],
  ['a number, where another rater says N/A', [by('', 3), by('', 'N/A')], 3],
  ['N/A, where all say so', [by('', 'N/A'), by('', ' n/A ')], 'N/A'],
  ['none, where one says N/A and one cannot be read', [by('', 'N/A'), by('', 'x')], undefined],
  ['none, where only others rated', [by('Self', 5), by('Peer', 5), by('Boss', 5)], undefined],
  ['none, where nothing is typed', [by('', '')], undefined],
])('the rating is %s', (_rule, rows, expected) => {
  expect(rate(rows)?.ratings[0]).toEqual(expected);
});

test('raters named in Settings are averaged with the same weight', () => {
  expect(rate([by('', 3), by('Peer', 5), by('Self', 1)], 'Manager, Peer')?.ratings[0]).toBe(4);
});

describe('a cycle is complete', () => {
  test.each<[string, Rows, boolean]>([
    ['where everything is rated', [by('', 3)], true],
    ['where a rating of another family is there too', [by('', 3, 4)], true],
    ['not where nothing is', [by('', '')], false],
    ['not where nothing but N/A is', [by('', 'N/A')], false],
    ['not where the rating cannot be read', [by('', 3), by('', 'x')], false],
    ['not where the rating of another family cannot be read', [by('', 3, 'x')], false],
    ['not where somebody’s own rating cannot be read', [by('', 3), by('Self', 'x')], false],
  ])('%s', (_rule, rows, complete) => {
    expect(rate(rows)?.complete).toBe(complete);
  });

  test.each<[readonly Cell[], Cell, boolean]>([
    [[4, 4, 3, 3, ''], '', true],
    [[4, 4, 3, '', ''], '', false],
    [[4, 4, 'N/A', '', 3], '', false],
    [[4, 4, 3, 3, 'N/A'], '', true],
    [[4, 4, 3, '', ''], 0.6, true],
    [[4, '', '', '', ''], 0, true],
    [['', '', '', '', ''], 0, false],
    [[4, 4, 4, 4, ''], 1, false],
  ])('with ratings of %j and a share of %j: %j', (ratings, share, complete) => {
    const tabs = {
      Settings: [
        ['Setting', 'Value'],
        ['Rated share', share],
        ['Current cycle', '2026 H1'],
      ],
    };
    expect(answerOf({ ratings, tabs }).facts?.current?.complete).toBe(complete);
  });
});

test.each<[Cell]>([
  ['3'],
  ['3,5'],
  [0],
  [0.99],
  [5.01],
  [6],
  ['n. a.'],
  ['–'],
  [true],
  ['#REF!'],
  [Number.POSITIVE_INFINITY],
  [new Date('2026-03-04')],
])('a cell of %j is no rating', (cell) => {
  expect(rate([by('', cell)])).toMatchObject({ ratings: [undefined], unreadable: true });
});

test('an ID is the text of its cell: 3 is 3, but 123 is not 00123', () => {
  const people = ['Employee ID', 'Name', 'Job family', 'Level'];
  const rated = (inPeople: Cell, inRatings: Cell) => {
    const company = answerOf({
      ratings: [3],
      tabs: {
        People: [people, ['E1', 'Ana', 'Sales', 'S1'], [inPeople, 'Ben', 'Sales', 'S1']],
        Ratings: [
          ['Cycle', 'Employee ID', 'Prospecting'],
          ['2026 H1', inRatings, 4],
        ],
      },
    }).facts?.company;
    return company?.ratings.rowsOf('2026 h1', company.people.numberOf(inPeople)).length;
  };
  expect([rated(3, '3'), rated('3', 3), rated(123, '00123'), rated('00123', 123)]).toEqual([1, 1, 0, 0]);
});
