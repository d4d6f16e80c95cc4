import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/core/cell.ts';
import type { Rows } from '../company.ts';
import { foundBy } from './found.ts';
import { saidBy } from './messages.ts';

const HEADER: readonly Cell[] = ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value', 'Cycles'];
const criteria = (...rows: Rows) => ({ Criteria: [HEADER, ...rows] });
const criterion = (kind: Cell, value: Cell, cycles: Cell = '') => criteria(['A', '', '', '', kind, value, cycles]);

describe('criterion-readable', () => {
  test.each<[Cell, Cell, Cell?]>([
    ['Average rating', 3.5],
    ['Average rating', 1],
    ['Lowest rating', 5],
    ['Required ratings met', 0],
    ['Required ratings met', ''],
    ['Months in level', 0],
    ['Months in level', 12],
    ['Cycles at next level', 2],
    ['Cycles at next level', '', 2],
    ['Cycles at next level', 2, 1.5],
    ['Scope', ''],
    ['Scope', 2.5],
    ['Quota attainment', 1],
    ['Quota attainment', '', 3],
    ['Leadership competencies', 'each of them'],
    ['Manager endorsement', ''],
    ['CALIBRATION ', ' ', 0.5],
  ])('takes %j with %j', (kind, value, cycles = '') => {
    expect(foundBy('criterion-readable', criterion(kind, value, cycles))).toEqual([]);
  });

  test.each<[Cell, string]>([
    ['Lowest ratings', '“Lowest ratings” is no kind of criterion. Type “Lowest rating”.'],
    ['Potential', '“Potential” is no kind of criterion. Choose one from the list, such as Average rating.'],
    [
      '',
      'This row names no kind of criterion, so nobody can meet it. Choose one from the list, such as Average rating.',
    ],
  ])('names the cell of the kind %j', (kind, said) => {
    expect(saidBy('criterion-readable', criterion(kind, 3))).toEqual([`error Criteria!E2: ${said}`]);
  });

  test.each<[Cell, Cell, string]>([
    [
      'Average rating',
      '',
      'error Criteria!F2: Average rating has no Value, so nobody can meet it. Type a number from 1 to 5.',
    ],
    [
      'Average rating',
      '3,5',
      'error Criteria!F2: Average rating cannot ask for “3,5”, which is text. This spreadsheet writes it 3.5.',
    ],
    [
      'Lowest rating',
      '3',
      'error Criteria!F2: Lowest rating cannot ask for “3”, which is text. Format the cell as a number, then type 3 again.',
    ],
    [
      'Lowest rating',
      'three',
      'error Criteria!F2: Lowest rating cannot ask for “three”, which is text. Type a number from 1 to 5.',
    ],
    ['Lowest rating', -1, 'error Criteria!F2: Lowest rating cannot ask for -1. Type a number from 1 to 5.'],
    ['Average rating', 5.5, 'error Criteria!F2: Average rating cannot ask for 5.5. Type a number from 1 to 5.'],
    ['Average rating', 0.7, 'error Criteria!F2: Average rating cannot ask for 0.7. Type a number from 1 to 5.'],
    [
      'Average rating',
      new Date('2026-05-03T00:00:00Z'),
      'error Criteria!F2: Average rating cannot ask for a date. Format the cell as a number. Type a number from 1 to 5.',
    ],
    [
      'Average rating',
      '#REF!',
      'error Criteria!F2: Average rating shows #REF!: its formula failed. Mend the formula, or type a number from 1 to 5.',
    ],
    [
      'Scope',
      'Loading...',
      'error Criteria!F2: Scope shows “Loading...”: its formula has not finished. Wait until it has, then check again.',
    ],
    ['Scope', -2, 'error Criteria!F2: Scope cannot ask for -2. Type how many, or leave it empty.'],
    [
      'Quota attainment',
      '100 %',
      'error Criteria!F2: Quota attainment cannot ask for “100 %”, which is text. Type a share such as 100%, or leave it empty.',
    ],
    [
      'Months in level',
      '',
      'error Criteria!F2: Months in level has no Value, so nobody can meet it. Type a whole number of months, such as 12.',
    ],
    [
      'Months in level',
      1.5,
      'warn Criteria!F2: Months in level asks for 1.5, which is no whole number. Type a whole number of months, such as 12.',
    ],
    [
      'Required ratings met',
      0.5,
      'warn Criteria!F2: Required ratings met asks for 0.5, which is no whole number. Type how many may be below, such as 1, or leave it empty for none.',
    ],
    [
      'Cycles at next level',
      0,
      'error Criteria!F2: Cycles at next level cannot ask for 0. Type a whole number of cycles, such as 2.',
    ],
    [
      'Cycles at next level',
      1.5,
      'error Criteria!F2: Cycles at next level asks for 1.5, which is no whole number. Type a whole number of cycles, such as 2.',
    ],
    [
      'Cycles at next level',
      '',
      'error Criteria!F2: Cycles at next level has no Value, so nobody can meet it. Type a whole number of cycles, such as 2.',
    ],
  ])('%s cannot use %j', (kind, value, said) => {
    expect(saidBy('criterion-readable', criterion(kind, value))).toEqual([said]);
  });

  test.each<[Cell, Cell, Cell]>([
    ['Cycles at next level', '', 1.5],
    ['Quota attainment', 1, 0],
    ['Quota attainment', 1, -1],
  ])('%s with %j cannot look at %j cycles', (kind, value, cycles) => {
    expect(saidBy('criterion-readable', criterion(kind, value, cycles))).toEqual([
      `error Criteria!G2: ${kind} cannot look at ${cycles} cycles. Type a whole number of 1 or more.`,
    ]);
  });

  test('cycles do not stand in for the Value of another kind', () => {
    expect(foundBy('criterion-readable', criterion('Average rating', '', 2))).toEqual(['error Criteria!F2']);
  });

  test('a failed formula in place of the kind is left to those who read the cell', () => {
    expect(foundBy('criterion-readable', criterion('#REF!', 3))).toEqual([]);
    expect(foundBy('cell-readable', criterion('#REF!', 3))).toEqual(['error Criteria!E2']);
  });
});

