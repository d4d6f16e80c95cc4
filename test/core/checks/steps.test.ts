import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/core/cell.ts';
import { examplePaths, exampleTracks } from '../../../src/core/checks/example-tracks.ts';
import { defaultCriteria } from '../../../src/core/presets/default-criteria.ts';
import type { Tabs } from '../company.ts';
import { foundBy } from './found.ts';
import { saidBy } from './messages.ts';

const CRITERIA = ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value', 'Cycles', 'Wording'];
const Levels = exampleTracks(3, 2);
const criteria = (...rows: Cell[][]): Tabs => ({ Levels, Criteria: [CRITERIA, ...rows.map((row) => ['A', ...row])] });
/** Criteria of every step. */
const asking = (...kinds: [string, Cell][]) => criteria(...kinds.map(([kind, value]) => ['', '', '', kind, value]));
const ALL: [string, Cell][] = [
  ['Average rating', 3.5],
  ['Scope', 3],
  ['Months in level', 12],
];

describe('step-criteria', () => {
  test.each<[string, Tabs, readonly string[]]>([
    ['every step has some', asking(['Lowest rating', 3]), []],
    [
      'one step has none',
      criteria(['', '', 'S2', 'Lowest rating', 3], ['', '', 'M2', 'Lowest rating', 3]),
      ['error Levels!C4'],
    ],
    ['none has', criteria(), ['error Levels!C3']],
    ['they are of another family', criteria(['Design', '', '', 'Lowest rating', 3]), ['error Levels!C3']],
    ['there is no tab, which is said of the tab', { Levels }, []],
    ['the tab cannot be read, which is said of the tab', { Levels, Criteria: [CRITERIA.slice(1)] }, []],
  ])('%s', (_what, tabs, expected) => {
    expect(foundBy('step-criteria', tabs)).toEqual(expected);
  });

  test('names the steps', () => {
    expect(saidBy('step-criteria', criteria(['', '', 'S3', 'Lowest rating', 3]))).toEqual([
      'error Levels!C3: No criteria for the step to S2 and M2 of Sales, so nobody can show to be ready. Add them to Criteria.',
    ]);
    expect(saidBy('step-criteria', criteria())[0]).toContain('No step has criteria, so');
  });

  test('a crossover needs some too', () => {
    const Paths = examplePaths(['Crossover', 'S2', 'M1']);
    const tabs = criteria(['', '', 'S2', 'Scope', 3], ['', '', 'S3', 'Scope', 3], ['', '', 'M2', 'Scope', 3]);
    expect(foundBy('step-criteria', { ...tabs, Paths })).toEqual(['error Paths!E2']);
  });

  test('a level whose Order cannot be read parts two others, so nothing is said of a step across it', () => {
    const unread = Levels.map((row) => (row[2] === 'S2' ? row.map((cell, at) => (at === 4 ? '2' : cell)) : row));
    const tabs = criteria(['', '', 'M2', 'Scope', 3], ['', 'S2', 'S3', 'Scope', 3]);
    expect(foundBy('step-criteria', { ...tabs, Levels: unread })).toEqual([]);
  });
});

test('step-kinds blames nobody for criteria that only stand there until somebody decides', () => {
  const { rows } = defaultCriteria();
  expect(foundBy('step-kinds', { Levels, Criteria: rows })).toEqual([]);
  const decided = rows.map((row, at) => (at === 0 ? row : row.map((cell) => (cell === 'DEF-AVG' ? 'OUR-AVG' : cell))));
  expect(foundBy('step-kinds', { Levels, Criteria: decided })).toEqual(['info Levels!C3']);
});

