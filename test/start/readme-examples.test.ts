import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { type Host, openHost } from '../../local/host.ts';
import { workbookOfTables } from '../../local/start/workbook-of-tables.ts';
import { exampleCompany } from '../../src/core/presets/example-company.ts';
import { sheetId, type } from '../sheets/small-company.ts';

const [withCommas = [], withSemicolons = []] = readFileSync('README.md', 'utf8')
  .split('```')
  .filter((block) => block.startsWith('\n='))
  .map((block) => block.trim().split('\n'));

/** The names stand for tables; the example company has them under the names of their tabs. */
const RANGES: Readonly<Record<string, string>> = {
  PEOPLE: 'People!A:J',
  RATINGS: "'Ratings – Engineering'!A:Z",
  LEVELS: 'Levels!A:J',
  COMPETENCIES: 'Competencies!A:H',
  CRITERIA: 'Criteria!A:H',
  CYCLES: 'Cycles!A:D',
  EVIDENCE: 'Evidence!A:I',
  SIGN_OFFS: "'Sign-offs'!A:H",
  SETTINGS: 'Settings!A:C',
  MATRIX: 'Matrix!A:N',
};

test('every example stands in the README with commas and with semicolons', () => {
  expect(withCommas.length).toBeGreaterThanOrEqual(8);
  expect(withSemicolons.map((line) => line.replace(/;/g, ','))).toEqual(withCommas);
});

let host: Host;

beforeAll(() => {
  const tables = exampleCompany();
  const first = String(tables.find(({ kind }) => kind === 'People')?.rows[1]?.[0]);
  const look = [
    ['ID', '', 'Description', '', 'First', 'Second', ...Array.from({ length: 14 }, () => '')],
    [first, '', 'Writes the report.', '', 4, 3],
    ...Array.from({ length: 80 }, () => ['']),
  ];
  const workbook = workbookOfTables([...tables, { kind: 'Look', tab: 'Look', rows: look }]);
  host = openHost({ dist: 'dist', workbook });
});

test.each(withCommas)('%s answers', (example) => {
  const formula = example.replace(/\b[A-Z_]{4,}\b(?!\()/g, (name) => RANGES[name] ?? name);
  type(host, 'Look', 'J2', formula);
  const cell = host.model.getters.getEvaluatedCell({ sheetId: sheetId(host, 'Look'), col: 9, row: 1 });
  expect(String(cell.value)).not.toMatch(/^(?:#|$)/);
});
