import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/core/cell.ts';
import type { Rows, Tabs } from '../company.ts';
import { saidBy } from './messages.ts';

const LEVELS: Rows = [
  ['Job family', 'Track', 'Level', 'Title', 'Order'],
  ['Sales', 'IC', 'S1', 'Seller', 1],
  ['Design', 'IC', 'D1', 'Designer', 1],
];
const PEOPLE: Rows = [
  ['Employee ID', 'Name', 'Job family', 'Level'],
  ['E1', 'Ana', 'Sales', 'S1'],
];
const families = (header: readonly string[], ...rows: Rows): Tabs => ({
  Levels: LEVELS,
  People: PEOPLE,
  'Job families': [['Job family', 'Stage', ...header], ...rows],
});
/** Reviews of Sales 1.0, one for each role. */
const readers = (...roles: readonly string[]): Rows => [
  ['Job family', 'Version', 'Reviewer', 'Role', 'Reviewed on'],
  ...roles.map((role, at): Cell[] => ['Sales', '1.0', `Reader ${at + 1}`, role, '2026-05-04']),
];
const sales = (stage: string, reviewers: Rows = readers()): Tabs => ({
  ...families(['Version'], ['Sales', stage, '1.0']),
  Reviewers: reviewers,
});
const times = (n: number, role: string) => Array.from({ length: n }, () => role);

describe('owners-named', () => {
  const owners = (...rows: Rows) => families(['Structure owner', 'Content owner'], ...rows);

  test.each<[string, Tabs, readonly string[]]>([
    [
      'both owners, from Drafting on',
      owners(['Sales', 'Drafting', '', ' ']),
      [
        'warn Job families!C2: Nobody in HR owns the structure of Sales. Type who answers for levels, criteria and paths in Structure owner.',
        'warn Job families!D2: No manager owns the content of Sales. Type who answers for the descriptions in Content owner.',
      ],
    ],
    [
      'one person for both, however the name is written',
      owners(['Sales', 'Published', 'Ana', ' ANA'], ['Design', 'Panel', 'Ana', 'E1']),
      [
        'warn Job families!D2: ANA owns both the structure and the content of Sales. Let HR own the one and a manager the other.',
        'warn Job families!D3: E1 owns both the structure and the content of Design. Let HR own the one and a manager the other.',
      ],
    ],
    [
      'competencies without an Owner where others have one',
      {
        Competencies: [
          ['Job family', 'Competency', 'Type', 'Owner'],
          ['Sales', 'Closing', 'Functional', ''],
          ['Sales', 'Writing', 'Core', 'Ana'],
          ['', '', '', ''],
          ['Sales', 'Calling', 'Functional', ''],
        ],
      },
      [
        'info Competencies!D2: 2 competencies have no Owner, and the others do: D2 and D5. Type who answers for the wording.',
      ],
    ],
  ])('finds %s', (_what, tabs, said) => {
    expect(saidBy('owners-named', tabs)).toEqual(said);
  });

  test.each<[string, Tabs]>([
    ['a template, which has nothing to own yet', owners(['Sales', 'Template', '', ''])],
    ['two people', owners(['Sales', 'HR check', 'Ana', 'Ben'])],
    [
      'no row that is passed over anyway',
      owners(['', 'Panel', '', ''], ['Sails', 'Panel', '', ''], ['Sales', '?', '', '']),
    ],
    ['only the first row of a family', owners(['Sales', 'Panel', 'Ana', 'Ben'], ['sales', 'Panel', '', ''])],
    ['no cell that shows a failed formula', owners(['Sales', 'Panel', '#REF!', '#REF!'])],
    [
      'competencies of which none has an Owner',
      {
        Competencies: [
          ['Job family', 'Competency', 'Type', 'Owner'],
          ['Sales', 'Closing', 'Functional', ''],
        ],
      },
    ],
  ])('takes %s', (_what, tabs) => {
    expect(saidBy('owners-named', tabs)).toEqual([]);
  });
});

describe('stage-in-order', () => {
  const noHr = (version: string) =>
    `warn Job families!B2: Sales is past the HR check, and nobody from HR has read ${version}. List somebody with the role HR in Reviewers, or set the stage back.`;
  const nobody =
    'warn Job families!B2: Sales is published, and nobody is listed who has read version 1.0. List HR, managers and senior ICs in Reviewers, or set the stage back.';

  test.each<[string, Tabs, readonly string[]]>([
    ['a panel without HR', sales('Panel', readers('Manager', 'Senior IC')), [noHr('version 1.0')]],
    ['a panel that nobody is listed for', families(['Version'], ['Sales', 'Panel', '']), [noHr('it')]],
    ['what is published without any reader', sales('Published'), [nobody]],
    [
      'HR for an earlier version only',
      {
        ...families(['Version'], ['Sales', 'Panel', '2.0']),
        Reviewers: readers('HR'),
      },
      [noHr('version 2.0')],
    ],
    [
      'HR who was asked and has not read it yet',
      { ...sales('Panel'), Reviewers: [readers()[0] ?? [], ['Sales', '1.0', 'Ana', 'HR', '']] },
      [noHr('version 1.0')],
    ],
  ])('finds %s', (_what, tabs, said) => {
    expect(saidBy('stage-in-order', tabs)).toEqual(said);
  });

  test.each<[string, Tabs]>([
    ['HR among the readers', sales('Published', readers('Manager', ' hr'))],
    ['stages up to the HR check', sales('HR check')],
    [
      'the version 1 for 1.0, which is what a sheet makes of it',
      { ...sales('Panel', readers('HR')), ...families(['Version'], ['Sales', 'Panel', 1]) },
    ],
    [
      'reviewers without further columns',
      {
        ...sales('Panel'),
        Reviewers: [
          ['Job family', 'Version', 'Reviewer', 'Role'],
          ['Sales', '1.0', 'Ana', 'HR'],
        ],
      },
    ],
    ['a workbook without Job families', { Levels: LEVELS, Reviewers: readers('Manager') }],
  ])('takes %s', (_what, tabs) => {
    expect(saidBy('stage-in-order', tabs)).toEqual([]);
  });
});