describe('step-kinds', () => {
  test.each<[string, Tabs, readonly string[]]>([
    ['ratings, scope and time', asking(...ALL), []],
    ['a quota for scope', asking(['Lowest rating', 3], ['Quota attainment', 1], ['Months in level', 6]), []],
    ['no scope', asking(['Average rating', 3.5], ['Months in level', 6]), ['info Levels!C3']],
    [
      'cycles, which last, but no months',
      asking(['Average rating', 3.5], ['Scope', 1], ['Cycles at next level', 2]),
      ['info Levels!C3'],
    ],
    ['nothing that lasts (S22)', asking(['Average rating', 3.5], ['Scope', 1]), ['warn Levels!C3']],
    ['that no time is needed', asking(['Average rating', 3.5], ['Scope', 1], ['Months in level', 0]), []],
    ['nothing at all, which is said already', criteria(), []],
  ])('a step that asks for %s', (_what, tabs, expected) => {
    expect(foundBy('step-kinds', tabs)).toEqual(expected);
  });

  test('steps that lack the same are named once', () => {
    const rows = ALL.flatMap(([kind, value]): Cell[][] =>
      kind === 'Scope' ? [['', '', 'S2', kind, value]] : [['', '', '', kind, value]],
    );
    expect(saidBy('step-kinds', criteria(...rows))).toEqual([
      'info Levels!C4: The step to S3 and M2 of Sales does not ask for scope. Add it to Criteria if it should count.',
    ]);
    expect(saidBy('step-kinds', asking(['Lowest rating', 3], ['Cycles at next level', 1]))).toEqual([
      'info Levels!C3: No step asks for scope or time in level. Add it to Criteria if it should count.',
    ]);
  });
});

describe('criteria-sensible', () => {
  test.each<[string, Cell[][], readonly string[]]>([
    [
      'lowest below average',
      [
        ['', '', '', 'Average rating', 3.5],
        ['', '', '', 'Lowest rating', 3.5],
      ],
      [],
    ],
    [
      'lowest above average, once for all steps',
      [
        ['', '', '', 'Average rating', 3.5],
        ['', '', '', 'Lowest rating', 4],
      ],
      ['warn Criteria!F3'],
    ],
    [
      'lowest above the average of another step',
      [
        ['', '', 'S2', 'Average rating', 3],
        ['', '', 'S3', 'Lowest rating', 4],
      ],
      [],
    ],
    ['scope with neither number nor words', [['', '', '', 'Scope', '']], ['warn Criteria!H2']],
    ['scope with words', [['', '', '', 'Scope', '', '', 'Has led a launch.']], []],
    ['scope with a number', [['', '', '', 'Scope', 3]], []],
    ['calibration without endorsement (S50)', [['', '', '', 'Calibration', '']], ['info Criteria!E2']],
    [
      'both',
      [
        ['', '', '', 'Calibration', ''],
        ['', '', '', 'Manager endorsement', ''],
      ],
      [],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(foundBy('criteria-sensible', criteria(...rows))).toEqual(expected);
  });
});

describe('criteria-attainable', () => {
  const team = (ratings: readonly number[], more: Tabs = {}): Tabs => ({
    ...asking(['Average rating', 3.5]),
    Competencies: [
      ['Job family', 'Competency', 'Type'],
      ['Sales', 'Closing', 'Core'],
    ],
    People: [
      ['Employee ID', 'Name', 'Job family', 'Level', 'Left on'],
      ...ratings.map((_rating, at) => [`E${at}`, '', 'Sales', 'S1', '']),
    ],
    Ratings: [['Cycle', 'Employee ID', 'Closing'], ...ratings.map((rating, at) => ['Q1', `E${at}`, rating])],
    ...more,
  });
  const people = (n: number, meeting: number) => Array.from({ length: n }, (_one, at) => (at < meeting ? 4 : 3));
  const settings = (...rows: [string, Cell][]): Tabs => ({ Settings: [['Setting', 'Value'], ...rows] });

  test('19 of 20 who fail are 5 %, and that is aspirational (S53)', () => {
    expect(saidBy('criteria-attainable', team(people(20, 1)))).toEqual([
      'warn Criteria!F2: 1 of 20 people at S1 (5 %) meet the ratings for S2: aspirational, not operational. Ask for less, or see Attainability.',
    ]);
  });

  test.each<[string, Tabs, number]>([
    ['18 of 20 fail', team(people(20, 2)), 0],
    ['fewer than 20 are too few to judge (C9)', team(people(19, 0)), 0],
    ['Settings may judge fewer', team(people(10, 0), settings(['Fewest people to judge', 10])), 1],
    [
      'but not so few that the figure may not be shown',
      team(people(10, 0), settings(['Fewest people to judge', 10], ['Smallest group shown', 11])),
      0,
    ],
    ['people who are not rated do not count', team(people(20, 0).map((rating, at) => (at === 0 ? 9 : rating))), 0],
    ['nobody is rated', team([]), 0],
  ])('%s', (_what, tabs, findings) => {
    expect(foundBy('criteria-attainable', tabs)).toHaveLength(findings);
  });
});
