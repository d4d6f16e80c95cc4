import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/core/cell.ts';
import type { Tabs } from '../company.ts';
import { foundBy } from './found.ts';
import { saidBy } from './messages.ts';

const HEADER: readonly Cell[] = ['Job family', 'Track', 'Level', 'Title', 'Order'];
const times = <T>(n: number, one: (at: number) => T): readonly T[] => Array.from({ length: n }, (_item, at) => one(at));
const levels = (n: number, family: string, track = 'IC') =>
  times(n, (at): Cell[] => [family, track, `${track}${at}`, '', at + 1]);
const family = (n: number, { name = 'Legal', track = 'IC', more = {} as Tabs } = {}): Tabs => ({
  Levels: [HEADER, ...levels(n, name, track)],
  ...more,
});
const size = (value: string): Tabs => ({
  Settings: [
    ['Setting', 'Value'],
    ['company size', value],
  ],
});
const works = (name: string, jobFunction: string): Tabs => ({
  'Job families': [
    ['Job family', 'Stage', 'Function'],
    [name, 'Published', jobFunction],
  ],
});

describe('level-count', () => {
  test.each<[string, number, Parameters<typeof family>[1], string | undefined]>([
    ['without a preset', 3, {}, 'warn'],
    ['without a preset', 4, {}, 'info'],
    ['without a preset', 5, {}, undefined],
    ['without a preset', 7, {}, undefined],
    ['without a preset', 8, {}, 'warn'],
    ['in a startup', 2, { more: size('Startup') }, 'warn'],
    ['in a startup', 3, { more: size('Startup') }, undefined],
    ['in a startup', 4, { more: size('startup') }, undefined],
    ['in a startup', 5, { more: size('Startup') }, 'info'],
    ['in a growth company', 4, { more: size('Growth') }, 'info'],
    ['in a growth company', 6, { more: size('Growth') }, undefined],
    ['in a growth company', 7, { more: size('Growth') }, 'info'],
    ['in a mid-size company', 5, { more: size('Mid-size') }, 'info'],
    ['in a mid-size company', 7, { more: size('Mid-size') }, undefined],
    ['of Sales by its name', 4, { name: 'Sales' }, undefined],
    ['of Sales by its name', 6, { name: 'sales' }, 'info'],
    ['whose Function is Sales', 4, { name: 'Accounts', more: works('accounts', 'Sales') }, undefined],
    [
      'whose Function wins over the size (S78)',
      7,
      { more: { ...works('Legal', 'Engineering'), ...size('Growth') } },
      undefined,
    ],
    ['of HR', 5, { name: 'HR' }, undefined],
    ['of HR', 6, { name: 'HR' }, 'info'],
    ['of managers', 4, { track: 'Management', more: size('Mid-size') }, undefined],
    ['of managers', 3, { track: 'Management' }, 'warn'],
    ['of managers in Engineering (C2: up to 4)', 3, { name: 'Engineering', track: 'Management' }, undefined],
    ['of managers in Engineering', 2, { name: 'Engineering', track: 'Management' }, 'warn'],
    ['of managers in Engineering', 5, { name: 'Engineering', track: 'Management' }, 'info'],
  ])('a track %s with %i levels', (_what, n, about, severity) => {
    expect(foundBy('level-count', family(n, about))).toEqual(severity ? [`${severity} Levels!C2`] : []);
  });

  test('tracks are counted apart: seven and four are eleven levels and fine (C3)', () => {
    const Levels = [HEADER, ...levels(7, 'Engineering'), ...levels(4, 'Engineering', 'Management')];
    expect(foundBy('level-count', { Levels })).toEqual([]);
  });

  test('is one finding for many job families that have too few', () => {
    const Levels = [
      HEADER,
      ...['Legal', 'Design', 'Support', 'Data', 'Office'].flatMap((name, at) =>
        levels(at < 4 ? 2 + (at % 2) : 4, name),
      ),
    ];
    expect(saidBy('level-count', { Levels })).toEqual([
      'warn Levels!C2: Legal, Design, Support and Data: 2 or 3 levels each. Fewer than 4 mean long gaps between promotions. Split the widest.',
      'info Levels!C12: Office, IC: 4 levels. 5 to 7 are usual. If these are too few, split the widest.',
    ]);
  });

  test('says the reason, and what is usual where', () => {
    expect(saidBy('level-count', family(3))).toEqual([
      'warn Levels!C2: Legal, IC: 3 levels. Fewer than 4 mean long gaps between promotions. Split the widest.',
    ]);
    expect(saidBy('level-count', family(7, { name: 'Sales' }))).toEqual([
      'info Levels!C2: Sales, IC: 7 levels. 4 to 5 are usual for Sales. If these are too many, join two that are hard to tell apart.',
    ]);
    expect(saidBy('level-count', family(4, { more: size('Growth') }))).toEqual([
      'info Levels!C2: Legal, IC: 4 levels. 5 to 6 are usual for a Growth company. If these are too few, split the widest.',
    ]);
  });
});

