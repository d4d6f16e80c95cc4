import { describe, expect, test } from '@jest/globals';
import type { JobState, JobWork } from '../../src/core/jobs/job-contract.ts';
import { ask, chunkOf, doneOf, EVERYONE, openTimed, openWritten, planOf, startOf } from './job-steps.ts';
import { openCompany, rename, rowOf, sheetId, shown, TABLES, tabNames, type } from './small-company.ts';

const ANA = 'Gap – Ana Silva (E1)';
const MENDING: JobWork = { ...EVERYONE, thorough: true } as JobWork;
const plans = (host: ReturnType<typeof openCompany>) =>
  planOf(host, { whom: 'everyone' }).people.map(({ id, plan }) => `${id} ${plan}`);
const outcomes = ({ outcomes: all }: JobState) => all.map(({ id, outcome }) => `${id} ${outcome}`);

describe('the plan of a job', () => {
  test('tells who is new, changed and unchanged, and writes nothing', () => {
    const host = openCompany();
    expect(plans(host)).toEqual(['E1 new', 'E2 new', '00123 new', 'E4 new']);
    expect(tabNames(host).filter((name) => name.startsWith('Gap'))).toEqual([]);
    doneOf(host, EVERYONE);
    type(host, 'Ratings', 'E2', '3');
    expect(plans(host)).toEqual(['E1 changed', 'E2 unchanged', '00123 unchanged', 'E4 unchanged']);
  });

  test('is blocked by a second tab of the same person, and names both', () => {
    const host = openWritten();
    const copy = { sheetId: sheetId(host, ANA), sheetIdTo: 'copy', sheetNameTo: 'Gap – A (E1)' };
    host.model.dispatch('DUPLICATE_SHEET', copy);
    const [ana] = planOf(host, { whom: 'everyone' }).people;
    expect(ana).toMatchObject({ plan: 'blocked', why: expect.stringContaining('“Gap – A (E1)” carry the ID E1') });
    expect(outcomes(doneOf(host, MENDING))[0]).toBe('E1 stopped');
  });

  test('looks at tabs of which nothing is remembered, as in a copy of the file', () => {
    const host = openWritten();
    const { engine, beside } = host.export();
    const copy = openCompany({}, { workbook: { engine, beside: { ...beside, properties: {} } } });
    expect(plans(copy)).toEqual(['E1 look', 'E2 look', '00123 look', 'E4 look']);
    expect(outcomes(doneOf(copy, EVERYONE))).toEqual([
      'E1 unchanged',
      'E2 unchanged',
      '00123 unchanged',
      'E4 unchanged',
    ]);
    expect(plans(copy)[0]).toBe('E1 unchanged');
  });

  test('lists tabs of nobody active with why, and rows of People that get none', () => {
    const host = openWritten();
    type(host, 'People', 'E2', '9/1/2026');
    type(host, 'People', 'A3', 'E9');
    type(host, 'People', 'A7', 'Total');
    const { nobodys, notes } = planOf(host, { whom: 'everyone' });
    expect(nobodys).toMatchObject([
      { id: 'E1', tab: ANA, why: 'left' },
      { id: 'E2', why: 'not in People' },
    ]);
    expect(notes.join()).toContain('“Total” in People!A7');
  });

  test('is refused with the header that is missing', () => {
    const host = openCompany();
    type(host, 'Levels', 'C1', 'Lvl');
    const reply = ask(host, 'sidebarPlanJob', { scope: { whom: 'everyone' } });
    expect(reply).toMatchObject({ ok: false, message: expect.stringContaining('no column “Level”') });
  });
});

