import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fewestSteps, type RatingsAsked } from '../../../src/core/readiness/fewest-steps.ts';
import { cpuTime } from '../../cpu-time.ts';

const RUNS = Number(process.env['RUNS'] ?? 3000);

const all = (bar: number, count: number, exceptions = 0) => ({
  bars: Array.from({ length: count }, () => bar),
  exceptions,
});

describe('the fewest steps', () => {
  test.each<[string, readonly number[], RatingsAsked, readonly number[] | undefined]>([
    ['nothing asked is met', [1, 1], {}, [0, 0]],
    ['what is met already', [4, 4, 3, 3], { average: 3.5, lowest: 3 }, [0, 0, 0, 0]],
    ['a low one is raised to the lowest', [5, 5, 5, 2], { average: 3.5, lowest: 3 }, [0, 0, 0, 1]],
    ['the average is met by the first', [3, 3, 4, 3], { average: 3.5 }, [1, 0, 0, 0]],
    ['by two steps of the first, rather than one of each', [3, 3, 3, 3], { average: 3.5 }, [2, 0, 0, 0]],
    ['the steps for the lowest count for the average', [3, 2, 3, 3], { average: 3.25, lowest: 3 }, [1, 1, 0, 0]],
    ['5 is the end: the next one takes the rest', [4, 4, 1], { average: 11 / 3 }, [1, 1, 0]],
    ['from 4.5 a step gains half, so whole steps are taken', [4.5, 3, 3], { average: 3.8 }, [0, 1, 0]],
    ['but where half is enough the first is preferred', [4.5, 3, 3], { average: 3.6 }, [1, 0, 0]],
    ['a mean of three raters', [10 / 3, 10 / 3], { average: 4 }, [2, 0]],
    ['a mean of three raters, exactly at the bar', [10 / 3, 8 / 3], { average: 3, lowest: 8 / 3 }, [0, 0]],
    ['every bar of its own', [3, 3, 3], { required: { bars: [3, 4, 5], exceptions: 0 } }, [0, 1, 2]],
    ['the dearest bar is the exception', [3, 3, 3], { required: { bars: [3, 4, 5], exceptions: 1 } }, [0, 1, 0]],
    ['of equal bars the last is the exception', [3, 3, 3], { required: all(4, 3, 1) }, [1, 1, 0]],
    ['a broken number of exceptions counts whole ones', [3, 3, 3], { required: all(4, 3, 1.5) }, [1, 1, 0]],
    ['more exceptions than ratings', [3, 3], { required: all(5, 2, 9) }, [0, 0]],
    [
      'steps for the average go where they also meet a bar',
      [3, 3, 3],
      { average: 11 / 3, required: { bars: [3, 5, 3], exceptions: 0 } },
      [0, 2, 0],
    ],
    ['more than 5 is out of reach', [4, 4], { average: 5.1 }, undefined],
    ['so is a lowest above 5', [4, 4], { lowest: 5.5 }, undefined],
    ['5 throughout is not', [4.5, 1], { average: 5 }, [1, 4]],
  ])('%s', (_rule, ratings, asked, steps) => {
    expect(fewestSteps(ratings, asked)).toEqual(steps);
  });
});

/** Every way to raise the ratings, tried one after the other in no clever order. */
function everyWay(ratings: readonly number[]): readonly (readonly number[])[] {
  const [rating, ...others] = ratings;
  if (rating === undefined) return [[]];
  const rest = everyWay(others);
  const ways = [0, 1, 2, 3, 4].filter((steps) => steps === 0 || rating + steps - 1 < 5 - 1e-9);
  return ways.flatMap((steps) => rest.map((after) => [steps, ...after]));
}

function meets(raised: readonly number[], { average, lowest, required }: RatingsAsked): boolean {
  const mean = raised.reduce((sum, rating) => sum + rating, 0) / raised.length;
  const below = required ? raised.filter((rating, at) => rating < (required.bars[at] ?? 0) - 1e-9).length : 0;
  return (
    mean >= (average ?? 0) - 1e-9 &&
    raised.every((rating) => rating >= (lowest ?? 0) - 1e-9) &&
    below <= (required?.exceptions ?? 0)
  );
}

/** The answer by trying everything: the fewest, and of these the one that names the earliest ratings. */
function bySearch(ratings: readonly number[], asked: RatingsAsked): readonly number[] | undefined {
  const total = (steps: readonly number[]) => steps.reduce((sum, taken) => sum + taken, 0);
  /** Two steps of the first and one of the third are named `002`. */
  const named = (steps: readonly number[]) => steps.map((taken, at) => String(at).repeat(taken)).join('');
  const good = everyWay(ratings).filter((steps) =>
    meets(
      ratings.map((rating, at) => Math.min(5, rating + (steps[at] ?? 0))),
      asked,
    ),
  );
  const fewest = Math.min(...good.map(total));
  return good.filter((steps) => total(steps) === fewest).sort((a, b) => (named(a) < named(b) ? -1 : 1))[0];
}

/** What one rater gives, halves, and what the mean of two, three or four raters comes to. */
const rating = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 5 }) },
  fc.integer({ min: 2, max: 10 }).map((half) => half / 2),
  fc.integer({ min: 3, max: 15 }).map((third) => third / 3),
  fc.integer({ min: 4, max: 20 }).map((quarter) => quarter / 4),
);

const company = fc.array(rating, { minLength: 1, maxLength: 5 }).chain((ratings) =>
  fc.record({
    ratings: fc.constant(ratings),
    asked: fc.record({
      average: fc.option(fc.constantFrom(2.5, 3, 3.25, 3.3, 3.5, 10 / 3, 11 / 3, 4, 4.25, 4.5, 5, 5.5), {
        nil: undefined,
      }),
      lowest: fc.option(fc.constantFrom(1, 2, 2.5, 3, 3.5, 10 / 3, 4, 5, 6), { nil: undefined, freq: 2 }),
      required: fc.option(
        fc.record({
          bars: fc.array(rating, { minLength: ratings.length, maxLength: ratings.length }),
          exceptions: fc.constantFrom(0, 0, 1, 2, 3),
        }),
        { nil: undefined },
      ),
    }),
  }),
);

test('are what trying everything finds, the preference and the impossible included', () => {
  const seen = { impossible: 0, none: 0, some: 0 };
  fc.assert(
    fc.property(company, ({ ratings, asked }) => {
      const expected = bySearch(ratings, asked);
      seen[!expected ? 'impossible' : expected.some((taken) => taken > 0) ? 'some' : 'none'] += 1;
      expect(fewestSteps(ratings, asked)).toEqual(expected);
    }),
    { numRuns: RUNS },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(RUNS / 20);
});

test('are found at once where there are as many competencies as anybody could rate', () => {
  const ratings = Array.from({ length: 40 }, (_item, at) => 1 + (at % 7) / 2);
  const started = cpuTime();
  const steps = fewestSteps(ratings, { average: 4.4, lowest: 2.5, required: all(4.5, 40, 12) });
  expect(steps?.every((taken, at) => (ratings[at] ?? 0) + taken >= 2.5)).toBe(true);
  expect(cpuTime() - started).toBeLessThan(2000);
});
