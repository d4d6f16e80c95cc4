import { expect, test } from '@jest/globals';
import { doneOf, EVERYONE, openWritten } from './job-steps.ts';
import { openCompany, shown, TABLES, type, writeGapTabs } from './small-company.ts';

const VIEWER = 'Person viewer';
const lines = (host: ReturnType<typeof openCompany>) =>
  shown(host, VIEWER).map((row) =>
    row
      .slice(0, 11)
      .filter((text) => text !== '')
      .join(' | '),
  );

function opened() {
  const host = openWritten();
  return host;
}

test('asks for a person, and says who can read it', () => {
  const all = lines(opened());
  expect(all[4]).toBe('Nobody is chosen yet. Click the blue cell and choose a person.');
  expect(all[2]).toBe('Everyone who can open this file can read this page, and choose anyone.');
});

test('shows whoever is chosen, and follows every rating', () => {
  const host = opened();
  type(host, VIEWER, 'A4', 'Ana Silva (E1)');
  expect(lines(host)[4]).toBe('Not yet · 1 of 2 criteria met');
  expect(lines(host)[5]).toBe('Next level: S2');
  expect(lines(host)[9]).toBe(
    'Lowest rating | 3 or more | 2 (Ownership) | not yet | Ownership 2 → 3 would meet every rating criterion. | Ownership | Core | 3 | 2 | 1 | Moves the date back and says how.',
  );
  type(host, 'Ratings', 'E2', '3');
  expect(lines(host)[4]).toBe('Ready for review · 2 of 2 criteria met');
  type(host, VIEWER, 'A4', 'Dana Wu (E4)');
  expect(lines(host)[4]).toBe('Top of track');
});

test('shows nobody for a wildcard, nor for a name that nobody active has, and says so', () => {
  const host = opened();
  for (const text of ['*', 'Ana*', 'Ana Silva (E?)', '~', 'Gone Before (E5)']) {
    type(host, VIEWER, 'A4', text);
    expect([text, lines(host)[4]]).toEqual([
      text,
      'Nobody active in People has that name and ID. Choose again in the blue cell.',
    ]);
    expect(lines(host)[9]).toBe('');
  }
  type(host, VIEWER, 'A4', 'Ana Silva (E1)');
  for (const row of [2, 3, 4, 5]) type(host, 'People', `E${row}`, '9/1/2026');
  expect(lines(host)[4]).toContain('Nobody active in People has that name');
  expect(shown(host, VIEWER).flat().join()).not.toContain('#N/A');
});

test('the choice is one of the active people, by name and ID', () => {
  const names = shown(opened(), VIEWER).flatMap((row) => (row[13] ? [row[13]] : []));
  expect(names).toEqual([
    'Ana Silva (E1)',
    '=HYPERLINK("http://x","Ben") (E2)',
    "Siân O'Neill (00123)",
    'Dana Wu (E4)',
  ]);
});

test('keeps the choice and what people changed when gap tabs are written again', () => {
  const host = opened();
  type(host, VIEWER, 'A4', 'Ana Silva (E1)');
  type(host, VIEWER, 'A1', 'Who stands where');
  type(host, VIEWER, 'A6', '=NEXT_LEVEL(L1)');
  writeGapTabs(host);
  expect(lines(host).slice(0, 6)).toMatchObject({ 0: 'Who stands where', 3: 'Ana Silva (E1)', 5: 'S2' });
});

test('a formula that is gone is put back, and nothing else', () => {
  const host = opened();
  type(host, VIEWER, 'A4', 'Ana Silva (E1)');
  type(host, VIEWER, 'A2', 'Ours');
  type(host, VIEWER, 'F8', '');
  writeGapTabs(host);
  expect(lines(host)[1]).toBe('Ours');
  expect(lines(host)[8]).toContain('Closing | Functional');
});

test('is passed a table that was added since', () => {
  const host = opened();
  type(host, VIEWER, 'A4', "Siân O'Neill (00123)");
  expect(lines(host)[4]).toContain('Incomplete');
  host.model.dispatch('CREATE_SHEET', { sheetId: 'more', name: 'Ratings – Sales', position: 0 });
  for (const [at, cell] of ['Cycle', 'Employee ID', 'Listening'].entries())
    type(host, 'Ratings – Sales', `${'ABC'[at]}1`, cell);
  for (const [at, cell] of ['2026 Q3', "'00123", '4'].entries()) type(host, 'Ratings – Sales', `${'ABC'[at]}2`, cell);
  writeGapTabs(host);
  expect(lines(host)[4]).toBe('Not yet · 1 of 2 criteria met');
});

test('has room for whoever joins', () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_person, at) => [`N${at}`, `New ${at}`, 'Sales', 'S1', '']);
  const [header = []] = TABLES['People'] ?? [];
  const host = openCompany({ People: [header, ...people(30)] });
  expect(doneOf(host, EVERYONE).notes).toEqual([]);
  for (const [at, text] of ['N30', 'New 30', 'Sales', 'S1'].entries()) type(host, 'People', `${'ABCD'[at]}32`, text);
  expect(doneOf(host, EVERYONE).notes).toEqual([]);
  expect(shown(host, VIEWER)).toHaveLength(51);
});
