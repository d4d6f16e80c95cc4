import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell.ts';
import { isRatingCriterion, ratingRemedy } from '../../../src/core/readiness/rating-remedy.ts';
import type { Answer } from '../../../src/core/readiness/readiness.ts';
import { judge } from '../../../src/core/readiness/readiness.ts';
import { companyFrom } from '../company.ts';
import { answerOf, type Case, salesTabs } from './sales.ts';

const AVERAGE = ['Average rating', 3.5];
const LOWEST = ['Lowest rating', 3];
const REQUIRED = ['Required ratings met', ''];

/** Bars of their own for Prospecting, Closing, Writing and Ownership. */
const bars = (...ratings: readonly Cell[]) => ({
  'Required ratings': [
    ['Job family', 'Required rating for', 'S2'],
    ...['Prospecting', 'Closing', 'Writing', 'Ownership'].map((name, at): Cell[] => ['Sales', name, ratings[at] ?? '']),
  ],
});

describe('what would meet the rating criteria together', () => {
  test.each<[string, Case, string]>([
    [
      'one step each',
      { ratings: [3, 2, 3, 3], criteria: [['Average rating', 3.25], LOWEST] },
      'Prospecting 3 → 4 and Closing 2 → 3 would meet every rating criterion.',
    ],
    [
      'several steps of one',
      { ratings: [3, 3, 3, 3], criteria: [AVERAGE] },
      'Prospecting 3 → 5 would meet every rating criterion.',
    ],
    [
      'steps that meet a bar and the average at once',
      { ratings: [3, 3, 3, 3], criteria: [AVERAGE, REQUIRED], tabs: bars('', '', 4, 4) },
      'Writing 3 → 4 and Ownership 3 → 4 would meet every rating criterion.',
    ],
    [
      'what is N/A stays',
      { ratings: ['N/A', 3, 3, 3], criteria: [AVERAGE] },
      'Closing 3 → 5 would meet every rating criterion.',
    ],
    [
      'what is not rated stays',
      { ratings: ['', 3, 3, 3, 3], criteria: [AVERAGE] },
      'Closing 3 → 5 would meet every rating criterion.',
    ],
    [
      'a mean of several raters',
      { ratings: [3, 3], moreRatings: [['2026 H1', 'E1', '', 4, 3]], criteria: [['Lowest rating', 3.25]] },
      'Closing 3 → 4 would meet every rating criterion.',
    ],
    [
      'a rating between two points, which rises by a whole step',
      { ratings: [2.5, 4], criteria: [LOWEST] },
      'In steps of 1, Prospecting 2.5 → 3.5 would meet every rating criterion.',
    ],
    [
      'a step that ends at 5',
      { ratings: [4.5, 5], criteria: [['Average rating', 5]] },
      'In steps of 1, Prospecting 4.5 → 5 would meet every rating criterion.',
    ],
    [
      'a cycle that is not complete: what has to be rated first',
      { ratings: [2, '', '', 4], criteria: [AVERAGE, LOWEST] },
      'The rating criteria first need ratings in 2026 H1 for Closing, Writing.',
    ],
    [
      'a rating that cannot be read',
      { ratings: [2, '3,5', 4, 4], criteria: [AVERAGE] },
      'The rating criteria first need a readable rating for every competency in 2026 H1.',
    ],
    [
      'nothing rated at all',
      { criteria: [AVERAGE], tabs: { Ratings: [['Cycle', 'Employee ID']] } },
      'The rating criteria first need ratings in a review cycle.',
    ],
    [
      'no opportunity anywhere: there is nothing to raise',
      {
        ratings: ['N/A', 'N/A'],
        criteria: [AVERAGE],
        tabs: {
          Settings: [
            ['Setting', 'Value'],
            ['Current cycle', '2026 H1'],
          ],
        },
      },
      'The rating criteria first need at least one rating in 2026 H1.',
    ],
    [
      'more than the scale has',
      { criteria: [['Average rating', 6], ['Lowest rating', 5.5], REQUIRED] },
      'No rating steps are enough: the rating criteria need a Value in Criteria of at most 5, the highest rating there is.',
    ],
    [
      'a Value that cannot be read',
      { ratings: [2, 2], criteria: [['Average rating', '3,5'], LOWEST] },
      'The rating criteria first need a Value in Criteria that can be read.',
    ],
  ])('%s', (_what, of, sentence) => {
    expect(ratingRemedy(answerOf(of))?.sentence).toBe(sentence);
  });

  test.each<[string, Case]>([
    ['each is met', { criteria: [AVERAGE, LOWEST, REQUIRED] }],
    ['none applies', { ratings: [1, 1], criteria: [['Months in level', 999]] }],
    ['there is no step', { ratings: [1, 1], criteria: [AVERAGE], level: 'S2' }],
    [
      'only Leadership competencies are not met, which are none of them',
      { ratings: [2, 5], leadership: ['Prospecting'], criteria: [['Leadership competencies', ''], AVERAGE] },
    ],
  ])('is nothing where %s', (_what, of) => {
    expect(ratingRemedy(answerOf(of))).toBeUndefined();
  });
});

const metOf = ({ judged }: Answer) =>
  judged.filter(({ criterion }) => isRatingCriterion(criterion)).map(({ met }) => met);

test('typed into the Ratings tab the steps meet every rating criterion, and one step fewer does not', () => {
  let raised = 0;
  const rating = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constantFrom(1.5, 2.5, 3.5, 4.5));
  fc.assert(
    fc.property(
      fc.array(rating, { minLength: 4, maxLength: 4 }),
      fc.constantFrom(3, 3.25, 3.5, 4, 4.5),
      fc.constantFrom(2, 3, 3.5),
      fc.array(fc.constantFrom<Cell>('', 3, 4, 5), { minLength: 4, maxLength: 4 }),
      fc.constantFrom<Cell>('', 1, 2),
      (ratings, average, lowest, required, exceptions) => {
        const criteria = [
          ['Average rating', average],
          ['Lowest rating', lowest],
          ['Required ratings met', exceptions],
        ];
        const judgeWith = (typed: readonly number[]) =>
          judge(companyFrom(salesTabs({ ratings: typed, criteria, tabs: bars(...required) })), 'E1');
        const answer = judgeWith(ratings);
        const raises = ratingRemedy(answer)?.raises ?? [];
        const names = answer.facts?.requirements.competencies.map(({ row }) => row.name) ?? [];
        const after = ratings.map((now, at) => raises.find(({ name }) => name === names[at])?.needed ?? now);
        expect(metOf(judgeWith(after))).toEqual(['yes', 'yes', 'yes']);
        for (const { name, rating: before, needed } of raises) {
          const whole = Number.isInteger(needed - before) ? needed - 1 : before + Math.floor(needed - before);
          const less = after.map((now, at) => (names[at] === name ? whole : now));
          expect(metOf(judgeWith(less))).toContain('not yet');
          raised += 1;
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(raised).toBeGreaterThan(200);
});

test('says where Leadership competencies asks for more than the rating criteria do', () => {
  const criteria = [['Average rating', 3.5], ['Leadership competencies']];
  const of = { ratings: [3, 3], criteria, leadership: ['Closing'], tabs: bars(3, 5) };
  expect(ratingRemedy(judge(companyFrom(salesTabs(of)), 'E1'))?.sentence).toBe(
    'Prospecting 3 → 4 would meet every rating criterion. Leadership competencies stand apart.',
  );
});
