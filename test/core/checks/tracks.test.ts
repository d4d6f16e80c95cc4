import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell.ts';
import { type ExamplePath, examplePaths, exampleTracks } from '../../../src/core/checks/example-tracks.ts';
import type { Tabs } from '../company.ts';
import { foundBy } from './found.ts';
import { saidBy } from './messages.ts';

const LEVELS: readonly Cell[] = ['Job family', 'Track', 'Level', 'Title', 'Order', 'Rank', 'Pay band'];
const PATHS = [
  'Kind',
  'From family',
  'From level',
  'To family',
  'To level',
  'Required',
  'Transferable skills',
  'Gaps to close',
];
const PERSON = ['Employee ID', 'Name', 'Job family', 'Level', 'Manager ID'];
const size = (value: string): Tabs => ({
  Settings: [
    ['Setting', 'Value'],
    ['Company size', value],
  ],
});
const works = (name: string, jobFunction: string): Tabs => ({
  'Job families': [
    ['Job family', 'Stage', 'Function'],
    [name, 'Drafting', jobFunction],
  ],
});
/** A team of Sales with so many managers. */
const team = (managers: number): Tabs => ({
  People: [PERSON, ...Array.from({ length: 9 }, (_one, at) => [`E${at}`, '', 'Sales', 'S1', `E${at % managers}`])],
});
const level = (family: string, track: string, code: string, order = 1): Cell[] => [family, track, code, '', order];

describe('track-missing', () => {
  test.each<[string, Tabs, readonly string[]]>([
    ['both tracks', { Levels: exampleTracks(5, 4) }, []],
    ['no management', { Levels: exampleTracks(5, 0), ...size('Growth') }, ['error Levels!B2']],
    [
      'no management in a company of no stated size, which may be a startup',
      { Levels: exampleTracks(5, 0) },
      ['warn Levels!B2'],
    ],
    ['no IC', { Levels: exampleTracks(0, 2) }, ['error Levels!B2']],
    ['an empty Track is IC', { Levels: [LEVELS, level('Sales', '', 'S1'), level('Sales', 'management', 'M1')] }, []],
    ['HR by its Function (S77)', { Levels: exampleTracks(5, 0), ...works('sales', 'People') }, []],
    [
      'no Management in Growth, with HR elsewhere',
      { Levels: exampleTracks(5, 0), ...works('HR', 'People'), ...size('Growth') },
      ['error Levels!B2'],
    ],
    ['a startup with two managers (C8)', { Levels: exampleTracks(4, 0), ...size('Startup'), ...team(2) }, []],
    [
      'a startup with three managers (S72)',
      { Levels: exampleTracks(4, 0), ...size('Startup'), ...team(3) },
      ['warn Levels!B2'],
    ],
    ['a startup of managers only', { Levels: exampleTracks(0, 2), ...size('Startup') }, ['error Levels!B2']],
    [
      'a startup with a management track in one of its families',
      { Levels: [...exampleTracks(4, 2), level('Design', 'IC', 'D1')], ...size('Startup'), ...team(3) },
      [],
    ],
  ])('%s', (_what, tabs, expected) => {
    expect(foundBy('track-missing', tabs)).toEqual(expected);
  });

  const APART = [LEVELS, level('Sales', 'IC', 'S1'), level('Support', 'IC', 'C1'), level('Heads', 'Management', 'M1')];

  test('families that lack a track are named in one finding', () => {
    expect(saidBy('track-missing', { Levels: APART })).toEqual([
      'error Levels!B2: Sales and Support have no Management track, so nobody sees how to become a manager. Add a Crossover in Paths that joins them to Heads, or add the levels.',
    ]);
    expect(saidBy('track-missing', { Levels: exampleTracks(5, 0) })).toEqual([
      'warn Levels!B2: Sales has no Management track, so nobody sees how to become a manager. Add its levels, or set Company size to Startup if it is one.',
    ]);
  });

  test('a crossover to the managers of another family is a management track, and theirs an IC track', () => {
    const to = (...families: [string, string][]) =>
      families.map(([name, code]) => ['Crossover', name, code, 'Heads', 'M1']);
    expect(
      foundBy('track-missing', { Levels: APART, Paths: [PATHS, ...to(['Sales', 'S1'], ['Support', 'C1'])] }),
    ).toEqual([]);
    expect(saidBy('track-missing', { Levels: APART, Paths: [PATHS, ...to(['Sales', 'S1'])] })[0]).toContain(
      'Support has no',
    );
  });
});

