import { expect, test } from '@jest/globals';
import { PEOPLE } from '../../../src/core/presets/people.ts';

test('People has the levels H1 to H5 in a single track (S77)', () => {
  expect(PEOPLE.levels.map((one) => `${one.track} ${one.code} ${one.rank} ${one.payBand}`)).toEqual([
    'IC H1 1 B1',
    'IC H2 2 B2',
    'IC H3 3 B3',
    'IC H4 4 B4',
    'IC H5 5 B5',
  ]);
});

test('People needs no crossover and no way back, because nobody leaves its track (C8)', () => {
  expect(PEOPLE.paths).toEqual([]);
  expect(PEOPLE.competencies.filter((one) => one.leadership || one.tracks === 'Management')).toEqual([]);
});

test('People rates nine competencies, four of them core', () => {
  const names = (type: string) => PEOPLE.competencies.filter((one) => one.type === type).map((one) => one.name);
  expect(names('Core')).toEqual(['Communication', 'Ownership', 'Collaboration', 'Delivery']);
  expect(names('Functional')).toEqual([
    'Recruiting',
    'Employee relations',
    'Policy and pay',
    'People data',
    'Learning',
  ]);
});