const COMPETENCIES: readonly Cell[] = ['Job family', 'Competency', 'Type', 'Tracks'];

describe('competency-count', () => {
  const tabs = (n: number, tracks = ''): Tabs => ({
    Levels: [HEADER, ['Sales', 'IC', 'S1', '', 1], ['Sales', 'Management', 'M1', '', 1]],
    Competencies: [
      COMPETENCIES,
      ...times(n, (at) => ['All', `Competency ${at}`, 'Core', tracks]),
      ...(tracks === 'IC' ? times(6, (at) => ['All', `Other ${at}`, 'Core', 'Management']) : []),
    ],
  });

  test.each([
    [5, 'warn'],
    [6, undefined],
    [10, undefined],
    [11, 'warn'],
    [12, 'warn'],
    [13, 'error'],
    [20, 'error'],
  ])('%i competencies of a track: %s', (n, severity) => {
    expect(foundBy('competency-count', tabs(n, 'IC'))).toEqual(severity ? [`${severity} Competencies!B2`] : []);
  });

  test('each track is counted, and named', () => {
    expect(saidBy('competency-count', tabs(13)).map((said) => said.split('.')[0])).toEqual([
      'error Competencies!B2: Sales, IC: 13 competencies',
      'error Competencies!B2: Sales, Management: 13 competencies',
    ]);
  });

  test('many job families that have too many are one finding, with what the most cost', () => {
    const Levels = [HEADER, ...['Legal', 'Design', 'Data'].flatMap((name) => levels(1, name))];
    const all = times(13, (at): Cell[] => ['All', `Competency ${at}`, 'Core', '']);
    const tabs = { Levels, Competencies: [COMPETENCIES, ...all, ['Data', 'Charts', 'Functional', '']] };
    expect(saidBy('competency-count', tabs)).toEqual([
      'error Competencies!B2: Legal, Design and Data: 13 or 14 competencies each. Rating 14 takes about 42 minutes a person, 5.6 hours for a team of 8. Join or drop the least used: 12 is the ceiling.',
    ]);
  });

  test('says what a round of ratings takes, of 20 that it is a full day (S37)', () => {
    expect(saidBy('competency-count', tabs(11, 'IC'))).toEqual([
      'warn Competencies!B2: Sales, IC: 11 competencies. Rating them takes about 33 minutes a person, 4.4 hours for a team of 8. Join two that are rated alike: 6 to 10 work best.',
    ]);
    expect(saidBy('competency-count', tabs(20, 'IC'))).toEqual([
      'error Competencies!B2: Sales, IC: 20 competencies. Rating them takes about 60 minutes a person, a full day for a team of 8. Join or drop the least used: 12 is the ceiling.',
    ]);
  });

  test('a track, or a whole family, that has none is an error (S1)', () => {
    const { Levels = [] } = tabs(0);
    expect(saidBy('competency-count', { Levels, Competencies: [COMPETENCIES] })).toEqual([
      'error Levels!C2: Sales: no competencies, so nobody can be rated. Add 6 to 10 to Competencies.',
    ]);
    const six = times(6, (at) => ['All', `Competency ${at}`, 'Core', 'IC']);
    expect(saidBy('competency-count', { Levels, Competencies: [COMPETENCIES, ...six] })).toEqual([
      'error Levels!C3: Sales, Management: no competencies, so nobody can be rated. Add 6 to 10 to Competencies.',
    ]);
    expect(foundBy('competency-count', { Levels })).toEqual([]);
    expect(foundBy('competency-count', { Levels, Competencies: [['Job family', 'Skill']] })).toEqual([]);
  });
});

