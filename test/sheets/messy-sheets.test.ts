import { describe, expect, test } from '@jest/globals';
import { BASIC_FILTER } from '../../local/engine/basic-filter.ts';
import type { Host } from '../../local/host.ts';
import { checked } from './set-up-steps.ts';
import { openCompany, sheetId, TABLES, type, writeGapTabs } from './small-company.ts';

const RULES = [
  'cells-merged',
  'rows-filtered',
  'key-as-shown',
  'rating-calculated',
  'rating-readable',
  'column-missing',
];

/** Checks the workbook, and gives what is said of how its sheets are made. */
async function said(host: Host): Promise<readonly string[]> {
  const { tabs } = await checked(host);
  return tabs.flatMap(({ tab, groups }) =>
    groups
      .filter(({ rule }) => RULES.includes(rule.id))
      .flatMap(({ severity, rule, items }) =>
        items.map(({ cell, message }) => `${severity} ${rule.id} ${tab}!${cell}: ${message}`),
      ),
  );
}

/** Rows and columns, 0 for the first, both ends included. */
const zone = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

function merge(host: Host, tab: string, ...target: ReturnType<typeof zone>[]): void {
  host.model.dispatch('ADD_MERGE', { sheetId: sheetId(host, tab), target, force: true });
}

/** Puts a filter on a tab, as Data ▸ Create a filter does. */
function filter(host: Host, tab: string): void {
  const id = sheetId(host, tab);
  host.model.dispatch('CREATE_TABLE', {
    sheetId: id,
    ranges: [host.model.getters.getRangeDataFromZone(id, zone(0, 0, 4, 4))],
    tableType: 'static',
    config: BASIC_FILTER,
  });
}

function format(host: Host, tab: string, target: ReturnType<typeof zone>, pattern: string): void {
  host.model.dispatch('SET_FORMATTING', { sheetId: sheetId(host, tab), target: [target], format: pattern });
}

describe('merged cells', () => {
  test('in the data are named with the cells that are empty', async () => {
    const host = openCompany();
    merge(host, 'Competencies', zone(1, 0, 3, 0));
    expect(await said(host)).toEqual([
      'error cells-merged Competencies!A2: A2:A4 is merged, so only A2 holds what it shows and A3 to A4 have nothing. Unmerge it, then fill the cells that should hold it.',
    ]);
  });

  test('in the header row leave columns without a header', async () => {
    const host = openCompany();
    merge(host, 'People', zone(0, 2, 0, 3));
    expect(await said(host)).toEqual([
      'error column-missing People!A1: The tab “People” has no column “Level”, so it is not read. Add the header to its header row.',
      'error cells-merged People!C1: C1:D1 is merged, so D1 has no header. Unmerge it, and type a header into each cell.',
    ]);
  });

  test('in a title above the headers are nobody’s business', async () => {
    const host = openCompany({ Cycles: [['Our cycles', '', ''], ...(TABLES['Cycles'] ?? [])] });
    merge(host, 'Cycles', zone(0, 0, 0, 2));
    expect(await said(host)).toEqual([]);
  });

  test('are looked at ten a tab, and the others counted', async () => {
    const Cycles = [
      ['Cycle', 'Start', 'End', 'Remark'],
      ...Array.from({ length: 24 }, (_row, at) => [`C${at}`, '', '', 'x']),
    ];
    const host = openCompany({ Cycles });
    merge(host, 'Cycles', ...Array.from({ length: 12 }, (_area, at) => zone(1 + 2 * at, 0, 2 + 2 * at, 0)));
    const lines = await said(host);
    expect(lines).toHaveLength(11);
    expect(lines[10]).toBe(
      'error cells-merged Cycles!A1: “Cycles” has more merged areas, 2 in number. Unmerge those, then check again.',
    );
    expect(host.calls.get('Range.getA1Notation')).toBe(10);
  });
});

test('a filter is good to know of', async () => {
  const host = openCompany();
  filter(host, 'Ratings');
  expect(await said(host)).toEqual([
    'info rows-filtered Ratings!A1: “Ratings” has a filter. Rows that it hides are counted like the others: clear the filter to see them.',
  ]);
});

test('an ID that shows zeros it does not hold is named', async () => {
  const host = openCompany();
  type(host, 'People', 'A2', '123');
  format(host, 'People', zone(1, 0, 1, 0), '00000');
  expect(await said(host)).toEqual([
    'warn key-as-shown People!A2: A2 shows 00123 and holds 123, which is the ID that counts. Format the column as plain text, then type the IDs again.',
  ]);
});

test('a rating that a formula calculates counts, and is said', async () => {
  const host = openCompany();
  type(host, 'Ratings', 'D2', '=1+2');
  expect(await said(host)).toEqual([
    'info rating-calculated Ratings!D2: Closing in D2 is calculated by a formula. What it gives counts; type the number instead if somebody gave it.',
  ]);
});

test.each([
  ['en_US', 'America/New_York', '4 Mar'],
  ['fr_FR', 'Europe/Paris', '3 Apr'],
])('3/4 typed into a rating cell in %s is named with the day it became', async (locale, timeZone, day) => {
  const host = openCompany({}, { locale, timeZone });
  type(host, 'Ratings', 'D2', '3/4');
  expect(await said(host)).toEqual([
    expect.stringMatching(
      new RegExp(
        `^error rating-readable Ratings!D2: Closing is no rating: Google Sheets turned 3/4 into ${day} 20\\d\\d\\. `,
      ),
    ),
  ]);
});

describe('service calls', () => {
  const rows = (n: number) => [
    ...(TABLES['Ratings'] ?? []),
    ...Array.from({ length: n }, (_row, at) => ['2026 Q3', `X${at}`, '', 3, 3, 3]),
  ];

  test('each tab is read four times at most, and no more often where it has more rows', async () => {
    const count = async (n: number) => {
      const host = openCompany({ Ratings: rows(n) });
      await said(host);
      return host.calls;
    };
    const calls = await count(0);
    expect(Object.fromEntries([...calls].filter(([name]) => /^(Range|Sheet)\./.test(name)))).toEqual({
      'Sheet.getName': 7,
      'Sheet.getDataRange': 7,
      'Range.getValues': 7,
      'Range.getMergedRanges': 7,
      'Sheet.getFilter': 7,
      'Range.getDisplayValues': 1,
      'Range.getFormulas': 1,
    });
    expect((await count(300)).get('total')).toBe(calls.get('total'));
  });

  test('gap tabs pay for none of it', async () => {
    const calls: string[] = [];
    const host = openCompany({}, { fault: (call) => void calls.push(call) });
    const facts = /getMergedRanges|getFilter|getFormulas/;
    writeGapTabs(host);
    expect(calls.filter((call) => call === 'Range.getValues').length).toBeGreaterThan(7);
    // Not of a table: the filter of the Overview, and what stands on it before and after, and on the Person viewer.
    expect(calls.filter((call) => facts.test(call))).toEqual([
      'Range.getFormulas',
      'Sheet.getFilter',
      'Range.getFormulas',
      'Range.getFormulas',
    ]);
    await said(host);
    expect(calls.filter((call) => facts.test(call)).length).toBeGreaterThan(7);
  });
});
