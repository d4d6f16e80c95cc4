import { expect, test } from '@jest/globals';
import { EXAMPLE_LEVELS } from '../../../src/core/checks/example-levels.ts';
import { companyFrom, type Rows, type Tabs } from '../company.ts';
import { saidBy } from './messages.ts';

const FAMILIES = ['Job family', 'Stage', 'Function', 'Last reviewed', 'Review cycle', 'Version'];
const REVIEWERS = ['Job family', 'Version', 'Reviewer', 'Role', 'Reviewed on'];
const CYCLES: Rows = [
  ['Cycle', 'Start', 'End'],
  ['2026 H1', '2026-01-01', '2026-06-30'],
];
const families = (...rows: Rows): Tabs => ({
  Levels: EXAMPLE_LEVELS,
  Cycles: CYCLES,
  'Job families': [FAMILIES, ...rows],
});
const reviewers = (...rows: Rows): Tabs => ({ Levels: EXAMPLE_LEVELS, Reviewers: [REVIEWERS, ...rows] });

test('Job families and Reviewers become rows of the workbook', () => {
  const { workbook } = companyFrom({
    ...families(['Sales', 'Panel', 'Sales', '2026-03-04', '2026 H1', '1.0']),
    ...reviewers(['Sales', '1.0', 'Ana', 'HR', '2026-03-05']),
  });
  expect(workbook.jobFamilies).toMatchObject([{ family: 'Sales', stage: 'Panel', reviewCycle: '2026 H1' }]);
  expect(workbook.reviewers).toMatchObject([{ family: 'Sales', reviewer: 'Ana', role: 'HR' }]);
  expect((workbook.reviewers[0]?.reviewedOn ?? 0) - (workbook.jobFamilies[0]?.lastReviewed ?? 0)).toBe(1);
});

test.each<[string, Tabs, string, readonly string[]]>([
  [
    'a family without its name',
    families(['', 'Panel', 'Sales']),
    'key-missing',
    [
      'error Job families!A2: This row of “Job families” has no Job family, so it is passed over. Type the family it is about, or clear the row.',
    ],
  ],
  [
    'a reviewer without version and name',
    reviewers(['Sales', '', '', 'HR']),
    'key-missing',
    [
      'error Reviewers!B2: This row of “Reviewers” has no Version, so it is passed over. Type the version that was reviewed, or clear the row.',
      'error Reviewers!C2: This row of “Reviewers” has no Reviewer, so it is passed over. Type who reviewed it, or clear the row.',
    ],
  ],
  [
    'a family twice',
    families(['Sales', 'Panel'], ['sales ', 'Drafting']),
    'key-unique',
    ['error Job families!A3: The job family sales already stands in A2. Only that one counts: delete one of the two.'],
  ],
  [
    'one reviewer twice for one family and version; the next version is another review',
    reviewers(['Sales', '1.0', 'Ana', 'HR'], ['Sales', '2.0', 'Ana', 'HR'], ['Sales', '1.0', ' ANA', 'Manager']),
    'key-unique',
    [
      'error Reviewers!C4: The review of Sales 1.0 by ANA already stands in C2. Only that one counts: delete one of the two.',
    ],
  ],
  [
    'a family that is not in Levels, All among them',
    { ...families(['Sails', 'Panel'], ['Sales', 'Panel']), ...reviewers(['All', '1.0', 'Ana', 'HR']) },
    'reference-known',
    [
      'error Job families!A2: “Sails” is no job family of Levels, so this row is passed over. Type “Sales”.',
      'error Reviewers!A2: “All” is no job family of Levels, so this row is passed over. Type one from Levels, or add it there.',
    ],
  ],
  [
    'a stage that is none, and no stage; the function may be any word',
    families(['Sales', 'HR chek', 'Tiger team'], ['Design', '', ''], ['Support', '#REF!', '']),
    'stage-and-role-known',
    [
      'error Job families!B2: “HR chek” is no Stage. Type “HR check”.',
      'error Job families!B3: This row has no Stage. Type Template, Drafting, HR check, Panel or Published.',
    ],
  ],
  [
    'a role that is none',
    reviewers(['Sales', '1.0', 'Ana', 'Boss']),
    'stage-and-role-known',
    ['error Reviewers!D2: “Boss” is no Role. Type Manager, Senior IC or HR.'],
  ],
  [
    'dates that are none',
    { ...families(['Sales', 'Panel', '', 'last spring']), ...reviewers(['Sales', '1.0', 'Ana', 'HR', '4.3.']) },
    'cell-readable',
    [
      'error Job families!D2: Last reviewed in D2 holds “last spring”, which is not a date. Type a date such as 2026-09-30.',
      'error Reviewers!E2: Reviewed on in E2 holds “4.3.”, which is not a date. Type a date such as 2026-09-30.',
    ],
  ],
])('%s', (_what, tabs, rule, expected) => {
  expect(saidBy(rule, tabs)).toEqual(expected);
});
