import { describe, expect, test } from '@jest/globals';
import { exampleTracks } from '../../../src/core/checks/example-tracks.ts';
import type { Tabs } from '../company.ts';
import { foundBy } from './found.ts';
import { saidBy } from './messages.ts';

const SETTING = ['Setting', 'Value'];
const FAMILY = ['Job family', 'Stage', 'Function'];
const CRITERIA = ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'];
const size = (value: string): Tabs => ({ Settings: [SETTING, ['Rated share', 0.8], ['Company size', value]] });
const people = (n: number): Tabs => ({
  People: [
    ['Employee ID', 'Name', 'Job family', 'Level'],
    ...Array.from({ length: n }, (_one, at) => [`E${at}`, '', 'Sales', 'S1']),
  ],
});

describe('company-size', () => {
  test.each([
    ['Startup', 49, []],
    ['Startup', 50, ['info Settings!B3']],
    ['Growth', 49, ['info Settings!B3']],
    ['Growth', 50, []],
    ['Growth', 199, []],
    ['Growth', 200, ['info Settings!B3']],
    ['Mid-size', 200, []],
    // Outside the bands the nearest is meant (C10).
    ['Startup', 3, []],
    ['Mid-size', 1200, []],
    ['Mid-size', 3, ['info Settings!B3']],
    ['Growth', 0, []],
  ])('%s with %i people (C10)', (name, n, expected) => {
    expect(foundBy('company-size', { ...size(name), ...people(n) })).toEqual(expected);
  });

  test('says which fits, or is nearest', () => {
    expect(saidBy('company-size', { ...size('Growth'), ...people(30) })).toEqual([
      'info Settings!B3: People has 30 who have not left, and Company size is Growth; Startup is 10–49. Choose it, unless more people work elsewhere.',
    ]);
    expect(saidBy('company-size', { ...size('Growth'), ...people(1200) })[0]).toContain('Mid-size is nearest');
  });

  test('is not asked where nobody set it', () => {
    expect(foundBy('company-size', people(10))).toEqual([]);
    expect(foundBy('company-size', { ...size(''), ...people(10) })).toEqual([]);
  });
});

describe('preset-criteria', () => {
  const asking = (...kinds: string[]): Tabs => ({
    Levels: exampleTracks(5, 4),
    Criteria: [CRITERIA, ...kinds.map((kind) => ['A', '', '', '', kind, 3])],
  });
  const other = (name: string): Tabs => ({ 'Job families': [FAMILY, ['Sales', 'Published', name]] });

  test.each<[string, Tabs, readonly string[]]>([
    ['sales without a quota (S76)', asking('Lowest rating'), ['info Levels!C2']],
    ['sales with one', asking('Quota attainment'), []],
    ['a family of another Function', { ...asking('Lowest rating'), ...other('Support') }, []],
    ['sales without any criteria, which is said already', asking(), []],
    [
      'a mid-size company without calibration (S74)',
      { ...asking('Quota attainment'), ...size('Mid-size') },
      ['info Settings!B3'],
    ],
    ['with it', { ...asking('Quota attainment', 'Calibration'), ...size('Mid-size') }, []],
    ['a growth company without it', { ...asking('Quota attainment'), ...size('Growth') }, []],
  ])('%s', (_what, tabs, expected) => {
    expect(foundBy('preset-criteria', tabs)).toEqual(expected);
  });
});

describe('one-family-first', () => {
  const found = (...stages: string[]) =>
    foundBy('one-family-first', {
      'Job families': [FAMILY, ...stages.map((stage, at) => [`Family ${at}`, stage, ''])],
    });

  test.each<[readonly string[], readonly string[]]>([
    [['Drafting'], []],
    [['Template', 'Drafting'], ['warn Job families!B2']],
    [['Template', 'published'], []],
  ])('%j', (stages, expected) => {
    expect(found(...stages)).toEqual(expected);
  });
});

describe('people-family', () => {
  const found = (rows: readonly (readonly string[])[], more: Tabs = {}) =>
    foundBy('people-family', { 'Job families': [FAMILY, ...rows], ...more });

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'others are published',
      found([
        ['Design', 'Drafting', ''],
        ['Sales', 'Published', ''],
      ]),
      ['info Job families!C3'],
    ],
    ['nothing is', found([['Sales', 'Panel', '']]), []],
    [
      'HR has one, by its Function',
      found([
        ['Sales', 'Published', ''],
        ['Talent', 'Template', 'People'],
      ]),
      [],
    ],
    [
      'HR has one, by its name',
      found([
        ['Sales', 'Published', ''],
        ['HR', 'Template', ''],
      ]),
      [],
    ],
  ])('%s', (_what, given, expected) => {
    expect(given).toEqual(expected);
  });

  test('a family of levels alone is one', () => {
    const Levels = [
      ['Job family', 'Track', 'Level', 'Title', 'Order'],
      ['People', 'IC', 'H1', '', 1],
    ];
    expect(found([['Sales', 'Published', '']], { Levels })).toEqual([]);
  });
});
