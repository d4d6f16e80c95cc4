import { expect, test } from '@jest/globals';
import type { Cell } from '../../../../src/core/cell.ts';
import { explain } from '../../../../src/core/readiness/explain.ts';
import { answerOf } from '../sales.ts';

const CURRENT = {
  Settings: [
    ['Setting', 'Value'],
    ['Current cycle', '2026 H1'],
  ],
};
const said = (criterion: string, value: Cell, ratings: readonly Cell[], since: Cell = '2024-01-01') => {
  const [first] = explain(answerOf({ ratings, since, criteria: [[criterion, value]], tabs: CURRENT }));
  return [first?.met, first?.needed, first?.now, first?.remedy];
};

test.each<[readonly Cell[], Cell, string, string, string, string]>([
  [[4, 4, 3, 3], 3.5, 'yes', '3.5 or more', '3.5', ''],
  [[3.49, 3.49], 3.5, 'not yet', '3.5 or more', '3.49', '1 more rating step across the 2 rated competencies'],
  // Rounded to two decimals it would look met.
  [[3.496, 3.496], 3.5, 'not yet', '3.5 or more', '3.496', '1 more rating step across the 2 rated competencies'],
  // Their sum is 9.899999999999999: comparisons allow for what floating point loses.
  [[3.3, 3.3, 3.3], 3.3, 'yes', '3.3 or more', '3.3', ''],
  [[5, 5, 5, 2], 3.5, 'yes', '3.5 or more', '4.25', ''],
  [[3, 3, 4, 3], 3.5, 'not yet', '3.5 or more', '3.25', '1 more rating step across the 4 rated competencies'],
  [[3, 3, 3, 3], 3.5, 'not yet', '3.5 or more', '3', '2 more rating steps across the 4 rated competencies'],
  [[2], 4, 'not yet', '4 or more', '2', '2 more rating steps in the one rated competency'],
  [[4.5, 4.5], 5, 'not yet', '5 or more', '4.5', '2 more rating steps across the 2 rated competencies'],
  [[4.5, 3], 4.25, 'not yet', '4.25 or more', '3.75', '1 more rating step across the 2 rated competencies'],
  [[5, 5], 6, 'not yet', '6 or more', '5', 'a Value in Criteria of at most 5, the highest rating there is'],
  [[4, 4, 3, 3, ''], 3.5, 'yes', '3.5 or more', '3.5', ''],
  [
    [4, 4, 3, '', ''],
    3.5,
    'unknown',
    '3.5 or more',
    '3.67, 3 of 5 rated',
    'ratings in 2026 H1 for Ownership, Coaching',
  ],
  [['', ''], 3.5, 'unknown', '3.5 or more', '0 of 2 rated', 'ratings in 2026 H1 for Prospecting, Closing'],
  [['N/A', 'N/A'], 3.5, 'unknown', '3.5 or more', '0 of 2 rated', 'at least one rating in 2026 H1'],
  [[4, '3,5'], 3.5, 'unknown', '3.5 or more', '4, 1 of 2 rated', 'a readable rating for every competency in 2026 H1'],
  [[4, 4], '3,5', 'unknown', '3,5', 'cannot be read', 'a Value in Criteria that Average rating can use'],
  [[4, 4], '', 'unknown', '', 'cannot be read', 'a Value in Criteria that Average rating can use'],
])('ratings of %j against an Average rating of %j: %s', (ratings, value, ...words) => {
  expect(said('Average rating', value, ratings)).toEqual(words);
});

test.each<[readonly Cell[], Cell, string, string, string, string]>([
  [[3, 4], 3, 'yes', '3 or more', '3 (Prospecting)', ''],
  [[5, 5, 5, 2], 3, 'not yet', '3 or more', '2 (Ownership)', 'Ownership 2 → 3'],
  [[5, 2.99, 2], 3, 'not yet', '3 or more', '2 (Writing)', 'Closing 2.99 → 3 and Writing 2 → 3'],
  [[2, 2, 2], 3, 'not yet', '3 or more', '2 (3 competencies)', 'Prospecting 2 → 3, Closing 2 → 3 and Writing 2 → 3'],
  [
    [2, '', '', ''],
    3,
    'not yet',
    '3 or more',
    '2 (Prospecting)',
    'Prospecting 2 → 3, and ratings in 2026 H1 for Closing, Writing, Ownership',
  ],
  [
    [2, 'good'],
    3,
    'not yet',
    '3 or more',
    '2 (Prospecting)',
    'Prospecting 2 → 3, and a readable rating for every competency in 2026 H1',
  ],
  [[3, '', ''], 3, 'unknown', '3 or more', '3 (Prospecting)', 'ratings in 2026 H1 for Closing, Writing'],
  [[4, 3, 3, 3, ''], 3, 'yes', '3 or more', '3 (3 competencies)', ''],
  [[3, 'N/A'], 3, 'yes', '3 or more', '3 (Prospecting)', ''],
  [[3, 3], 'three', 'unknown', 'three', 'cannot be read', 'a Value in Criteria that Lowest rating can use'],
])('ratings of %j against a Lowest rating of %j: %s', (ratings, value, ...words) => {
  expect(said('Lowest rating', value, ratings)).toEqual(words);
});

test('ratings of a cycle that ended before the level began prove nothing about the next level', () => {
  const [met, , now, remedy] = said('Average rating', 3.5, [5, 5], '2026-07-01');
  expect([met, now]).toEqual(['unknown', '0 of 2 rated']);
  expect(remedy).toBe('ratings in a cycle that ends on or after 1 Jul 2026, the first day in this level');
});

test('ratings of a cycle that ends on the first day in the level count', () => {
  expect(said('Average rating', 3.5, [5, 5], '2026-06-30')[0]).toBe('yes');
});

test.each(['Average rating', 'Lowest rating'])('without a current cycle %s is unknown', (criterion) => {
  const tabs = { Ratings: [['Cycle', 'Employee ID', 'Prospecting']] };
  const [said] = explain(answerOf({ criteria: [[criterion, 3]], tabs }));
  expect(said).toMatchObject({ met: 'unknown', now: 'no current cycle', remedy: 'ratings in a review cycle' });
});