describe('crossover-stated', () => {
  const found = (paths: readonly ExamplePath[], more: Tabs = {}) =>
    foundBy('crossover-stated', { Levels: exampleTracks(5, 2), Paths: examplePaths(...paths), ...more });
  const criterion = (from: string, to: string): Tabs => ({
    Criteria: [
      ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'],
      ['A', '', from, to, 'Lowest rating', 3],
    ],
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['none', found([['Return', 'M1', 'S2']]), ['error Levels!C7']],
    ['one with what it requires', found([['Crossover', 'S2', 'M1', 'Two cycles']]), []],
    ['one that requires nothing', found([['Crossover', 'S2', 'M1']]), ['warn Paths!F2']],
    ['one with criteria of its own', found([['Crossover', 'S2', 'M1']], criterion('', 'M1')), []],
    ['one with the criteria of every step', found([['Crossover', 'S2', 'M1']], criterion('', '')), ['warn Paths!F2']],
    ['one to a level that is not there, which path-known says', found([['Crossover', 'S2', 'M9', 'x']]), []],
    ['a single track', foundBy('crossover-stated', { Levels: exampleTracks(5, 0) }), []],
    ['no tab', foundBy('crossover-stated', { Levels: exampleTracks(5, 1) }), ['error Levels!C7']],
  ])('%s', (_what, given, expected) => {
    expect(given).toEqual(expected);
  });
});

describe('leadership-asked', () => {
  const competencies = (leadership: Cell): Tabs => ({
    Competencies: [
      ['Job family', 'Competency', 'Type', 'Tracks', 'Leadership'],
      ['Sales', 'Closing', 'Functional', 'IC', 'yes'],
      ['Sales', 'Coaching', 'Functional', 'Management', leadership],
    ],
  });
  const criteria = (...kinds: string[]): Tabs => ({
    Criteria: [
      ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'],
      ...kinds.map((kind) => ['A', '', '', '', kind, '']),
    ],
  });
  const Levels = exampleTracks(5, 1);
  const Paths = examplePaths(['Crossover', 'S2', 'M1', 'x']);

  test.each<[string, Tabs, readonly string[]]>([
    ['none counts as leadership', { Levels, ...competencies('') }, ['warn Competencies!E3']],
    ['one does', { Levels, ...competencies('yes') }, []],
    [
      'the crossover leaves it out',
      { Levels, Paths, ...competencies('yes'), ...criteria('Calibration') },
      ['info Paths!E2'],
    ],
    [
      'the crossover asks for it',
      { Levels, Paths, ...competencies('yes'), ...criteria('leadership competencies') },
      [],
    ],
    ['nobody manages', { Levels: exampleTracks(5, 0), ...competencies('') }, []],
    [
      'the column is not there',
      {
        Levels,
        Competencies: [
          ['Job family', 'Competency', 'Type'],
          ['All', 'Coaching', 'Core'],
        ],
      },
      ['warn Competencies!B2'],
    ],
  ])('%s', (_what, tabs, expected) => {
    expect(foundBy('leadership-asked', tabs)).toEqual(expected);
  });
});

