import { expect, test } from '@jest/globals';
import { openWritten } from './job-steps.ts';
import { openCompany, rowOf, sheetId, shown, TABLES, tabNames, type, writeGapTabs } from './small-company.ts';

test('the Overview stands first and shows everybody with readiness and status', () => {
  const host = openWritten();
  expect(tabNames(host)[0]).toBe('Overview');
  expect(
    shown(host, 'Overview')
      .slice(4, 8)
      .map((row) => row.slice(0, 6)),
  ).toEqual([
    ['Ana Silva', 'E1', 'Sales', 'S1', '50%', 'Not yet'],
    ['=HYPERLINK("http://x","Ben")', 'E2', 'Sales', 'S1', '100%', 'Ready for review'],
    ["Siân O'Neill", '00123', 'Sales', 'S1', '0%', 'Incomplete'],
    ['Dana Wu', 'E4', 'Sales', 'S2', 'Top of track', 'Top of track'],
  ]);
});

test('typing a rating changes readiness there at once', () => {
  const host = openWritten();
  type(host, 'Ratings', 'E2', '3');
  expect(rowOf(host, 'Overview', 'Ana Silva').slice(4, 8)).toEqual([
    '100%',
    'Ready for review',
    'See tab',
    '▲ result changed',
  ]);
});

test('a rating that cannot be read makes the person incomplete and nobody else', () => {
  const host = openWritten();
  type(host, 'Ratings', 'D3', '3,5');
  expect(rowOf(host, 'Overview', '=HYPERLINK("http://x","Ben")').slice(4, 6)).toEqual(['0%', 'Incomplete']);
  expect(rowOf(host, 'Overview', 'Ana Silva').slice(4, 6)).toEqual(['50%', 'Not yet']);
});

test('whoever joins stands there at once, without a gap tab, and sorting People moves no link to somebody else', () => {
  const host = openWritten();
  const link = (name: string) => rowOf(host, 'Overview', name)[8];
  const before = link('Ana Silva');
  for (const [at, cell] of ['E0', 'Zoe New', 'Sales', 'S1'].entries()) type(host, 'People', `${'ABCD'[at]}2`, cell);
  for (const [at, cell] of ['E1', 'Ana Silva', 'Sales', 'S1'].entries()) type(host, 'People', `${'ABCD'[at]}7`, cell);
  expect(rowOf(host, 'Overview', 'Zoe New').slice(1, 8)).toEqual([
    'E0',
    'Sales',
    'S1',
    '0%',
    'Incomplete',
    '',
    'no gap tab yet',
  ]);
  expect(link('Ana Silva')).toBe(before);
});

test('a gap tab is found by an ID with a space too many, and by one with wildcards only for itself', () => {
  const [header = []] = TABLES['People'] ?? [];
  const ids = ['E1 ', 'E1x', 'E?', 'E*2', '~', ' a  b%', 'É7'];
  const host = openCompany({ People: [header, ...ids.map((id) => [id, `Person ${id}`, 'Sales', 'S1', ''])] });
  writeGapTabs(host);
  type(host, 'People', 'A3', 'E1x ');
  const overview = shown(host, 'Overview').slice(4, 4 + ids.length);
  expect(overview.map((row) => row[6])).toEqual(ids.map(() => 'See tab'));
  const links = overview.map(([name = ''], at) => {
    const cell = { sheetId: sheetId(host, 'Overview'), col: 6, row: 4 + at };
    const gid = host.model.getters.getEvaluatedCell(cell).link?.url.split('=')[1] ?? '';
    return [name.trim(), shown(host, host.model.getters.getSheetName(gid))[0]?.[0]];
  });
  expect(links.map(([, title]) => title)).toEqual(links.map(([name]) => name));
});

test('says so where everybody has left', () => {
  const host = openWritten();
  for (const row of [2, 3, 4, 5]) type(host, 'People', `E${row}`, '9/1/2026');
  const cells = shown(host, 'Overview').slice(4).flat();
  expect(cells[0]).toBe('Nobody is in People, or everybody has left.');
  expect(cells.slice(1, 8)).toEqual(['', '', '', '', '', '', '']);
  expect(cells.filter((text) => text.startsWith('#') && !text.startsWith('#gid'))).toEqual([]);
});

test('the function reads the tables it was not given from their tabs', () => {
  const host = openCompany();
  type(host, 'People', 'G2', '=READINESS_STATUS(A2)');
  type(host, 'People', 'G3', '=READINESS(A3, "")');
  expect(rowOf(host, 'People', 'E1')[6]).toBe('Not yet');
  expect(rowOf(host, 'People', 'E2')[6]).toBe('1');
});

test('GAPS spills its table', () => {
  const host = openCompany({ Look: [Array.from({ length: 6 }, () => ' ')] });
  type(host, 'Look', 'A2', '=GAPS("E1", "S2")');
  expect(shown(host, 'Look').slice(1, 5)).toEqual(
    [
      ['Competency', 'Type', 'Required', 'Rating', 'Gap', 'What S2 looks like'],
      ['Closing', 'Functional', '3', '4', '0', 'Closes deals alone.'],
      ['Ownership', 'Core', '3', '2', '1', 'Moves the date back and says how.'],
      ['Listening', 'Core', '3', '5', '0', 'Writes down what the customer asked for.'],
    ].map((row) => expect.arrayContaining(row)),
  );
});

test('a wrong argument is one sentence in the cell, which names the argument', () => {
  const host = openCompany();
  type(host, 'People', 'G2', '=READINESS(A2:B3, "")');
  const cell = { sheetId: sheetId(host, 'People'), col: 6, row: 1 };
  expect(host.model.getters.getEvaluatedCell(cell)).toMatchObject({
    value: '#ERROR!',
    message: 'The argument employees must be one Employee ID or one column of them, such as A2:A.',
  });
});
