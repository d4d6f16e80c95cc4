import { expect, test } from '@jest/globals';
import type { Rows } from '../company.ts';
import { answerOf } from './sales.ts';

const HEADER = ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'];
const PATHS = ['Kind', 'From family', 'From level', 'To family', 'To level'];

const chosen = (rows: Rows, kind?: string) => {
  const path = kind ? { Paths: [PATHS, [kind, 'Sales', 'S1', 'Sales', 'M1']] } : {};
  const answer = answerOf({ target: kind ? 'M1' : '', tabs: { Criteria: [HEADER, ...rows], ...path } });
  return answer.judged.map(({ criterion }) => criterion.row.id);
};

test.each<[string, Rows, readonly string[]]>([
  [
    'a family',
    [
      ['any', '', '', '', 'Lowest rating', 3],
      ['own', 'Sales', '', '', 'Lowest rating', 3],
    ],
    ['own'],
  ],
  [
    'From before family',
    [
      ['family', 'Sales', '', '', 'Lowest rating', 3],
      ['from', '', 'S1', '', 'Lowest rating', 3],
    ],
    ['from'],
  ],
  [
    'To before both',
    [
      ['both', 'Sales', 'S1', '', 'Lowest rating', 3],
      ['to', '', '', 's2', 'Lowest rating', 3],
    ],
    ['to'],
  ],
  [
    'the first of equals',
    [
      ['one', 'all', '', 'S2', 'Lowest rating', 3],
      ['two', '', 'ALL', 'S2', 'Lowest rating', 3],
    ],
    ['one'],
  ],
  [
    'only rows that match',
    [
      ['design', 'Design', '', '', 'Lowest rating', 3],
      ['m', '', '', 'M1', 'Lowest rating', 3],
      ['from', '', 'S2', '', 'Lowest rating', 3],
    ],
    [],
  ],
  [
    'each kind for itself, in the order of the tab',
    [
      ['b', '', '', '', 'Months in level', 3],
      ['a', '', '', '', 'lowest  rating', 3],
    ],
    ['b', 'a'],
  ],
  [
    'an unreadable row too, where it is the most specific',
    [
      ['any', '', '', '', 'Lowest rating', 3],
      ['odd', '', '', 'S2', 'Lowest rating', 'x'],
    ],
    ['odd'],
  ],
  [
    'not an unreadable row that is less specific',
    [
      ['odd', '', '', '', 'Lowest rating', 'x'],
      ['own', '', '', 'S2', 'Lowest rating', 3],
    ],
    ['own'],
  ],
  [
    'every row whose kind is unknown',
    [
      ['x', '', '', '', 'Mood', 3],
      ['y', '', '', '', '', 3],
    ],
    ['x', 'y'],
  ],
])('a step takes %s', (_rule, rows, ids) => {
  expect(chosen(rows)).toEqual(ids);
});

test('a Return takes only rows that name both ends; any other path takes all that match', () => {
  const rows = [
    ['both', '', 'S1', 'M1', 'Lowest rating', 3],
    ['from', '', 'S1', '', 'Months in level', 3],
    ['to', '', 'All', 'M1', 'Average rating', 3],
  ];
  expect(chosen(rows, 'return')).toEqual(['both']);
  expect(chosen(rows, 'Crossover')).toEqual(['both', 'from', 'to']);
});

test.each([
  ['a number typed as text', 'Average rating', '3', 'unknown'],
  ['a date', 'Average rating', new Date('2026-03-04T00:00:00Z'), 'unknown'],
  ['a checkbox', 'Average rating', true, 'unknown'],
  ['text where Value is not used', 'Leadership competencies', 'all of them', 'yes'],
])('a Value of %s: %s is judged “%s”', (_what, kind, value, met) => {
  const answer = answerOf({ criteria: [[kind, value]] });
  expect(answer.judged.map((one) => one.met)).toEqual([met]);
});
