import { expect, test } from '@jest/globals';
import { companyFrom, type Rows, type Tabs } from '../company.ts';

const PEOPLE = ['Employee ID', 'Name', 'Job family', 'Level', 'Left on'];
const RATINGS = ['Cycle', 'Employee ID', 'Rater', 'Writing'];
const row = (cycle: string, id: string, rating: number | string = 4, rater = '') => [cycle, id, rater, rating];

const current = (ratings: Rows, more: Tabs = {}): string | undefined => {
  const company = companyFrom({
    Competencies: [
      ['Job family', 'Competency', 'Type'],
      ['All', 'Writing', 'Core'],
    ],
    People: [PEOPLE, ['E1', 'Ana', '', '', ''], ['E2', 'Ben', '', '', ''], ['E3', 'Cyd', '', '', '2025-01-01']],
    Cycles: [
      ['Cycle', 'Start', 'End'],
      ['Late', '', '2026-12-31'],
      ['Early', '', '2026-06-30'],
      ['Undated', '', ''],
    ],
    Ratings: [RATINGS, ...ratings],
    ...more,
  });
  return company.cycles[company.current]?.name;
};
const setting = (name: string, value: string): Tabs => ({
  Settings: [
    ['Setting', 'Value'],
    [name, value],
  ],
});

test.each<[string, Rows, string | undefined]>([
  ['the last by End in which half of the people are rated', [row('early', 'E1'), row(' LATE', 'E2')], 'Late'],
  ['the last with any rating, where none reaches half', [row('Early', 'E3'), row('Late', 'E9')], 'Late'],
  ['half of the people, before a later cycle with fewer', [row('Early', 'E1'), row('Late', 'E3')], 'Early'],
  ['none where nothing is rated', [row('Early', 'E1', ''), row('Late', 'E1', 'N/A')], undefined],
  ['none of which the ratings cannot be read', [row('Early', 'E1'), row('Late', 'E1', '3,5')], 'Early'],
  ['none of which the ratings do not count', [row('Early', 'E1'), row('Late', 'E1', 4, 'Self')], 'Early'],
  ['one that is only calibrated', [row('Early', 'E1'), row('Late', 'E1', 4, 'Calibrated')], 'Late'],
  ['one without an End, before all that have one', [row('Undated', 'E1'), row('Early', 'E1')], 'Early'],
  ['none that the Cycles tab does not know', [row('Early', 'E1'), row('Never', 'E1')], 'Early'],
])('the current cycle is %s', (_rule, ratings, expected) => {
  expect(current(ratings)).toBe(expected);
});

test('a person who stands twice is one of the people', () => {
  const people = [PEOPLE, ['E1', '', '', '', ''], ['E1', '', '', '', ''], ['E2', '', '', '', '']];
  expect(current([row('Early', 'E2'), row('Late', 'E1')], { People: people })).toBe('Late');
});

test.each([
  ['a cycle by its name', 'early ', 'Early'],
  ['none where the name is unknown', 'Soon', undefined],
  ['the rule where there is nothing but a space', ' ', 'Late'],
])('the setting chooses %s', (_rule, value, expected) => {
  expect(current([row('Late', 'E1')], setting('Current cycle', value))).toBe(expected);
});

test('raters named in Settings count too', () => {
  const ratings = [row('Early', 'E1'), row('Late', 'E1', 4, 'peer')];
  expect(current(ratings, setting('Ratings that count', 'Manager, Peer'))).toBe('Late');
});

test('without a Cycles tab cycles are ordered by name and keep the name as it was typed', () => {
  expect(current([row('2026 Q2', 'E1'), row('2026 Q1', 'E1')], { Cycles: [['Cycle', 'Start', 'End']] })).toBe(
    '2026 Q2',
  );
});