describe('a job', () => {
  test('is about the people asked for, and says which IDs are nobody’s', () => {
    const host = openCompany();
    const state = doneOf(host, { action: 'write', scope: { whom: 'people', ids: ['e1', 'E5'] } });
    expect(outcomes(state)).toEqual(['E5 skipped', 'E1 written']);
    expect(tabNames(host)).toContain(ANA);
    expect(tabNames(host)).not.toContain('Overview');
  });

  test('stands for another window as long as its own is heard of, and then goes on without asking', () => {
    const { host, elapsed } = openTimed(10, 900);
    const { id } = startOf(host, EVERYONE);
    const { done, of } = chunkOf(host, id);
    expect(done).toBeLessThan(of);
    const refused = ask(host, 'sidebarStartJob', { window: 'two', work: EVERYONE });
    expect(refused).toEqual({
      ok: false,
      message: `Somebody is writing gap tabs (${done} of ${of}). Wait until that is done, or take over.`,
    });
    expect(chunkOf(host, id, 'two')).toMatchObject({ yours: false, done, stale: false });
    expect(chunkOf(host, id, 'two', true)).toMatchObject({ yours: true });
    expect(chunkOf(host, id, 'one')).toMatchObject({ yours: false });
    const before = elapsed();
    while (elapsed() - before < 600_000) host.rpc('sidebarJob', [{ window: 'one' }]);
    expect(chunkOf(host, id, 'one')).toMatchObject({ yours: true });
  });

  test('goes on where it was paused, in whatever window', () => {
    const { host } = openTimed(10, 900);
    const { id } = startOf(host, EVERYONE);
    const { done } = chunkOf(host, id);
    expect(ask(host, 'sidebarPauseJob', { window: 'one', job: id })).toMatchObject({ value: { state: 'paused' } });
    let state = chunkOf(host, id, 'two');
    expect(state).toMatchObject({ yours: true, state: 'running' });
    while (state.state === 'running') state = chunkOf(host, id, 'two');
    expect(state).toMatchObject({ state: 'done', done: 10, of: 10 });
    expect(done).toBeGreaterThan(0);
  });

  test('that was stopped is over', () => {
    const { host } = openTimed(10, 900);
    const { id } = startOf(host, EVERYONE);
    const { done } = chunkOf(host, id);
    expect(ask(host, 'sidebarStopJob', { window: 'one', job: id })).toMatchObject({ value: { state: 'stopped' } });
    expect(chunkOf(host, id)).toMatchObject({ state: 'stopped', done });
    expect(chunkOf(host, startOf(host, EVERYONE, 'two').id, 'two').yours).toBe(true);
    expect(ask(host, 'sidebarRunJob', { window: 'one', job: id })).toMatchObject({ ok: false });
  });

  test('waits while somebody else is writing in the file', () => {
    const host = openCompany();
    const { id } = startOf(host, EVERYONE);
    host.occupyLock(true);
    expect(chunkOf(host, id)).toMatchObject({ waiting: true, state: 'running', done: 0 });
    host.occupyLock(false);
    expect(chunkOf(host, id)).toMatchObject({ state: 'done', done: 4 });
  });

  test('pauses with the reason when the framework cannot be read any more', () => {
    const host = openCompany();
    const { id } = startOf(host, EVERYONE);
    type(host, 'Levels', 'C1', 'Lvl');
    expect(chunkOf(host, id)).toMatchObject({ state: 'paused', why: expect.stringContaining('no column “Level”') });
    type(host, 'Levels', 'C1', 'Level');
    const state = chunkOf(host, id);
    expect(state).toMatchObject({ state: 'done', done: 4 });
    expect(state.why).toBeUndefined();
  });

  test('waits for Google and tries again', () => {
    let refused = 0;
    const host = openCompany(
      {},
      {
        fault: (call) => {
          if (call !== 'Range.setValues' || refused === 3) return;
          refused += 1;
          throw new Error('Service invoked too many times in a short time: spreadsheets.');
        },
      },
    );
    expect(outcomes(doneOf(host, EVERYONE))).toEqual(['E1 written', 'E2 written', '00123 written', 'E4 written']);
    expect(refused).toBe(3);
  });

  test('leaves a request that is none of ours alone', () => {
    const host = openCompany();
    for (const name of ['sidebarStartJob', 'sidebarRunJob', 'sidebarPauseJob', 'sidebarStopJob', 'sidebarJob'])
      expect(ask(host, name, { window: 7 })).toMatchObject({ ok: false });
    expect(ask(host, 'sidebarPlanJob', { scope: { whom: 'all' } })).toMatchObject({ ok: false });
    expect(ask(host, 'sidebarJob', { window: 'one' })).toEqual({ ok: true, value: null });
  });
});

describe('what a job leaves alone', () => {
  test('a tab whose cells somebody changed, until it is looked at', () => {
    const host = openWritten();
    type(host, ANA, 'A5', 'Ready for review');
    expect(outcomes(doneOf(host, EVERYONE))[0]).toBe('E1 unchanged');
    expect(outcomes(doneOf(host, MENDING))).toContain('E1 written');
    expect(shown(host, ANA)[4]?.[0]).toBe('Not yet · 1 of 2 criteria met');
  });

  test('somebody’s own tab with the name of a gap tab', () => {
    const host = openCompany({ [ANA]: [['My notes about Ana']] });
    const [ana] = doneOf(host, EVERYONE).outcomes.filter(({ id }) => id === 'E1');
    expect(ana).toMatchObject({ outcome: 'stopped', why: expect.stringContaining('not written by Career Framework') });
    expect(shown(host, ANA)[0]?.[0]).toBe('My notes about Ana');
  });

  test('tabs with something typed on them, where there is no place to keep it', () => {
    const host = openCompany({ 'Career data': [['Our salaries']] });
    doneOf(host, EVERYONE);
    const row = shown(host, ANA).findIndex((cells) => cells[0] === 'Closing') + 1;
    type(host, ANA, `J${row}`, 'ask Jo');
    type(host, 'Ratings', 'E2', '3');
    type(host, 'Ratings', 'E3', '3');
    const state = doneOf(host, EVERYONE);
    expect(outcomes(state)).toEqual(expect.arrayContaining(['E1 stopped', 'E2 written']));
    expect(rowOf(host, ANA, 'Closing')[9]).toBe('ask Jo');
  });
});