describe('reviewers-enough', () => {
  test.each<[string, readonly string[], string]>([
    [
      'two managers and one senior IC',
      ['Manager', 'manager', 'Senior IC'],
      'warn Reviewers!D2: Sales was read by 2 managers and 1 senior IC. Ask 1 more manager and 2 more senior ICs: 3 to 5 of each see what the others miss.',
    ],
    [
      'HR only',
      ['HR'],
      'warn Reviewers!D2: Sales was read by 0 managers and 0 senior ICs. Ask 3 more managers and 3 more senior ICs: 3 to 5 of each see what the others miss.',
    ],
    [
      'six managers',
      [...times(6, 'Manager'), ...times(3, 'Senior IC')],
      'info Reviewers!D2: Sales was read by 6 managers and 3 senior ICs. 5 of each are enough: with more a review takes long and agrees on less.',
    ],
  ])('finds %s', (_what, roles, said) => {
    for (const stage of ['Panel', 'Published'])
      expect(saidBy('reviewers-enough', sales(stage, readers(...roles)))).toEqual([said]);
  });

  test.each([3, 5])('takes %i of each', (n) => {
    const roles = [...times(n, 'Manager'), ...times(n, 'Senior IC')];
    expect(saidBy('reviewers-enough', sales('Published', readers(...roles)))).toEqual([]);
  });

  test('takes few readers before the panel, and nobody at all, which another check finds', () => {
    expect(saidBy('reviewers-enough', sales('HR check', readers('Manager')))).toEqual([]);
    expect(saidBy('reviewers-enough', sales('Published'))).toEqual([]);
    expect(saidBy('reviewers-enough', { Levels: LEVELS, Reviewers: readers('Manager') })).toEqual([]);
  });

  test('counts somebody once', () => {
    const [header = [], one = []] = readers('Manager');
    const thrice: Rows = [header, one, one, one];
    expect(saidBy('reviewers-enough', sales('Panel', thrice))[0]).toContain('read by 1 manager and 0 senior ICs');
  });
});

describe('reviewers-agree', () => {
  const HEADER = ['Job family', 'Version', 'Reviewer', 'Role', 'Boundaries right', 'Observable', 'Team fits'];
  const answers = (...rows: Rows): Tabs => ({ Levels: LEVELS, Reviewers: [HEADER, ...rows] });

  test('names who said no, once a question', () => {
    const tabs = answers(
      ['Sales', '1.0', 'Ana', 'Manager', 'yes', 'no', 'No'],
      ['Sales', '1.0', 'Ben', 'Manager', 'NO – S1 and S2 are alike', ' no.', 'yes'],
      ['Design', '1.0', 'Cleo', 'Senior IC', 'yes', 'yes', 'no, Dan'],
    );
    expect(saidBy('reviewers-agree', tabs)).toEqual([
      'warn Reviewers!E3: Ben said no: the levels of Sales are not far enough apart. Sharpen what sets neighbours apart, then ask again.',
      'warn Reviewers!F2: Ana and Ben said no: the descriptions of Sales are not observable. Write what somebody would see, then ask again.',
      'warn Reviewers!G2: Ana said no: today’s team does not fit the levels of Sales. Look at who is between two levels, then ask again.',
      'warn Reviewers!G4: Cleo said no: today’s team does not fit the levels of Design. Look at who is between two levels, then ask again.',
    ]);
  });

  test.each(['yes', '', 'nobody asked me', 'no opinion', 'none', 'not sure', false, '#REF!'])('takes %s', (answer) => {
    expect(saidBy('reviewers-agree', answers(['Sales', '1.0', 'Ana', 'Manager', answer, answer, answer]))).toEqual([]);
  });

  test('looks at the version in force only', () => {
    const said: Rows = [
      ['Sales', '1.0', 'Ana', 'Manager', 'no'],
      ['Sales', '1.1', 'Ana', 'Manager', 'yes'],
    ];
    expect(saidBy('reviewers-agree', answers(...said))).toEqual([]);
    expect(
      saidBy('reviewers-agree', { ...families(['Version'], ['Sales', 'Panel', '1.0']), ...answers(...said) }),
    ).toHaveLength(1);
  });
});
