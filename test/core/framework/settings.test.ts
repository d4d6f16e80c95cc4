import { expect, test } from '@jest/globals';
import { presetTables } from '../../../src/core/presets/tables.ts';
import { companyOf } from '../presets/answers.ts';

test('a workbook with the settings of a preset behaves like one without a Settings tab', () => {
  const written = companyOf(presetTables([])).workbook;
  expect(written.problems).toEqual([]);
  expect(written.settings).toEqual(companyOf([]).workbook.settings);
});

const settings = (name: string, value: string | number) =>
  companyOf([
    {
      kind: 'Settings',
      tab: 'Settings',
      rows: [
        ['Setting', 'Value'],
        [name, value],
      ],
    },
  ]).workbook;

test.each([
  ['Required rating', 3.5, 'requiredRating', 3.5],
  ['ratings that COUNT', ' Peer , Manager', 'countingRaters', ['peer', 'manager']],
  ['Ratings are made against', 'absolute  scale', 'ratedAgainst', 'Absolute scale'],
  ['Current cycle', 2026, 'currentCycle', '2026'],
  ['Rated share', '', 'ratedShare', 0.8],
] as const)('%s set to %j is read', (name, value, key, expected) => {
  const { problems, settings: read } = settings(name, value);
  expect(problems).toEqual([]);
  expect(read[key]).toEqual(expected);
});

test.each([
  ['Required rating', '3,5', 'Type a number from 1 to 5.'],
  ['Required rating', 6, 'Type a number from 1 to 5.'],
  ['Rated share', 80, 'Type a percentage, such as 80%.'],
  ['Company size', 'Huge', 'Choose Startup, Growth, Mid-size.'],
] as const)('%s cannot be %j: the default holds, and the cell is named with the mend', (name, value, mend) => {
  const { problems, settings: read } = settings(name, value);
  expect(read).toEqual(companyOf([]).workbook.settings);
  expect(problems).toMatchObject([{ id: 'cell-readable', at: { tab: 'Settings', cell: 'B2' } }]);
  expect(problems[0]?.message).toContain(mend);
});