describe('criterion-single', () => {
  test('names every row after the first for the same steps, and where that one stands', () => {
    const tabs = criteria(
      ['A', 'Sales', '', 'S2', 'Average rating', 3.5],
      ['B', 'sales', 'All', 's2 ', 'average rating', 4],
      ['C', 'Sales', '', 'S2', 'Lowest rating', 3],
      ['D', 'Sales', '', 'S2', 'Average rating', 3],
    );
    expect(saidBy('criterion-single', tabs)).toEqual(
      ['E3', 'E5'].map(
        (cell) =>
          `warn Criteria!${cell}: Average rating for the same steps already stands in E2, and only that one counts. Change From or To here, or delete the row.`,
      ),
    );
  });

  test('names the tab of the first where it is another', () => {
    const tabs = {
      Levels: [
        ['Job family', 'Track', 'Level', 'Title', 'Order'],
        ['Sales', '', 'S1', '', 1],
      ],
      Criteria: [HEADER, ['A', '', '', '', 'Calibration', '']],
      'Criteria – Sales': [HEADER, ['B', '', '', '', 'Calibration', '']],
    };
    expect(saidBy('criterion-single', tabs)[0]).toMatch(/^warn Criteria – Sales!E2: .*stands in Criteria E2,/);
  });

  test.each<[string, Rows]>([
    [
      'criteria that are not equally specific',
      [
        ['A', 'Sales', '', '', 'Average rating', 3],
        ['B', '', 'S1', '', 'Average rating', 3],
        ['C', '', '', 'S2', 'Average rating', 3],
        ['D', '', 'S1', 'S2', 'Average rating', 3],
        ['E', '', '', '', 'Average rating', 3],
      ],
    ],
    [
      'kinds of which several apply',
      [
        ['A', '', '', '', 'Scope', 1],
        ['B', '', '', '', 'Scope', 2],
        ['C', '', '', '', 'Quota attainment', 1],
        ['D', '', '', '', 'Quota attainment', 1],
      ],
    ],
    [
      'words that are no kind',
      [
        ['A', '', '', '', 'Potential', 1],
        ['B', '', '', '', 'Potential', 1],
      ],
    ],
  ])('takes %s', (_what, rows) => {
    expect(foundBy('criterion-single', criteria(...rows))).toEqual([]);
  });
});
