import { expect, test } from '@jest/globals';
import { ENGINEERING } from '../../../src/core/presets/engineering.ts';
import type { FrameworkPreset } from '../../../src/core/presets/preset.ts';
import { presetTables } from '../../../src/core/presets/tables.ts';

const HEADERS = {
  Levels: 'Job family|Track|Level|Title|Order|Rank|Pay band|Scope|Autonomy|Market titles',
  Competencies: 'Job family|Competency|Type|Tracks|Leadership|Definition|Why it matters|Owner',
  Matrix: 'Job family|Competency|IC1|IC2|IC3|IC4|IC5|IC6|IC7|M1|M2|M3|M4',
  Criteria: 'ID|Job family|From|To|Criterion|Value|Cycles|Wording',
  Paths: 'Kind|From family|From level|To family|To level|Required|Transferable skills|Gaps to close',
  Settings: 'Setting|Value|What it does',
};

const tables = presetTables([ENGINEERING]);
const rowsOf = (kind: string) => tables.find((table) => table.kind === kind)?.rows ?? [];

test('a preset becomes the framework tabs with the headers of the contract', () => {
  expect(Object.fromEntries(tables.map((table) => [table.tab, table.rows[0]?.join('|')]))).toEqual(HEADERS);
});

test('every row is as wide as its header', () => {
  for (const { rows } of tables) expect(new Set(rows.map((row) => row.length)).size).toBe(1);
});

test('a description stands under its level', () => {
  const [header, ...rows] = rowsOf('Matrix');
  const code = 'M3';
  const row = rows.find((cells) => cells[1] === 'Hiring') ?? [];
  const hiring = ENGINEERING.competencies.find((one) => one.name === 'Hiring');
  expect(row[header?.indexOf(code) ?? -1]).toBe(hiring?.descriptions[code]);
  expect(row[header?.indexOf('IC3') ?? -1]).toBe('');
});

test('every column of levels, criteria and paths is filled but the optional ones', () => {
  const empty = new Set(
    ['Levels', 'Criteria', 'Paths'].flatMap((kind) => {
      const [header = [], ...rows] = rowsOf(kind);
      return rows.flatMap((row) => header.filter((_, at) => row[at] === ''));
    }),
  );
  expect([...empty].sort()).toEqual(['Cycles', 'From', 'To', 'Value']);
});

test('leadership competencies say yes', () => {
  const yes = rowsOf('Competencies').filter((row) => row[4] === 'yes');
  expect(yes.map((row) => row[1])).toEqual(['Coaching', 'Feedback', 'Hiring', 'Team health']);
});

test('two families share tabs, and the matrix has a column for each code of either', () => {
  const other: FrameworkPreset = {
    family: 'Support',
    jobFunction: 'Support',
    levels: ENGINEERING.levels.slice(0, 1).map((level) => ({ ...level, code: 'S1' })),
    levelsBySize: { Startup: ['S1'], Growth: ['S1'], 'Mid-size': ['S1'] },
    competencies: [],
    criteria: [],
    paths: [],
  };
  const both = presetTables([ENGINEERING, other]);
  expect(
    both
      .find((table) => table.kind === 'Levels')
      ?.rows.at(-1)
      ?.slice(0, 3),
  ).toEqual(['Support', 'IC', 'S1']);
  expect(both.find((table) => table.kind === 'Matrix')?.rows[0]?.at(-1)).toBe('S1');
});

test('the settings are those of the contract with its defaults', () => {
  const values = Object.fromEntries(
    rowsOf('Settings')
      .slice(1)
      .map((row) => [row[0], row[1]]),
  );
  expect(values).toMatchObject({
    'Company size': 'Growth',
    'Ratings are made against': 'Next level',
    'Ratings that count': 'Manager',
    'Required rating': 3,
    'Rated share': 0.8,
    'Aspirational share': 0.05,
    'Fewest people to judge': 20,
    'Smallest group shown': 5,
    'Months between reviews': 12,
    'Current cycle': '',
  });
  expect(Object.keys(values)).toHaveLength(15);
});

test('the five points of the scale have five meanings (S80)', () => {
  const anchors = rowsOf('Settings').filter((row) => /^Rating \d$/.test(String(row[0])));
  expect(new Set(anchors.map((row) => row[1])).size).toBe(5);
});
