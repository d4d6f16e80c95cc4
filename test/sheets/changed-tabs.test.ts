import { describe, expect, test } from '@jest/globals';
import type { JobState } from '../../src/core/jobs/job-contract.ts';
import { chunkOf, doneOf, EVERYONE, openTimed, openWritten, planOf, startOf } from './job-steps.ts';
import { openCompany, rename, rowOf, sheetId, shown, tabNames, type } from './small-company.ts';

type Host = ReturnType<typeof openCompany>;
const ANA = 'Gap – Ana Silva (E1)';
const outcomes = ({ outcomes: all }: JobState) => all.map(({ id, outcome }) => `${id} ${outcome}`);
const ALL_WRITTEN = ['E1 written', 'E2 written', '00123 written', 'E4 written'];
/** Everybody's page changes, and Ana's becomes shorter. */
const change = (host: Host) => {
  type(host, 'People', 'D2', 'S2');
  type(host, 'Criteria', 'F2', '3.25');
  type(host, 'Cycles', 'A3', '2026 Q3b');
  for (const row of [2, 3, 4, 5]) type(host, 'Ratings', `A${row}`, '2026 Q3b');
};
const written = (): Host => {
  const host = openWritten();
  return host;
};
const insertColumn = (host: Host, tab: string, base: number, position: 'before' | 'after') =>
  host.model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId: sheetId(host, tab),
    sheetName: tab,
    dimension: 'COL',
    base,
    quantity: 1,
    position,
  });

describe('a tab that people laid out anew', () => {
  test('gets a shorter page although all its rows are frozen', () => {
    const host = written();
    host.model.dispatch('FREEZE_ROWS', { sheetId: sheetId(host, ANA), quantity: 16 });
    change(host);
    expect(outcomes(doneOf(host, EVERYONE))).toEqual(ALL_WRITTEN);
    expect(shown(host, ANA).length).toBeLessThanOrEqual(16);
    expect(host.model.getters.getPaneDivisions(sheetId(host, ANA)).ySplit).toBe(2);
  });

  test('keeps the rows frozen that are in nobody’s way', () => {
    const host = written();
    host.model.dispatch('FREEZE_ROWS', { sheetId: sheetId(host, ANA), quantity: 4 });
    change(host);
    doneOf(host, EVERYONE);
    expect(host.model.getters.getPaneDivisions(sheetId(host, ANA)).ySplit).toBe(4);
  });

  test('gets a narrower page although all its columns are frozen', () => {
    const host = written();
    const columns = shown(host, ANA)[0]?.length ?? 0;
    insertColumn(host, ANA, columns - 1, 'after');
    host.model.dispatch('FREEZE_COLUMNS', { sheetId: sheetId(host, ANA), quantity: columns });
    change(host);
    expect(outcomes(doneOf(host, EVERYONE))).toEqual(ALL_WRITTEN);
    expect(host.model.getters.getPaneDivisions(sheetId(host, ANA)).xSplit).toBe(0);
  });

  test('gets its page although cells are merged, and what was typed below them stands there', () => {
    const host = written();
    const rows = ['Closing', 'Ownership', 'Listening'].map((name) =>
      shown(host, ANA).findIndex((row) => row[0] === name),
    );
    const last = Math.max(...rows);
    const lastName = shown(host, ANA)[last]?.[0] ?? '';
    type(host, ANA, `J${last + 1}`, 'ask Jo');
    const target = [{ left: 9, right: 9, top: last - 2, bottom: last - 1 }];
    host.model.dispatch('ADD_MERGE', { sheetId: sheetId(host, ANA), target, force: true });
    // The largest gap stands first, so the note moves under the merged cells.
    for (const column of ['D', 'E', 'F']) type(host, 'Ratings', `${column}2`, '4');
    const at = { Closing: 'D', Ownership: 'E', Listening: 'F' }[lastName] ?? '';
    type(host, 'Ratings', `${at}2`, '1');
    expect(outcomes(doneOf(host, EVERYONE))).toContain('E1 written');
    expect(rowOf(host, ANA, lastName)[9]).toBe('ask Jo');
    expect(host.model.getters.getMerges(sheetId(host, ANA))).toEqual([]);
  });

  test('stops only the person whose tab cannot be written', () => {
    let refused = false;
    let isArmed = false;
    const fault = (call: string) => {
      if (!isArmed || refused || call !== 'Range.breakApart') return;
      refused = true;
      throw new Error('You must select all cells in a merged range to merge or unmerge them.');
    };
    const host = openCompany({}, { fault });
    doneOf(host, EVERYONE);
    change(host);
    isArmed = true;
    expect(outcomes(doneOf(host, EVERYONE))).toEqual(['E1 stopped', ...ALL_WRITTEN.slice(1)]);
  });
});