describe('tabs of nobody active', () => {
  test('go when they were chosen, and only those; the tab of somebody active never does', () => {
    const host = openWritten();
    type(host, 'People', 'E2', '9/1/2026');
    const [left] = planOf(host, { whom: 'everyone' }).nobodys;
    const dana = Number(
      Object.keys(host.beside.properties)
        .find((key) => host.beside.properties[key]?.endsWith('Gap E4'))
        ?.slice('career-framework-page-'.length),
    );
    const state = doneOf(host, { action: 'remove', tabs: [left?.gid ?? 0, dana, 5] });
    expect(state.outcomes.map(({ outcome }) => outcome)).toEqual(['removed', 'skipped', 'skipped']);
    expect(tabNames(host)).not.toContain(ANA);
    expect(tabNames(host)).toContain('Gap – Dana Wu (E4)');
    expect(Object.values(host.beside.properties).filter((kept) => kept.endsWith('Gap E1'))).toEqual([]);
  });
});

describe('the Career log', () => {
  const rows = (host: ReturnType<typeof openCompany>, tab = 'Career log') =>
    shown(host, tab).map((row) => row.slice(1, 7).join(' | '));

  test('says what was done and how many people, and no names', () => {
    const host = openWritten();
    doneOf(host, { action: 'write', scope: { whom: 'people', ids: ['E1'] } });
    expect(rows(host)).toEqual([
      'What | People | Written | Unchanged | Stopped | Removed',
      'Wrote gap tabs of everyone | 4 | 4 | 0 | 0 | 0',
      'Wrote gap tabs of some people | 1 | 0 | 1 | 0 | 0',
    ]);
    expect(shown(host, 'Career log')[1]?.[0]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
    expect(JSON.stringify(shown(host, 'Career log'))).not.toContain('Ana');
    expect(shown(host, 'Career log')[0]).toHaveLength(8);
  });

  test('goes on below what people wrote, under the headers they moved, whatever the tab is called', () => {
    const host = openWritten();
    rename(host, 'Career log', 'What HR did');
    type(host, 'What HR did', 'B2', 'Wrote them for the first time');
    const log = sheetId(host, 'What HR did');
    host.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: log,
      sheetName: 'What HR did',
      dimension: 'COL',
      base: 0,
      quantity: 1,
      position: 'before',
    });
    doneOf(host, EVERYONE);
    expect(shown(host, 'What HR did').map((row) => row[2])).toEqual([
      'What',
      'Wrote them for the first time',
      'Wrote gap tabs of everyone',
    ]);
    expect(tabNames(host)).not.toContain('Career log');
  });

  test('is left alone where somebody else’s tab has the name', () => {
    const host = openCompany({ 'Career log': [['Ours']] });
    expect(doneOf(host, EVERYONE).notes.join()).toContain('There is a tab “Career log” that was not written');
  });
});

test('a new tab stands where People has the person', () => {
  const host = openWritten();
  const [header = [], first = [], ...others] = TABLES['People'] ?? [];
  const rows = [header, first, ['E1b', 'New Hire', 'Sales', 'S1', ''], ...others];
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      type(host, 'People', `${'ABCDE'[column]}${at + 1}`, at > 0 && column === 1 ? `'${cell}` : String(cell));
    });
  });
  type(host, 'People', 'A5', "'00123");
  doneOf(host, EVERYONE);
  const tabs = tabNames(host).filter((name) => name.startsWith('Gap'));
  expect(tabs.slice(0, 3)).toEqual([ANA, 'Gap – New Hire (E1b)', expect.stringContaining('(E2)')]);
});

test('what somebody typed on a tab that a fault left blank comes onto its page', () => {
  let failing = true;
  const fault = (call: string) => (failing && call === 'Range.setValues' ? ({ end: 'applied' } as const) : undefined);
  const host = openCompany({}, { fault });
  host.rpc('sidebarRunJob', [{ window: 'one', job: startOf(host, EVERYONE).id }]);
  failing = false;
  expect(shown(host, ANA)[0]?.[0]).toBe('');
  type(host, ANA, 'A9', 'ask Jo');
  doneOf(host, EVERYONE);
  const cells = shown(host, ANA).flat();
  expect(cells.filter((each) => each.includes('ask Jo'))).toHaveLength(1);
  expect(cells[0]).toBe('Ana Silva');
});
