import { expect, test } from '@jest/globals';
import { seededRandom } from '../../../src/core/presets/random.ts';

const draw = <T>(count: number, one: () => T): T[] => Array.from({ length: count }, one);

test('equal seeds give equal sequences and different seeds different ones', () => {
  const sequence = (seed: number) => draw(20, seededRandom(seed).uniform);
  expect(sequence(7)).toEqual(sequence(7));
  expect(sequence(7)).not.toEqual(sequence(8));
});

test('the first numbers of a seed never change, because the example company is drawn from them', () => {
  expect(draw(3, seededRandom(1).uniform).map((one) => one.toFixed(9))).toEqual([
    '0.627073941',
    '0.002735721',
    '0.527447040',
  ]);
});

test('spread has mean 0 and standard deviation 1', () => {
  const values = draw(4000, seededRandom(3).spread);
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length;
  expect(Math.abs(mean)).toBeLessThan(0.06);
  expect(Math.abs(variance - 1)).toBeLessThan(0.08);
});

test('whole reaches both ends and nothing beyond them', () => {
  const random = seededRandom(5);
  expect([...new Set(draw(200, () => random.whole(2, 5)))].sort()).toEqual([2, 3, 4, 5]);
});