describe('the name of a tab', () => {
  const renamed = 'Gap – Ana Costa (E1)';

  test('follows the name of the person', () => {
    const host = written();
    type(host, 'People', 'B2', 'Ana Costa');
    doneOf(host, EVERYONE);
    expect(tabNames(host)).toContain(renamed);
    expect(tabNames(host)).not.toContain(ANA);
    expect(shown(host, renamed)[0]?.[0]).toBe('Ana Costa');
  });

  test('stays where somebody chose it, or another tab has the new one', () => {
    const host = written();
    rename(host, ANA, 'Ana and me');
    type(host, 'People', 'B2', 'Ana Costa');
    doneOf(host, EVERYONE);
    expect(shown(host, 'Ana and me')[0]?.[0]).toBe('Ana Costa');
    const other = written();
    other.model.dispatch('CREATE_SHEET', { sheetId: 'own', name: renamed.toUpperCase(), position: 0 });
    type(other, 'People', 'B2', 'Ana Costa');
    expect(outcomes(doneOf(other, EVERYONE))).toContain('E1 written');
    expect(tabNames(other)).toContain(ANA);
  });

  test('is no longer than Sheets allows, whatever the ID', () => {
    const host = openCompany({
      People: [
        ['Employee ID', 'Name', 'Job family', 'Level', 'Left on'],
        ['E'.repeat(120), 'Ana Silva', 'Sales', 'S1', ''],
      ],
    });
    expect(doneOf(host, EVERYONE).outcomes.map(({ outcome }) => outcome)).toEqual(['written']);
  });

  test('is free although somebody’s own tab is called like the template', () => {
    const host = openCompany({ 'Template of gap tabs': [['My notes']] });
    expect(outcomes(doneOf(host, EVERYONE))).toEqual(ALL_WRITTEN);
    expect(shown(host, 'Template of gap tabs')[0]?.[0]).toBe('My notes');
    expect(tabNames(host).filter((name) => name.startsWith('Template'))).toHaveLength(1);
  });
});

describe('the chart of a page', () => {
  const titles = (host: Host) =>
    host.model.getters
      .getChartIds(sheetId(host, ANA))
      .map((id) => (host.model.getters.getChartDefinition(id) as { title?: { text?: string } }).title?.text);

  test('is drawn in the place of the old one, although a column was inserted before it', () => {
    const host = written();
    insertColumn(host, ANA, 0, 'before');
    type(host, 'Ratings', 'E2', '3');
    expect(outcomes(doneOf(host, EVERYONE))).toContain('E1 written');
    expect(titles(host)).toEqual(['Required against rating']);
  });

  test('leaves one alone that somebody drew from the same columns', () => {
    const host = written();
    const id = sheetId(host, ANA);
    const [ours = ''] = host.model.getters.getChartIds(id);
    const definition = {
      ...host.model.getters.getChartDefinition(ours),
      title: { text: 'For our talk' },
    } as never;
    const place = { col: 0, row: 0, offset: { x: 0, y: 0 }, size: { width: 300, height: 200 } };
    host.model.dispatch('CREATE_CHART', { sheetId: id, figureId: 'f', chartId: 'c', definition, ...place });
    type(host, 'Ratings', 'E2', '3');
    doneOf(host, EVERYONE);
    expect([...titles(host)].sort()).toEqual(['For our talk', 'Required against rating']);
  });
});