describe('competency-balance', () => {
  const tabs = (core: number, functional: number, type = 'Functional'): Tabs => ({
    ...family(1),
    Competencies: [
      COMPETENCIES,
      ...times(core, (at) => ['All', `Core ${at}`, 'core', '']),
      ...times(functional, (at) => ['All', `Functional ${at}`, type, '']),
    ],
  });

  test.each([
    [3, 3, []],
    [5, 5, []],
    [2, 4, ['warn Competencies!C2']],
    [6, 3, ['warn Competencies!C2']],
    [0, 8, ['warn Competencies!C2']],
    // Too many and too few are said of their number.
    [2, 2, []],
    [8, 8, []],
  ])('%i core and %i functional', (core, functional, expected) => {
    expect(foundBy('competency-balance', tabs(core, functional))).toEqual(expected);
  });

  test('types that nobody knows are no reason to count them', () => {
    expect(foundBy('competency-balance', tabs(1, 7, 'Craft'))).toEqual([]);
  });
});

describe('core-everywhere', () => {
  const found = (...rows: Cell[][]) =>
    foundBy('core-everywhere', {
      Levels: [HEADER, ...levels(1, 'Legal'), ...levels(1, 'Legal', 'Management'), ...levels(1, 'Design')],
      Competencies: [COMPETENCIES, ...rows],
    });

  test.each<[string, Cell[][], readonly string[]]>([
    [
      'for all tracks',
      [
        ['Legal', 'A', 'Core', ''],
        ['All', 'B', 'Core', 'all'],
        ['Legal', 'C', 'Core', 'Management, ic'],
      ],
      [],
    ],
    [
      'for one of two',
      [
        ['Legal', 'A', 'Functional', 'IC'],
        ['Legal', 'B', 'Core', 'IC'],
      ],
      ['error Competencies!D3'],
    ],
    ['for the only track there is', [['Design', 'A', 'Core', 'IC']], []],
    [
      'in a row for each track',
      [
        ['Legal', 'A', 'Core', 'IC'],
        ['Legal', 'A', 'Core', 'Management'],
      ],
      [],
    ],
    ['for all families but one of their tracks', [['All', 'A', 'Core', 'IC']], ['error Competencies!D2']],
  ])('core %s', (_what, rows, expected) => {
    expect(found(...rows)).toEqual(expected);
  });
});

test('competency-why counts the competencies of a tab that give no reason, where it has the column', () => {
  const header = ['Job family', 'Competency', 'Type', 'Why it matters'];
  const rows = (...why: string[]) => ({
    Competencies: [header, ...why.map((text, at) => ['All', `Competency ${at}`, 'Core', text])],
  });
  expect(saidBy('competency-why', rows('Deals close.', '', ' '))).toEqual([
    'info Competencies!D3: 2 competencies do not say why they matter. Write which goal each serves.',
  ]);
  expect(saidBy('competency-why', rows(''))).toEqual([
    'info Competencies!D2: 1 competency does not say why it matters. Write which goal each serves.',
  ]);
  expect(foundBy('competency-why', rows('#REF!'))).toEqual([]);
  expect(foundBy('competency-why', { Competencies: [header.slice(0, 3), ['All', 'A', 'Core']] })).toEqual([]);
});