describe('ic-past-crossover', () => {
  const said = (ic: number, ...paths: readonly ExamplePath[]) =>
    saidBy('ic-past-crossover', { Levels: exampleTracks(ic, 2), Paths: examplePaths(...paths) });

  test('three levels above the crossover are enough (C6)', () => {
    expect(said(5, ['Crossover', 'S2', 'M1'])).toEqual([]);
    expect(said(7, ['Crossover', 'S4', 'M1'])).toEqual([]);
  });

  test('wherever management begins, the levels above it decide', () => {
    const places = fc
      .integer({ min: 1, max: 9 })
      .chain((ic) => fc.tuple(fc.constant(ic), fc.integer({ min: 1, max: ic })));
    fc.assert(
      fc.property(places, ([ic, at]) => {
        const severity = ['error', 'error', 'warn'][ic - at];
        const expected = severity === undefined ? [] : [`${severity} Paths!C2`];
        expect(said(ic, ['Crossover', `S${at}`, 'M1']).map((one) => one.split(':')[0])).toEqual(expected);
      }),
    );
  });

  test('the lowest of several crossovers counts', () => {
    expect(said(5, ['Crossover', 'S5', 'M2'], ['Crossover', 'S2', 'M1'])).toEqual([]);
  });

  test('two are a warning', () => {
    expect(said(4, ['Crossover', 'S2', 'M1'])).toEqual([
      'warn Paths!C2: 2 IC levels lie above S2, where people cross over to management. With 3, experts need not manage to grow. Add IC levels, or cross over lower.',
    ]);
  });

  test('two above the third level have a message of their own (S61)', () => {
    expect(said(5, ['Crossover', 'S3', 'M1'])).toEqual([
      'warn Paths!C2: Management starts at level 4, and only two IC levels lie above level 3: experts soon manage or leave. Add one.',
    ]);
  });

  test('one or none are an error; with no lateral path it is said that growth means management (S25)', () => {
    expect(said(4, ['Crossover', 'S3', 'M1'])).toEqual([
      'error Paths!C2: 1 IC level lies above S3, where people cross over to management. With 3, experts need not manage to grow. Add IC levels, or cross over lower.',
    ]);
    expect(said(3, ['Crossover', 'S3', 'M1'])).toEqual([
      'error Paths!C2: No IC level lies above S3, where people cross over to management. With 3, experts need not manage to grow. With no lateral path either, growth means management. Add IC levels, or cross over lower.',
    ]);
    expect(said(3, ['Crossover', 'S3', 'M1'], ['Lateral', 'S2', 'S3'])[0]).not.toContain('growth means');
  });
});

describe('return-path', () => {
  const tabs = (...paths: readonly ExamplePath[]): Tabs => ({
    Levels: exampleTracks(5, 3),
    Paths: examplePaths(...paths),
  });
  const BACK: readonly ExamplePath[] = [
    ['Return', 'M1', 'S2'],
    ['Return', 'M2', 'S3'],
    ['Return', 'M3', 'S4'],
  ];
  const criterion = (...cells: Cell[]): Tabs => ({
    Criteria: [
      ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'],
      ['A', '', ...cells],
    ],
  });

  test('every level of management needs one; those without are named once', () => {
    expect(foundBy('return-path', tabs(...BACK))).toEqual([]);
    expect(saidBy('return-path', tabs(['Return', 'M1', 'S2']))).toEqual([
      'warn Levels!C8: No Return in Paths leads back from M2 and M3 of Sales, so managers cannot go back. Add it at equal rank.',
    ]);
    expect(foundBy('return-path', { Levels: exampleTracks(5, 1) })).toEqual(['warn Levels!C7']);
    expect(foundBy('return-path', { Levels: exampleTracks(5, 0) })).toEqual([]);
  });

  test('one to a lower rank is a penalty; one to a higher is none', () => {
    const down = BACK.map(([kind, from, to]): ExamplePath => [kind, from, from === 'M2' ? 'S1' : to]);
    expect(saidBy('return-path', tabs(...down))).toEqual([
      'warn Paths!E3: Going back from M2 to S1 drops from rank 3 to 1, a penalty. Lead to rank 3.',
    ]);
    expect(foundBy('return-path', tabs(['Return', 'M1', 'S5'], ...BACK.slice(1)))).toEqual([]);
  });

  test.each<[string, Cell[], readonly string[]]>([
    ['months', ['M1', 'S2', 'Months in level', 12], ['warn Criteria!E2']],
    ['cycles', ['M1', 'S2', 'Cycles at next level', 2], ['warn Criteria!E2']],
    ['no months', ['M1', 'S2', 'Months in level', 0], []],
    ['a conversation', ['M1', 'S2', 'Manager endorsement', ''], []],
    ['months of other steps', ['', '', 'Months in level', 12], []],
  ])('one that asks for %s', (_what, cells, expected) => {
    expect(foundBy('return-path', { ...tabs(...BACK), ...criterion(...cells) })).toEqual(expected);
  });
});

