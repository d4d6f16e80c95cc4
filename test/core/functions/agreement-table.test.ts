import { describe, expect, test } from '@jest/globals';
import { agreementTable } from '../../../src/core/functions/agreement-table.ts';

const HEADER = ['Pairs', 'Exact', 'Within one', 'Weighted kappa (quadratic, 5 points)', 'AC2 (quadratic, 5 points)'];
const NOTHING = [HEADER, [0, '', '', '', '']];

/** The numbers of two columns. */
function numbers(first: unknown, second: unknown): unknown {
  const table = agreementTable(first, second);
  return Array.isArray(table) ? table[1] : table;
}

const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const FIRST = [1, 2, 3, 4, 5, 4];
const SECOND = [1, 2, 3, 5, 3, 4];
/** By hand: squared distances 0 0 0 1 4 0, n Σd² = 30; n Σ(a² + b²) − 2 Σa Σb = 6 × 135 − 2 × 19 × 18 = 126. */
const KAPPA = 1 - 30 / 126;
/** By hand: 1 − 5 ÷ (6 × 16); by chance 0.9375 × (3 × 5/36 + 2 × 3/16), as 1, 2 and 5 were given 2 times of 12, 3 and 4 3 times. */
const CHANCE = 0.9375 * ((3 * 5) / 36 + (2 * 3) / 16);
const AC2 = (1 - 5 / 96 - CHANCE) / (1 - CHANCE);

describe('RATER_AGREEMENT', () => {
  test('gives one row of numbers under a header that names the weights', () => {
    const table = agreementTable(column(...FIRST), column(...SECOND));
    expect(table).toEqual([HEADER, [6, 4 / 6, 5 / 6, expect.closeTo(KAPPA, 12), expect.closeTo(AC2, 12)]]);
  });

  test('takes columns, rows and grids alike', () => {
    const expected = numbers(column(...FIRST), column(...SECOND));
    expect(numbers([FIRST], [SECOND])).toEqual(expected);
    expect(numbers([FIRST.slice(0, 3), FIRST.slice(3)], [SECOND.slice(0, 3), SECOND.slice(3)])).toEqual(expected);
  });

  test.each<[string, unknown, unknown]>([
    ['a blank', '', 3],
    ['N/A', 3, 'N/A'],
    ['a text', '4', 4],
    ['a decimal comma', '3,5', 3],
    ['a number outside the scale', 0, 1],
    ['a number above it', 5, 6],
    ['a rating between two points', 3.5, 3],
    ['an error', '#REF!', 3],
    ['a date', new Date(0), 3],
    ['a tick', true, 1],
  ])('leaves out a pair with %s in it', (_what, a, b) => {
    const without = numbers(column(...FIRST), column(...SECOND));
    expect(numbers(column(...FIRST, a), column(...SECOND, b))).toEqual(without);
    expect(numbers(column(b, ...FIRST), column(a, ...SECOND))).toEqual(without);
  });

  test('takes whole columns: headers and blank rows are no pairs', () => {
    const blank = Array.from({ length: 900 }, () => '');
    expect(numbers(column('Ana', ...FIRST, ...blank), column('Ben', ...SECOND, ...blank))).toEqual(
      numbers(column(...FIRST), column(...SECOND)),
    );
  });

  test('takes two single cells', () => {
    expect(numbers(4, 3)).toEqual([1, 0, 1, 0, expect.any(Number)]);
    expect(numbers([[4]], 3)).toEqual(numbers(4, 3));
  });

  test('has no kappa where everybody got the same rating from both', () => {
    expect(numbers(column(4, 4, 4), column(4, 4, 4))).toEqual([3, 1, 1, '', 1]);
  });

  test.each([
    ['', ''],
    [[['']], [['']]],
    [column('', 'N/A'), column('', 3)],
    [[], []],
  ])('says 0 pairs and nothing else where there is none', (first, second) => {
    expect(agreementTable(first, second)).toEqual(NOTHING);
  });

  test.each<[string, unknown, unknown, string]>([
    ['no second', column(3), undefined, 'The argument second must be a range of ratings, such as B2:B.'],
    ['no first', undefined, column(3), 'The argument first must be a range of ratings, such as B2:B.'],
    [
      'another length',
      column(1, 2, 3),
      column(1, 2),
      'The arguments first and second must be ranges of the same shape: first has 3 × 1 cells and second 2 × 1 cells.',
    ],
    [
      'a column and a row',
      column(1, 2),
      [[1, 2]],
      'The arguments first and second must be ranges of the same shape: first has 2 × 1 cells and second 1 × 2 cells.',
    ],
  ])('refuses %s, with what was expected', (_what, first, second, wrong) => {
    expect(agreementTable(first, second)).toEqual({ wrong });
  });

  test('never puts a word to the numbers, however few the pairs', () => {
    const values = numbers(column(3), column(3));
    expect(values).toEqual([1, 1, 1, '', 1]);
  });
});
