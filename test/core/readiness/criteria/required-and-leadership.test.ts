import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../src/core/cell.ts';
import { explain } from '../../../../src/core/readiness/explain.ts';
import { answerOf, type Case } from '../sales.ts';

const said = (of: Case) => {
  const [first] = explain(answerOf(of));
  return [first?.met, first?.needed, first?.now, first?.remedy];
};

describe('Required ratings met', () => {
  test.each<[readonly Cell[], Cell, string, string, string, string]>([
    [[3, 3], '', 'yes', 'every one', '0 below', ''],
    [[3, 2.5], '', 'not yet', 'every one', '1 below', 'Closing 2.5 → 3'],
    [[2, 1, 2], 1, 'not yet', 'all but 1', '3 below', '2 competencies, nearest Prospecting 2 → 3 and Writing 2 → 3'],
    [[2, 3, 3], 1, 'yes', 'all but 1', '1 below', ''],
    [
      [2, '', ''],
      '',
      'not yet',
      'every one',
      '1 below, 1 of 3 rated',
      'Prospecting 2 → 3, and ratings in 2026 H1 for Closing, Writing',
    ],
    [[2, '', ''], 1, 'unknown', 'all but 1', '1 below, 1 of 3 rated', 'ratings in 2026 H1 for Closing, Writing'],
    [
      [3, 'x'],
      '',
      'unknown',
      'every one',
      '0 below, 1 of 2 rated',
      'a readable rating for every competency in 2026 H1',
    ],
    [[3, 3], 'all', 'unknown', 'all', 'cannot be read', 'a Value in Criteria that Required ratings met can use'],
  ])('ratings of %j with at most %j below 3: %s', (ratings, value, ...words) => {
    expect(said({ ratings, criteria: [['Required ratings met', value]] })).toEqual(words);
  });

  const REQUIRED = [
    ['Job family', 'Required rating for', 'S1', 'S2'],
    ['All', 'Prospecting', '', 4],
    ['Sales', 'Prospecting', 5, ''],
    ['', 'Closing', '', 2],
    ['Sales', 'closing', '', 4.5],
    ['Sales', 'Writing', 5, ''],
    ['Design', 'Writing', '', 5],
  ];

  test.each([
    ['the family’s row is empty: the one for all families', 0, 4],
    ['there are both: the family’s own', 1, 4.5],
    ['the family’s row is empty and there is none for all: the setting', 2, 3.5],
    ['there is no row: the setting', 3, 3.5],
  ])('what a level asks for where %s', (_case, index, required) => {
    const tabs = {
      'Required ratings': REQUIRED,
      Settings: [
        ['Setting', 'Value'],
        ['Required rating', 3.5],
      ],
    };
    expect(answerOf({ tabs, criteria: [['Required ratings met', '']] }).facts?.requirements.required[index]).toBe(
      required,
    );
  });

  test.each([
    ['with level columns of their own', ['D1'], [5]],
    ['where one leaves the level empty', ['D1', 'S2'], [5, '']],
  ])('two tabs may each hold a row for all families, %s', (_how, codes, cells) => {
    const tabs = {
      'Required ratings – Design': [
        ['Job family', 'Required rating for', ...codes],
        ['All', 'Prospecting', ...cells],
      ],
      'Required ratings – Sales': [
        ['Job family', 'Required rating for', 'S2'],
        ['All', 'Prospecting', 4],
      ],
    };
    expect(answerOf({ tabs }).facts?.requirements.required[0]).toBe(4);
  });
});

describe('Leadership competencies', () => {
  test.each<[readonly Cell[], readonly string[], string, string, string]>([
    [[3, 1], ['Prospecting'], 'yes', 'all there', ''],
    [[3, 1], [], 'yes', 'all there', ''],
    [[10 / 3, 2.994], ['Prospecting', 'Closing'], 'not yet', 'below: Closing 2.99 → 3', 'Closing 2.99 → 3'],
    [
      ['', 2],
      ['Prospecting', 'Closing'],
      'not yet',
      'below: Closing 2 → 3; not rated: Prospecting',
      'Closing 2 → 3 and a rating for Prospecting',
    ],
    [['', 5], ['Prospecting', 'Closing'], 'unknown', 'not rated: Prospecting', 'a rating for Prospecting'],
    [['N/A', 5], ['Prospecting'], 'unknown', 'not rated: Prospecting', 'a rating for Prospecting'],
    [['good', 5], ['Prospecting'], 'unknown', 'not rated: Prospecting', 'a rating for Prospecting'],
    [[5, ''], ['Prospecting'], 'yes', 'all there', ''],
  ])('ratings of %j where %j are leadership: %s', (ratings, leadership, met, now, remedy) => {
    const words = said({ ratings, leadership, criteria: [['Leadership competencies', 'unused']] });
    expect(words).toEqual([met, 'each at its required rating', now, remedy]);
  });

  test('without a current cycle they are unknown, even where there are none', () => {
    const tabs = { Ratings: [['Cycle', 'Employee ID']] };
    const words = said({ tabs, criteria: [['Leadership competencies', '']] });
    expect(words).toEqual(['unknown', 'each at its required rating', 'no current cycle', 'ratings in a review cycle']);
  });
});