describe('the tab of somebody who left', () => {
  test('gives what was typed on it to the new one when they return', () => {
    const host = written();
    const row = shown(host, ANA).findIndex((cells) => cells[0] === 'Closing') + 1;
    type(host, ANA, `J${row}`, 'ask Jo');
    type(host, 'People', 'E2', '9/1/2026');
    const [left] = planOf(host, { whom: 'everyone' }).nobodys;
    doneOf(host, { action: 'remove', tabs: [left?.gid ?? 0] });
    expect(tabNames(host)).not.toContain(ANA);
    type(host, 'Ratings', 'E3', '1');
    doneOf(host, EVERYONE);
    expect(JSON.stringify(shown(host, 'Career data'))).toContain('ask Jo');
    type(host, 'People', 'E2', '');
    doneOf(host, EVERYONE);
    expect(rowOf(host, ANA, 'Closing')[9]).toBe('ask Jo');
    doneOf(host, EVERYONE);
    expect(JSON.stringify(shown(host, 'Career data'))).not.toContain('ask Jo');
  });

  test('stays where what was typed on it cannot be kept', () => {
    const host = openCompany({ 'Career data': [['Our salaries']] });
    doneOf(host, EVERYONE);
    const row = shown(host, ANA).findIndex((cells) => cells[0] === 'Closing') + 1;
    type(host, ANA, `J${row}`, 'ask Jo');
    type(host, 'People', 'E2', '9/1/2026');
    const [left] = planOf(host, { whom: 'everyone' }).nobodys;
    const state = doneOf(host, { action: 'remove', tabs: [left?.gid ?? 0] });
    expect(state.outcomes).toMatchObject([{ outcome: 'stopped', why: expect.stringContaining('Career data') }]);
    expect(rowOf(host, ANA, 'Closing')[9]).toBe('ask Jo');
  });

  test('is none that only has such a name', () => {
    const host = openCompany({ 'Gap – Analysis (Q3)': [['My own analysis'], ['Written on a train']] });
    expect(planOf(host, { whom: 'everyone' }).nobodys).toEqual([]);
  });

  test('is known by its page where the workbook has lost all marks', () => {
    const host = written();
    type(host, 'People', 'E2', '9/1/2026');
    const { engine, beside } = host.export();
    const copy = openCompany({}, { workbook: { engine, beside: { ...beside, properties: {}, metadata: [] } } });
    expect(planOf(copy, { whom: 'everyone' }).nobodys).toMatchObject([{ tab: ANA, id: 'E1', why: 'left' }]);
  });

  test('is named where it is not removed because it is somebody’s', () => {
    const host = written();
    const gid = Number(planGid(host));
    const { outcomes: all } = doneOf(host, { action: 'remove', tabs: [gid, 5] });
    expect(all).toMatchObject([
      { outcome: 'skipped', name: ANA, id: 'E1' },
      { outcome: 'skipped', name: 'A tab that is gone' },
    ]);

    function planGid(of: Host): string | undefined {
      return Object.keys(of.beside.properties)
        .find((key) => of.beside.properties[key]?.endsWith('Gap E1'))
        ?.slice('career-framework-page-'.length);
    }
  });
});

describe('a job that ends before it is done', () => {
  const log = (host: Host) =>
    tabNames(host).includes('Career log') ? shown(host, 'Career log').map((row) => row.slice(1, 4).join(' | ')) : [];

  test('is in the Career log when it is stopped, once', () => {
    const { host } = openTimed(10, 900);
    const { id } = startOf(host, EVERYONE);
    const { done, of } = chunkOf(host, id);
    const active = host.model.getters.getActiveSheetId();
    for (let times = 0; times < 2; times += 1) host.rpc('sidebarStopJob', [{ window: 'one', job: id }]);
    expect(log(host).slice(1)).toEqual([`Wrote gap tabs of everyone, stopped at ${done} of ${of} | ${done} | ${done}`]);
    expect(host.model.getters.getActiveSheetId()).toBe(active);
  });

  test('is in the Career log when another one takes its place', () => {
    const { host } = openTimed(10, 900);
    const { id } = startOf(host, EVERYONE);
    const { done, of } = chunkOf(host, id);
    host.rpc('sidebarStartJob', [{ window: 'two', work: EVERYONE, takeOver: true }]);
    expect(log(host).slice(1)).toEqual([`Wrote gap tabs of everyone, stopped at ${done} of ${of} | ${done} | ${done}`]);
  });

  test('is not in it where it did nothing yet', () => {
    const host = openCompany();
    const { id } = startOf(host, EVERYONE);
    host.rpc('sidebarStopJob', [{ window: 'one', job: id }]);
    expect(log(host)).toEqual([]);
  });
});
