import { expect, test } from '@jest/globals';
import { nearest } from '../../../src/core/checks/nearest.ts';
import { CRITERION_NAMES } from '../../../src/core/tables/criteria.ts';

test.each([
  ['Average ratings', 'Average rating'],
  ['Avg rating', 'Average rating'],
  ['lowest  RATING', 'Lowest rating'],
  ['Months in-level', 'Months in level'],
  ['Cycels at next level', 'Cycles at next level'],
  ['Manager endorsment', 'Manager endorsement'],
  ['Scpoe', 'Scope'],
  ['Callibration', 'Calibration'],
  ['Slope', 'Scope'],
])('“%s” is meant for %s', (typed, name) => {
  expect(nearest(typed, CRITERION_NAMES)).toBe(name);
});

test.each(['Potential', 'Skill', 'Rating', 'Sc', '', '–', 'Average of all ratings in every cycle'])(
  '“%s” is like none of them',
  (typed) => {
    expect(nearest(typed, CRITERION_NAMES)).toBeUndefined();
  },
);

test('a name that is equally near to two is not guessed', () => {
  expect(nearest('Team C', ['Team A', 'Team B'])).toBeUndefined();
  expect(nearest('Team C', ['Team A', 'Team B', 'Team-C'])).toBe('Team-C');
});

test('the nearer one wins wherever it stands, and one name twice is one name', () => {
  expect(nearest('Delivery', ['Deliveri', 'Delivering', 'Deliveri'])).toBe('Deliveri');
  expect(nearest('Deliveryy', ['Deliveries', 'Delivery'])).toBe('Delivery');
});

test('separators make no difference, and letters of any script count', () => {
  expect(nearest('IC 1', ['IC-1', 'IC-2'])).toBe('IC-1');
  expect(nearest('Zusamenarbeit', ['Zusammenarbeit', 'Führung'])).toBe('Zusammenarbeit');
});