describe('level-stated', () => {
  const header: readonly Cell[] = [...HEADER, 'Scope', 'Autonomy'];
  const said = (...rows: Cell[][]) => saidBy('level-stated', { Levels: [header, ...rows] });
  const level = (code: string, scope: Cell, autonomy: Cell, title: Cell = 'Counsel', name = 'Legal'): Cell[] => [
    name,
    'IC',
    code,
    title,
    1,
    scope,
    autonomy,
  ];

  test('one finding for the levels that lack the same, in the first cell to fill', () => {
    expect(said(level('L1', 'Task', ''), level('L2', 'Problem', 'Alone'), level('L3', 'Cross-team', ' '))).toEqual([
      'error Levels!G2: L1 and L3 of Legal have no Autonomy. Write how far the work reaches, with how much guidance.',
    ]);
    expect(said(level('L1', '', ''))).toEqual([
      'error Levels!F2: L1 of Legal has no Scope or Autonomy. Write how far the work reaches, with how much guidance.',
    ]);
    expect(said(level('L1', 'Task', 'Guided', ''))).toEqual(['error Levels!D2: L1 of Legal has no Title.']);
  });

  test('of several families the levels are named with theirs, of many their number', () => {
    const two = [level('L1', '', 'Guided'), level('D1', '', 'Guided', 'Designer', 'Design')];
    expect(said(...two)[0]).toContain('L1 of Legal and D1 of Design have no Scope.');
    const many = times(9, (at) => level(`L${at}`, '', 'Guided', 'Counsel', `Family ${at % 2}`));
    expect(said(...many)).toHaveLength(1);
    expect(said(...many)[0]).toContain('9 levels have no Scope.');
  });

  test('a failed formula is not empty', () => {
    expect(said(level('L1', '#REF!', 'Guided'))).toEqual([]);
  });

  test('two levels of a track that state the same are not two; in two tracks they may', () => {
    const manager = ['Legal', 'Management', 'M1', 'Lead', 1, 'Problem', 'Alone'];
    expect(said(level('L1', 'Problem', 'Alone'), level('L2', 'problem', 'alone '), manager)).toEqual([
      'warn Levels!F3: L2 has the Scope and Autonomy of L1. Write what changes, or join them.',
    ]);
  });

  test('columns that are not there are no error', () => {
    const titled = family(2)['Levels']?.map((row, at) =>
      row.map((cell, column) => (at > 0 && column === 3 ? 'Counsel' : cell)),
    );
    expect(saidBy('level-stated', { Levels: titled ?? [] })).toEqual([
      'warn Levels!D2: IC0 and IC1 of Legal have no Scope or Autonomy. Write how far the work reaches, with how much guidance.',
    ]);
    expect(foundBy('level-stated', family(2))).toEqual(['error Levels!D2']);
  });
});

describe('scope-grows', () => {
  const found = (...scopes: string[]) =>
    foundBy('scope-grows', {
      Levels: [
        [...HEADER, 'Scope'],
        ...scopes.map((scope, at): Cell[] => ['Legal', 'IC', `L${at}`, '', at + 1, scope]),
      ],
    });

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'grows',
      ['Task: a contract', 'Problem', 'Complex problem', 'Cross-team', 'Organisation', 'Organization-wide'],
      [],
    ],
    ['stays', ['Cross-team: two', 'cross-team: four'], []],
    ['shrinks', ['Complex problem: with unknowns', 'Problem: well scoped'], ['warn Levels!F3']],
    ['shrinks twice below the widest', ['Cross-team', 'Task', 'Problem'], ['warn Levels!F3', 'warn Levels!F4']],
    ['is passed over where the words are others', ['Cross-team', 'One contract', 'Organisation'], []],
    ['reads whole words only', ['Cross-team', 'Tasks and problems of a country'], []],
  ])('scope %s', (_what, scopes, expected) => {
    expect(found(...scopes)).toEqual(expected);
  });

  test('levels are compared in their Order, within a track', () => {
    const Levels: Cell[][] = [
      ['Legal', 'IC', 'L2', '', 2, 'Cross-team'],
      ['Legal', 'IC', 'L1', '', 1, 'Problem'],
      ['Legal', 'Management', 'M1', '', 3, 'Task'],
    ];
    expect(foundBy('scope-grows', { Levels: [[...HEADER, 'Scope'], ...Levels] })).toEqual([]);
  });
});
