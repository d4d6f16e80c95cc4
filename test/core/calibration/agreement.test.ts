import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agreementOf } from '../../../src/core/calibration/agreement.ts';

type Pair = readonly [number, number];

/** A table of counts, the first rater's point by row and the second's by column, as pairs. */
function pairsOf(table: readonly (readonly number[])[]): readonly Pair[] {
  return table.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, (): Pair => [first + 1, second + 1])),
  );
}

describe('published examples', () => {
  /** Boyd et al. 1982, 85 xeromammograms; Stata Base Reference Manual, *kappa*: `kap rada radb, wgt(w2)`. */
  const XEROMAMMOGRAMS = [
    [21, 12, 0, 0],
    [4, 17, 1, 0],
    [3, 9, 15, 2],
    [0, 0, 0, 1],
  ];
  /** Gwet 2014, two abstractors of 100 records; `cont3x3abstractors` of irrCAC, quadratic weights. */
  const ABSTRACTORS = [
    [13, 0, 0],
    [0, 20, 7],
    [0, 4, 56],
  ];
  /** Gwet 2014, 223 patients diagnosed by two methods; `cont4x4diagnosis` of irrCAC, quadratic weights. */
  const DIAGNOSIS = [
    [40, 6, 4, 15],
    [4, 25, 1, 5],
    [4, 2, 21, 9],
    [17, 13, 12, 45],
  ];

  test.each([
    ['xeromammograms', XEROMAMMOGRAMS, 85, 0.6353, 0.6714],
    ['abstractors', ABSTRACTORS, 100, 0.89, 0.892],
    ['diagnoses', DIAGNOSIS, 223, 0.5874, 0.383],
  ])('weighted kappa of the %s', (_what, table, count, exact, kappa) => {
    const pairs = pairsOf(table);
    expect(pairs).toHaveLength(count);
    // Kappa with quadratic weights does not depend on how many points the scale has.
    for (const points of [table.length, 5]) {
      const found = agreementOf(pairs, points);
      expect(found?.exact).toBeCloseTo(exact, 4);
      expect(found?.weightedKappa).toBeCloseTo(kappa, kappa === 0.6714 ? 4 : 3);
    }
  });

  test.each([
    ['abstractors', ABSTRACTORS, 0.94],
    ['diagnoses', DIAGNOSIS, 0.299],
  ])('AC2 of the %s, on the points they were rated on', (_what, table, published) => {
    expect(agreementOf(pairsOf(table), table.length)?.ac2).toBeCloseTo(published, 3);
  });
});

/** The definitions as they are printed: proportions of a table, a matrix of weights, double sums. */
function byDoubleSums(pairs: readonly Pair[], points: number): { readonly kappa: number; readonly ac2: number } {
  const scale = Array.from({ length: points }, (_item, at) => at + 1);
  const double = (term: (k: number, l: number) => number) =>
    scale.reduce((total, k) => total + scale.reduce((row, l) => row + term(k, l), 0), 0);
  const weight = (k: number, l: number) => 1 - ((k - l) / (points - 1)) ** 2;
  const share = (k: number, l: number) => pairs.filter(([a, b]) => a === k && b === l).length / pairs.length;
  const first = (k: number) => pairs.filter(([a]) => a === k).length / pairs.length;
  const second = (l: number) => pairs.filter(([, b]) => b === l).length / pairs.length;
  const agreed = double((k, l) => weight(k, l) * share(k, l));
  const chance = double((k, l) => weight(k, l) * first(k) * second(l));
  const mean = (k: number) => (first(k) + second(k)) / 2;
  const spread = scale.reduce((total, k) => total + mean(k) * (1 - mean(k)), 0);
  const gwet = (double(weight) / (points * (points - 1))) * spread;
  return { kappa: (agreed - chance) / (1 - chance), ac2: (agreed - gwet) / (1 - gwet) };
}

const point = fc.integer({ min: 1, max: 5 });

test('any ratings give what the definitions give', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(point, point), { minLength: 1, maxLength: 30 }), (pairs) => {
      const found = agreementOf(pairs, 5);
      const { kappa, ac2 } = byDoubleSums(pairs, 5);
      expect(found?.ac2).toBeCloseTo(ac2, 9);
      const oneCell = pairs.every(([a, b]) => a === b && a === pairs[0]?.[0]);
      if (oneCell) expect(found?.weightedKappa).toBeUndefined();
      else expect(found?.weightedKappa).toBeCloseTo(kappa, 9);
    }),
    { numRuns: 1000 },
  );
});

test('which rater comes first, and in which order the people stand, changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(point, point), { minLength: 1, maxLength: 12 }), (pairs) => {
      const other = agreementOf(pairs.map(([a, b]) => [b, a] as const).reverse(), 5);
      const found = agreementOf(pairs, 5);
      expect([other?.exact, other?.withinOne, other?.weightedKappa]).toEqual([
        found?.exact,
        found?.withinOne,
        found?.weightedKappa,
      ]);
      expect(other?.ac2).toBeCloseTo(found?.ac2 ?? Number.NaN, 12);
    }),
  );
});

describe('at the ends of the scale', () => {
  test.each<[string, readonly Pair[], number | undefined, number]>([
    [
      'raters who always agree',
      [
        [1, 1],
        [3, 3],
        [5, 5],
      ],
      1,
      1,
    ],
    [
      'raters who give everybody the same point have no kappa',
      [
        [4, 4],
        [4, 4],
      ],
      undefined,
      1,
    ],
    [
      'raters who each give a point of their own agree as by chance',
      [
        [3, 4],
        [3, 4],
      ],
      0,
      1 - 1 / 16 / (1 - 0.9375 / 2),
    ],
    [
      'raters at opposite ends',
      [
        [1, 5],
        [5, 1],
      ],
      -1,
      -0.9375 / 2 / (1 - 0.9375 / 2),
    ],
  ])('%s', (_who, pairs, kappa, ac2) => {
    const found = agreementOf(pairs, 5);
    expect(found?.weightedKappa).toBe(kappa);
    expect(found?.ac2).toBeCloseTo(ac2, 12);
  });

  test('nearly everybody at 4: kappa is low although the raters agree, and AC2 is not', () => {
    const pairs: readonly Pair[] = [...Array.from({ length: 28 }, (): Pair => [4, 4]), [4, 3], [3, 4]];
    const found = agreementOf(pairs, 5);
    expect(found?.weightedKappa).toBeLessThan(0);
    expect(found?.ac2).toBeGreaterThan(0.99);
  });

  test('no pair gives nothing', () => {
    expect(agreementOf([], 5)).toBeUndefined();
  });
});