describe('tracks-equal', () => {
  const found = (rows: readonly (readonly Cell[])[], more: Tabs = {}) =>
    foundBy('tracks-equal', { Levels: [LEVELS, ...rows], ...more });
  const ranked = (track: string, code: string, rank: Cell, band: Cell, family = 'Sales'): Cell[] => [
    family,
    track,
    code,
    '',
    Number(code.slice(1)),
    rank,
    band,
  ];
  const S1 = ranked('IC', 'S1', 1, 'B1');

  test.each<[string, Cell[][], readonly string[]]>([
    ['equal rank, equal band', [S1, ranked('Management', 'M1', 1, 'b1 ')], []],
    ['equal rank, other band', [S1, ranked('Management', 'M1', 1, 'B2')], ['error Levels!G3']],
    ['equal rank in another family', [S1, ranked('Management', 'M1', 1, 'B2', 'Design')], []],
    ['an IC track that ends lower (S55)', [S1, ranked('Management', 'M1', 2, 'B2')], ['warn Levels!F2']],
    ['an IC track that ends higher', [S1, ranked('IC', 'S2', 2, 'B2'), ranked('Management', 'M1', 1, 'B1')], []],
    ['no band, which is not stated (C12)', [S1, ranked('Management', 'M1', 1, '')], ['info Levels!G3']],
    ['no rank, once a family', [ranked('IC', 'S1', '', ''), ranked('Management', 'M1', '', '')], ['info Levels!F2']],
    ['no rank in a single track', [ranked('IC', 'S1', '', '')], []],
  ])('%s', (_what, rows, expected) => {
    expect(found(rows)).toEqual(expected);
  });

  test('without the columns the code is named', () => {
    const Levels = exampleTracks(1, 1).map((row) => row.slice(0, 5));
    expect(foundBy('tracks-equal', { Levels })).toEqual(['info Levels!C2']);
  });

  test('an IC track that ends early is said of the crossover, not twice', () => {
    const tabs: Tabs = { Levels: exampleTracks(3, 4), Paths: examplePaths(['Crossover', 'S2', 'M1', 'x']) };
    expect(foundBy('ic-past-crossover', tabs)).toEqual(['error Paths!C2']);
    expect(foundBy('tracks-equal', tabs)).toEqual([]);
  });

  test('names the pair', () => {
    expect(saidBy('tracks-equal', { Levels: [LEVELS, S1, ranked('Management', 'M1', 1, 'B2')] })).toEqual([
      'error Levels!G3: M1 and S1 have rank 1, but pay bands B2 and B1, so one track pays less. Give both the same band.',
    ]);
  });
});

describe('lateral-path', () => {
  const Levels = [LEVELS, level('Sales', 'IC', 'S1'), level('Support', 'IC', 'C1')];
  const lateral = (transferable: string, gaps: string): Tabs => ({
    Levels,
    Paths: [PATHS, ['lateral', 'Support', 'C1', 'Sales', 'S1', '', transferable, gaps]],
  });

  test.each<[string, Tabs, readonly string[]]>([
    ['both are told', lateral('Listening', 'none'), []],
    ['neither is', lateral('', ' '), ['warn Paths!G2']],
    ['no gaps', lateral('Listening', ''), ['warn Paths!H2']],
    ['no lateral path between two families', { Levels, Paths: [PATHS] }, ['info Paths!A1']],
    ['no Paths at all', { Levels }, ['info Paths!']],
    ['one family', { Levels: exampleTracks(5, 4), Paths: [PATHS] }, []],
    ['a startup (S72)', { Levels, ...size('Startup') }, []],
  ])('%s', (_what, tabs, expected) => {
    expect(foundBy('lateral-path', tabs)).toEqual(expected);
  });
});
