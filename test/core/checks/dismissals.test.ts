import { expect, test } from '@jest/globals';
import { judgeWorkbook, reportOf } from '../../../src/core/checks/check-workbook.ts';
import { keyOf } from '../../../src/core/checks/dismissals.ts';
import { type Tabs, utcDay } from '../company.ts';

const LEVELS: Tabs[string] = [
  ['Job family', 'Track', 'Level', 'Title', 'Order'],
  ['Sales', 'IC', 'S1', 'Seller', 1],
  ['Sales', 'IC', 'S2', 'Senior seller', 2],
];
const COMPETENCIES: Tabs[string] = [
  ['Job family', 'Competency', 'Type'],
  ['Sales', 'Closing', 'Functional'],
  ['Sales', 'Writing', 'Functional'],
];
const MATRIX: Tabs[string] = [
  ['Job family', 'Competency', 'S1', 'S2'],
  ['Sales', 'Closing', 'Demonstrates leadership.', ''],
  ['Sales', 'Writing', '', 'Demonstrates leadership.'],
];
const TABS: Tabs = { Levels: LEVELS, Competencies: COMPETENCIES, Matrix: MATRIX };

const judge = (tabs: Tabs) =>
  judgeWorkbook(
    Object.entries(tabs).map(([name, values]) => ({ name, values })),
    utcDay,
    'en_US',
  );

/** What every finding of some tabs is dismissed by. */
const keys = (tabs: Tabs) => {
  const { findings, identify } = judge(tabs);
  return findings.map((finding) => keyOf(identify, finding)).sort();
};
const dismissing = (tabs: Tabs) => keys(tabs).map((key) => ({ key, reason: 'Known', day: 20_000 }));

test('every finding has a key of its own', () => {
  expect(new Set(keys(TABS)).size).toBe(keys(TABS).length);
});

test.each<[string, Tabs]>([
  ['rows in another order', { ...TABS, Matrix: [MATRIX[0] ?? [], MATRIX[2] ?? [], MATRIX[1] ?? []] }],
  ['rows and a title above', { ...TABS, Matrix: [['Our matrix', '', '', ''], ['', '', '', ''], ...MATRIX] }],
  [
    'columns in another order',
    { ...TABS, Matrix: MATRIX.map(([family = '', name = '', s1 = '', s2 = '']) => [s2, name, family, s1]) },
  ],
  ['a column of the company’s own', { ...TABS, Competencies: COMPETENCIES.map((row) => ['x', ...row]) }],
  [
    'names in another case and spacing',
    {
      ...TABS,
      Matrix: MATRIX.map((row, at) => (at === 0 ? row : [` ${String(row[0]).toUpperCase()}`, ...row.slice(1)])),
    },
  ],
])('findings stay dismissed with %s', (_what, moved) => {
  const { dismissed, counts } = reportOf(judge(moved), dismissing(TABS));
  expect([counts.error, counts.warn]).toEqual([0, 0]);
  expect(dismissed.length).toBeGreaterThan(3);
});

test('only the finding whose text changed comes back, with what was said of it', () => {
  const changed = MATRIX.map((row, at) =>
    at === 1 ? [...row.slice(0, 2), 'Demonstrates great leadership.', ''] : row,
  );
  const { tabs, before } = reportOf(judge({ ...TABS, Matrix: changed }), dismissing(TABS));
  const open = tabs.flatMap(({ groups }) => groups.flatMap(({ findings }) => findings));
  expect(open.map(({ rule, at }) => `${rule} ${at.cell}`)).toEqual(['description-vague C2']);
  expect(open.map((finding) => before.get(finding)?.reason)).toEqual(['Known']);
});

test('a finding that says what it rests on comes back only with that', () => {
  const { findings, identify } = judge(TABS);
  const [finding] = findings;
  if (!finding) throw new Error('There is no finding.');
  const about = { ...finding, about: 'the text' };
  expect(keyOf(identify, { ...about, message: 'In other words.' })).toBe(keyOf(identify, about));
  expect(keyOf(identify, { ...about, about: 'another text' })).not.toBe(keyOf(identify, about));
});

test('the address of a cell in a message is no part of the key, the code of a level is', () => {
  const { findings, identify } = judge(TABS);
  const [finding] = findings;
  if (!finding) throw new Error('There is no finding.');
  const key = (message: string) => keyOf(identify, { ...finding, message });
  expect(key('See C4.')).toBe(key('See C400.'));
  expect(key('See S1.')).not.toBe(key('See S2.'));
});

test('a key stays short, however long the names are', () => {
  const long = 'x'.repeat(40_000);
  const tabs = { ...TABS, Matrix: [...MATRIX, ['Sales', long, 'Demonstrates leadership.', '']] };
  for (const key of keys(tabs)) expect(key.length).toBeLessThan(400);
});
