import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../local/host.ts';
import type { JobWork } from '../../src/core/jobs/job-contract.ts';
import { ask, chunkOf, doneOf, EVERYONE, openTimed, planOf, startOf } from './job-steps.ts';
import { openCompany, rename, sheetId, shown, tabNames, type } from './small-company.ts';

const ANA = 'Gap – Ana Silva (E1)';

function opened(): Host {
  const host = openCompany();
  doneOf(host, EVERYONE);
  return host;
}

/** Where a text stands on a tab, in A1 notation by row and column. */
function cellOf(host: Host, tab: string, text: string, below = 0): string {
  const rows = shown(host, tab);
  const row = rows.findIndex((cells) => cells.includes(text));
  return `${String.fromCharCode(65 + (rows[row]?.indexOf(text) ?? 0))}${row + 1 + below}`;
}

const outcomesOf = (host: Host, work: JobWork = EVERYONE) =>
  doneOf(host, work).outcomes.map(({ id, outcome }) => `${id} ${outcome}`);

describe('the tab of somebody who left', () => {
  const leave = (host: Host) => {
    type(host, 'People', 'E2', '9/1/2026');
    const { nobodys } = planOf(host, { whom: 'everyone' });
    return doneOf(host, { action: 'remove', tabs: nobodys.map(({ gid }) => gid) });
  };

  test('can go, and what was typed on it is on their new tab when they come back', () => {
    const host = opened();
    type(host, ANA, cellOf(host, ANA, 'Next step', 1), 'ask Jo');
    leave(host);
    expect(tabNames(host)).not.toContain(ANA);
    doneOf(host, EVERYONE);
    type(host, 'People', 'E2', '');
    doneOf(host, EVERYONE);
    expect(shown(host, ANA).flat()).toContain('ask Jo');
  });

  test('stays where what was typed on it cannot be told from the rest', () => {
    const host = opened();
    type(host, ANA, cellOf(host, ANA, 'Next step'), 'Next steps');
    expect(leave(host).outcomes).toMatchObject([
      { outcome: 'stopped', why: expect.stringMatching(/^“Gap – Ana Silva \(E1\)” was not removed: its table/) },
    ]);
    expect(tabNames(host)).toContain(ANA);
  });

  test('is none that people made and named like one', () => {
    const host = opened();
    host.model.dispatch('CREATE_SHEET', { sheetId: '4711', name: 'Gap – Analysis (Q3)', position: 0 });
    type(host, 'Gap – Analysis (Q3)', 'A1', 'Written on Monday');
    expect(planOf(host, { whom: 'everyone' }).nobodys).toEqual([]);
    doneOf(host, { action: 'remove', tabs: [4711] });
    expect(tabNames(host)).toContain('Gap – Analysis (Q3)');
  });
});

describe('the name of a gap tab', () => {
  test('follows the person', () => {
    const host = opened();
    type(host, 'People', 'B2', 'Ana Costa');
    doneOf(host, EVERYONE);
    expect(tabNames(host)).toContain('Gap – Ana Costa (E1)');
    expect(tabNames(host)).not.toContain(ANA);
  });

  test('stays what people made it', () => {
    const host = opened();
    rename(host, ANA, 'Ana and I');
    type(host, 'People', 'B2', 'Ana Costa');
    doneOf(host, EVERYONE);
    expect(shown(host, 'Ana and I')[0]?.[0]).toBe('Ana Costa');
  });
});

describe('what people did to a tab stops nobody', () => {
  const changed = (host: Host) => {
    type(host, 'People', 'D2', 'S2');
    type(host, 'Ratings', 'D3', '2');
  };

  test('rows and columns they froze', () => {
    const host = opened();
    const id = sheetId(host, ANA);
    host.model.dispatch('FREEZE_ROWS', { sheetId: id, quantity: 16 });
    host.model.dispatch('FREEZE_COLUMNS', { sheetId: id, quantity: 2 });
    changed(host);
    expect(outcomesOf(host)).toEqual(expect.arrayContaining(['E1 written', 'E2 written']));
    expect(shown(host, ANA).flat()).toContain('Top of track');
  });

  test('cells they merged', () => {
    const host = opened();
    const top = Number(/\d+$/.exec(cellOf(host, ANA, 'Next step'))?.[0]);
    const col = shown(host, ANA)[top - 1]?.indexOf('Next step') ?? 0;
    type(host, ANA, cellOf(host, ANA, 'Next step', 1), 'ask Jo');
    const zone = { left: col, right: col, top, bottom: top + 1 };
    host.model.dispatch('ADD_MERGE', { sheetId: sheetId(host, ANA), target: [zone], force: true });
    type(host, 'Ratings', 'E2', '3');
    expect(outcomesOf(host)).toContain('E1 written');
    expect(shown(host, ANA).flat()).toContain('ask Jo');
  });

  test('a chart of theirs stays, and ours stands there once', () => {
    const host = opened();
    const id = sheetId(host, ANA);
    host.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: id,
      sheetName: ANA,
      dimension: 'COL',
      base: 0,
      quantity: 1,
      position: 'before',
    });
    type(host, 'Ratings', 'E2', '3');
    doneOf(host, EVERYONE);
    expect(host.model.getters.getFigures(id)).toHaveLength(1);
  });
});

describe('the log', () => {
  test.each<[string, (host: Host, job: string) => void]>([
    ['was stopped', (host, job) => void ask(host, 'sidebarStopJob', { window: 'one', job })],
    ['another took the place of', (host) => void startOf(host, EVERYONE)],
  ])('has a job that %s, with what it did, once', (_what, end) => {
    const { host } = openTimed(12, 300);
    const { id } = startOf(host, EVERYONE);
    const { done } = chunkOf(host, id);
    end(host, id);
    end(host, id);
    const [header = [], ...rows] = shown(host, 'Career log').filter((row) => row.some((cell) => cell !== ''));
    expect(rows.map((row) => [row[header.indexOf('What')], row[header.indexOf('People')]])).toEqual([
      ['Wrote gap tabs of everyone, stopped before the end', String(done)],
    ]);
  });
});
