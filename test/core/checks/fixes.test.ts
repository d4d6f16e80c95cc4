import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { numberFix, spacesFix } from '../../../src/core/checks/fix.ts';
import { normalise } from '../../../src/core/normalise.ts';
import type { Tabs } from '../company.ts';
import { check, foundBy } from './found.ts';

const LEVELS: Tabs[string] = [
  ['Job family', 'Track', 'Level', 'Title', 'Order'],
  ['Sales', 'IC', 'S1', 'Seller', 1],
];
const COMPETENCIES: Tabs[string] = [
  ['Job family', 'Competency', 'Type'],
  ['Sales', 'Closing', 'Functional'],
];
const PEOPLE = ['Employee ID', 'Name', 'Job family', 'Level', 'Email'];

/** The fixes that are offered for some tabs, as `cell from → to`. */
const offered = (tabs: Tabs, locale = 'en_US') =>
  check(tabs, { locale }).flatMap(({ at, fix }) =>
    fix ? [`${at.tab}!${at.cell} ${JSON.stringify(fix.from)} → ${JSON.stringify(fix.to)}`] : [],
  );

test.each<[string, Tabs, readonly string[]]>([
  [
    'a rating',
    {
      Competencies: COMPETENCIES,
      Ratings: [
        ['Cycle', 'Employee ID', 'Closing'],
        ['Q3', 'E1', '4'],
        ['Q3', 'E2', '3,5'],
        ['Q3', 'E3', '7'],
        ['Q3', 'E4', 'good'],
        ['Q3', 'E5', 7],
      ],
    },
    ['Ratings!C2 "4" → 4', 'Ratings!C3 "3,5" → 3.5'],
  ],
  [
    'a required rating',
    {
      Levels: LEVELS,
      Competencies: COMPETENCIES,
      'Required ratings': [
        ['Job family', 'Required rating for', 'S1'],
        ['Sales', 'Closing', ' 3 '],
      ],
    },
    ['Required ratings!C2 " 3 " → 3'],
  ],
  [
    'the Value of a criterion, as far as its kind can use it',
    {
      Criteria: [
        ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'],
        ['A', '', '', '', 'Average rating', '3,5'],
        ['M', '', '', '', 'Months in level', '12'],
        ['N', '', '', '', 'Months in level', '12,5'],
        ['L', '', '', '', 'Lowest rating', '35'],
      ],
    },
    ['Criteria!F2 "3,5" → 3.5', 'Criteria!F3 "12" → 12'],
  ],
  [
    'a number where numbers belong, and none where dates do',
    {
      Levels: [LEVELS[0] ?? [], ['Sales', 'IC', 'S1', 'Seller', '1'], ['Sales', 'IC', 'S2', 'Seller', '1.500']],
      Cycles: [
        ['Cycle', 'Start', 'End'],
        ['Q3', '3', '2026-09-30'],
      ],
    },
    ['Levels!E2 "1" → 1'],
  ],
  ['no ID: what it holds is what it is', { People: [PEOPLE, ['00123', 'Ana', 'Sales', 'S1', '']] }, []],
])('a number stored as text is fixed in %s', (_what, tabs, expected) => {
  expect(offered(tabs)).toEqual(expected);
});

test('spaces are found in headers, names and what is chosen from names, not in texts that people write', () => {
  const tabs: Tabs = {
    Levels: LEVELS,
    People: [
      ['Employee ID ', ...PEOPLE.slice(1)],
      ['E1\u00a0', 'Ana  Silva', ' Sales', 'S1', ' ana@example.com '],
    ],
    Evidence: [
      ['Employee ID', 'For', 'What happened'],
      ['E1', 'A', 'Closed  two deals. '],
    ],
  };
  expect(foundBy('spaces-stray', tabs)).toEqual(['A1', 'A2', 'B2', 'C2'].map((cell) => `info People!${cell}`));
});

test.each([
  ['3', 3],
  [' 3\u00a0', 3],
  ['３', 3],
  ['3,5', 3.5],
  ['3.5', 3.5],
  ['-2', -2],
  ['0,125', 0.125],
  ['1,500', undefined],
  ['1.500', undefined],
  ['12345678901234567890', undefined],
  ['3/4', undefined],
  ['three', undefined],
  ['', undefined],
  [3, undefined],
])('the number that %j can only mean is %s', (cell, number) => {
  expect(numberFix(cell)?.to).toBe(number);
});

test.each([
  ['Ana ', 'Ana'],
  ['\u00a0Ana  Silva', 'Ana Silva'],
  ['\u200bSales', 'Sales'],
  ['Job\nfamily', undefined],
  ['Job family', undefined],
  ['Ana\u00a0Silva', undefined],
  ['  ', undefined],
  [3, undefined],
])('%j without spaces that nobody sees is %j', (cell, name) => {
  expect(spacesFix(cell)?.to).toBe(name);
});

test('no fix changes what is compared, and none is left to fix', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(' ', '\u00a0', '\u200b', '\n', 'a', 'B', '1') }), (text) => {
      const fix = spacesFix(text);
      if (fix) expect([normalise(String(fix.to)), spacesFix(fix.to)]).toEqual([normalise(text), undefined]);
    }),
  );
});
