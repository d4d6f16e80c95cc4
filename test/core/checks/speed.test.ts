import { runInThisContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { buildSync } from 'esbuild';
import type { Cell } from '../../../src/core/cell.ts';
import { ENGINEERING } from '../../../src/core/presets/engineering.ts';
import { presetTables } from '../../../src/core/presets/tables.ts';
import { KINDS } from '../../../src/core/tables/kinds.ts';
import { timed } from '../../cpu-time.ts';
import { type Tabs, utcDay } from '../company.ts';

const { outputFiles } = buildSync({
  entryPoints: ['src/core/checks/run.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'checks_',
});
/** As a window runs it: in the context of a test every look at a global costs, which makes it twice as slow. */
const { checkTabs } = runInThisContext(
  `${outputFiles[0]?.text}\nchecks_`,
) as typeof import('../../../src/core/checks/run.ts');
const check = (tabs: Tabs) =>
  checkTabs(
    Object.entries(tabs).map(([name, values]) => ({ name, values })),
    utcDay,
  ).findings;

const PEOPLE = 5000;
const CYCLES = 8;
const COMPETENCIES = ENGINEERING.competencies.map(({ name }) => name);

/** A large company: `wrong` gives everybody a manager, a target and IDs in Ratings that are nobody's. */
function company(wrong: boolean): Tabs {
  const people = Array.from({ length: PEOPLE }, (_item, at): Cell[] => {
    const level = ENGINEERING.levels[at % 5]?.code ?? '';
    return [
      `E${at}`,
      `Name ${at}`,
      'Engineering',
      level,
      wrong ? 'IC99' : '',
      wrong ? `M${at}` : `E${(at + 1) % PEOPLE}`,
    ];
  });
  const ratings = Array.from({ length: PEOPLE * CYCLES }, (_item, at): Cell[] => [
    `Cycle ${at % CYCLES}`,
    `${wrong ? 'X' : 'E'}${Math.floor(at / CYCLES)}`,
    'Manager',
    ...COMPETENCIES.map((_name, column) => (wrong ? 1 + ((at + column) % 5) : 3 + ((at + column) % 3))),
  ]);
  return {
    ...Object.fromEntries(presetTables([ENGINEERING]).map(({ tab, rows }) => [tab, rows])),
    People: [['Employee ID', 'Name', 'Job family', 'Level', 'Target level', 'Manager ID'], ...people],
    Cycles: [
      ['Cycle', 'Start', 'End'],
      ...Array.from({ length: CYCLES }, (_item, at) => [`Cycle ${at}`, `202${at}-01-01`, `202${at}-12-31`]),
    ],
    Ratings: [['Cycle', 'Employee ID', 'Rater', ...COMPETENCIES], ...ratings],
  };
}

/** Every kind of tab but an empty one; the whole check looks at it. */
function framework(cell: (row: number, at: number) => string): Tabs {
  const codes = Array.from({ length: 50 }, (_item, at) => `L${at + 1}`);
  const names = Array.from({ length: 60 }, (_item, row) => `${cell(row, 0).slice(0, 40)} ${row}`);
  return {
    Levels: [
      ['Job family', 'Track', 'Level', 'Title', 'Order', 'Scope', 'Autonomy'],
      ...codes.map((code, at) => ['Sales', 'IC', code, cell(at, 1), at + 1, cell(at, 2), cell(at, 3)]),
    ],
    Competencies: [
      ['Job family', 'Competency', 'Type', 'Definition'],
      ...names.map((name, row) => ['Sales', name, cell(row, 4), cell(row, 5)]),
    ],
    Matrix: [
      ['Job family', 'Competency', ...codes],
      ...names.map((name, row) => ['Sales', name, ...codes.map((_code, at) => cell(row, at))]),
    ],
    Criteria: [
      ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value', 'Cycles', 'Wording'],
      ...codes
        .slice(1)
        .map((code, at) => [`C${at}`, 'Sales', codes[at] ?? '', code, 'Lowest rating', 3, '', cell(at, 6)]),
    ],
    People: [
      ['Employee ID', 'Name', 'Job family', 'Level'],
      ...codes.map((code, at) => [`E${at}`, cell(at, 7), 'Sales', code]),
    ],
    Ratings: [
      ['Cycle', 'Employee ID', 'Rater', ...names],
      ...codes.map((_code, at) => ['2026 H1', `E${at}`, 'Manager', ...names.map((_name, row) => 1 + ((row + at) % 5))]),
    ],
  };
}

const LONG = 'Writes the plan, sends it to the team; decides what is dropped. Shows leadership and strategic thinking. '
  .repeat(40)
  .slice(0, 3800);

test.each<[string, (row: number, at: number) => string]>([
  ['one text of 3,800 characters in every cell', () => LONG],
  [
    '3,800 characters in every eighth cell',
    (row, at) => ((row + at) % 8 === 0 ? `${row} ${at} ${LONG}`.slice(0, 3800) : `Runs project ${row} of ${at}.`),
  ],
  [
    'one word of 3,800 characters in every eighth cell',
    (row, at) => ((row + at) % 8 === 0 ? `${row}${at}`.padEnd(3800, 'x') : `Runs project ${row}.`),
  ],
  ['right-to-left text', (row, at) => `\u200fמוביל פרויקטים בין צוותים ${row} ومراجعة الخطط ${at} `.repeat(6)],
  ['emoji', (row, at) => `🚀 👩‍👩‍👧‍👦 ✅ ${row} 🇩🇪 ${at} \ud83d`.repeat(9)],
  ['nothing', () => ''],
  ['line breaks and bullets', (row, at) => `\n• - 1. Plans ${row} of ${at}\u2028`.repeat(5)],
])('50 levels × 60 competencies of %s take every check less than two seconds', (_what, cell) => {
  const tabs = framework(cell);
  const { took, result: findings } = timed(() => check(tabs));
  expect(took).toBeLessThan(2000);
  expect(findings.length).toBeGreaterThan(0);
});

test.each([
  ['without a cell', []],
  ['with a blank row', [[]]],
  ['of blank cells', Array.from({ length: 1000 }, () => Array.from({ length: 60 }, () => ''))],
])('tabs of every kind %s take every check less than two seconds', (_what, values) => {
  const { took, result: findings } = timed(() => check(Object.fromEntries(KINDS.map(({ kind }) => [kind, values]))));
  expect(took).toBeLessThan(2000);
  expect(findings.length).toBeGreaterThan(0);
});

test.each([
  ['in order', false, 0],
  ['with a mistake in every row', true, 3 * PEOPLE],
])('5,000 people in 8 cycles, %s, are checked within two seconds', (_what, wrong, least) => {
  const tabs = company(wrong);
  const { took, result: findings } = timed(() => check(tabs));
  expect(took).toBeLessThan(2000);
  const grave = findings.filter(({ severity }) => severity !== 'info');
  expect(grave.length).toBeGreaterThanOrEqual(least);
  if (!wrong) expect(grave).toEqual([]);
});
