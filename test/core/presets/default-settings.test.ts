import { expect, test } from '@jest/globals';
import { SETTING_LIST } from '../../../src/core/framework/settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/presets/default-settings.ts';
import { presetTables } from '../../../src/core/presets/tables.ts';
import { companyOf } from './answers.ts';

test('the settings that a preset writes are those that are read, no more and no fewer', () => {
  const read = Object.values(SETTING_LIST).map((setting) => setting.name);
  expect(DEFAULT_SETTINGS.map(([name]) => name).sort()).toEqual([...read].sort());
});

test('a workbook with the settings of a preset behaves like one without a Settings tab', () => {
  const behaviour = ({ rating1, rating2, rating3, rating4, rating5, ...rest }: Record<string, unknown>) => rest;
  const written = companyOf(presetTables([])).workbook;
  expect(written.problems).toEqual([]);
  expect(behaviour(written.settings)).toEqual(behaviour(companyOf([]).workbook.settings));
});
