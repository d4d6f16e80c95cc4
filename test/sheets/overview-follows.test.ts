import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../local/host.ts';
import type { JobWork } from '../../src/core/jobs/job-contract.ts';
import { doneOf, EVERYONE, openWritten, planOf } from './job-steps.ts';
import { openCompany, rename, rowOf, sheetId, shown, TABLES, tabNames, type } from './small-company.ts';

const ANA = 'Gap – Ana Silva (E1)';
const only = (...ids: readonly string[]): JobWork => ({ action: 'write', scope: { whom: 'people', ids } });
const stateOf = (host: Host, name: string) => rowOf(host, 'Overview', name).slice(6, 8);

/** The name of the tab that the link in somebody's row leads to. */
function linkOf(host: Host, name: string): string | undefined {
  const row = shown(host, 'Overview').findIndex(([first]) => first === name);
  const cell = host.model.getters.getEvaluatedCell({ sheetId: sheetId(host, 'Overview'), col: 6, row });
  return host.model.getters.tryGetSheetName(cell.link?.url.split('=')[1] ?? '');
}

function opened(): Host {
  const host = openWritten();
  return host;
}

/** Opens it again as a copy of the file, which has lost what was remembered. */
function copyOf(host: Host): Host {
  const { engine, beside } = host.export();
  return openCompany({}, { workbook: { engine, beside: { ...beside, properties: {} } } });
}

describe('the Overview follows a run', () => {
  test('for somebody whose rating changed', () => {
    const host = opened();
    type(host, 'Ratings', 'E2', '3');
    expect(stateOf(host, 'Ana Silva')).toEqual(['See tab', '▲ result changed']);
    doneOf(host, only('E1'));
    expect(stateOf(host, 'Ana Silva')).toEqual(['See tab', '✓ same result']);
  });

  test('for somebody new', () => {
    const host = opened();
    for (const [at, text] of ['E9', 'Zoe New', 'Sales', 'S1'].entries()) type(host, 'People', `${'ABCD'[at]}7`, text);
    expect(stateOf(host, 'Zoe New')).toEqual(['', 'no gap tab yet']);
    doneOf(host, only('E9'));
    expect(linkOf(host, 'Zoe New')).toBe('Gap – Zoe New (E9)');
    expect(stateOf(host, 'Zoe New')).toEqual(['See tab', '✓ same result']);
  });

  test('that writes a tab again which somebody deleted, and leads to no other that is gone', () => {
    const host = opened();
    for (const tab of [ANA, 'Gap – Dana Wu (E4)'])
      host.model.dispatch('DELETE_SHEET', { sheetId: sheetId(host, tab), sheetName: tab });
    doneOf(host, only('E1'));
    expect(linkOf(host, 'Ana Silva')).toBe(ANA);
    expect(stateOf(host, 'Dana Wu')).toEqual(['', 'no gap tab yet']);
  });

  test('that removes tabs', () => {
    const host = opened();
    type(host, 'People', 'E2', '9/1/2026');
    const { nobodys } = planOf(host, { whom: 'everyone' });
    doneOf(host, { action: 'remove', tabs: nobodys.map(({ gid }) => gid) });
    type(host, 'People', 'E2', '');
    expect(stateOf(host, 'Ana Silva')).toEqual(['', 'no gap tab yet']);
    expect(stateOf(host, 'Dana Wu')).toEqual(['See tab', '✓ same result']);
  });

  test('whatever the Overview is called, and makes none where there is none', () => {
    const host = opened();
    rename(host, 'Overview', 'Where we are');
    type(host, 'Ratings', 'E2', '3');
    doneOf(host, only('E1'));
    expect(rowOf(host, 'Where we are', 'Ana Silva')[7]).toBe('✓ same result');
    host.model.dispatch('DELETE_SHEET', { sheetId: sheetId(host, 'Where we are'), sheetName: 'Where we are' });
    type(host, 'Ratings', 'E2', '2');
    doneOf(host, only('E1'));
    expect(tabNames(host)[0]).not.toBe('Overview');
    expect(shown(host, 'Career log').at(-1)?.slice(1, 4)).toEqual(['Wrote gap tabs of some people', '1', '1']);
  });

  test('in a copy of the file keeps the links of tabs that it did not look at', () => {
    const host = copyOf(opened());
    type(host, 'Ratings', 'E2', '3');
    doneOf(host, only('E1'));
    expect(linkOf(host, 'Dana Wu')).toBe('Gap – Dana Wu (E4)');
    expect(stateOf(host, 'Dana Wu')).toEqual(['See tab', 'not compared yet']);
    expect(stateOf(host, 'Ana Silva')).toEqual(['See tab', '✓ same result']);
  });
});

describe('what people did to the Overview', () => {
  const WRITES = /^Range(List)?\.(set|clear)/;

  function counted(): { readonly host: Host; readonly writes: () => readonly string[] } {
    const calls: string[] = [];
    const host = openCompany({}, { fault: (call) => void calls.push(call) });
    doneOf(host, EVERYONE);
    return { host, writes: () => calls.splice(0).filter((call) => WRITES.test(call)) };
  }

  test('a run that changes nothing writes a row of the log and nothing else', () => {
    const { host, writes } = counted();
    writes();
    doneOf(host, EVERYONE);
    expect(writes()).toEqual(['Range.setValues']);
    doneOf(host, only('E1'));
    expect(writes()).toEqual(['Range.setValues']);
  });

  test('a colour stays, even when a result is brought up to date', () => {
    const host = opened();
    const cell = { sheetId: sheetId(host, 'Overview'), col: 1, row: 4 };
    host.model.dispatch('SET_FORMATTING', {
      sheetId: cell.sheetId,
      target: [{ left: 1, right: 1, top: 4, bottom: 4 }],
      style: { fillColor: '#FFFF00' },
    });
    doneOf(host, EVERYONE);
    expect(host.model.getters.getCellStyle(cell).fillColor).toBe('#FFFF00');
    type(host, 'Ratings', 'E2', '3');
    doneOf(host, EVERYONE);
    expect(stateOf(host, 'Ana Silva')).toEqual(['See tab', '✓ same result']);
    expect(host.model.getters.getCellStyle(cell).fillColor).toBe('#FFFF00');
  });

  test.each(['D2', 'A1', 'A20', 'B12', 'H22', 'H6', 'F20', 'A7', 'B6'])(
    'what was typed in %s stays there, and is named where the page would be written over it',
    (cell) => {
      const host = opened();
      type(host, 'Overview', cell, 'ask Jo');
      type(host, 'Ratings', 'E2', '3');
      const notes = doneOf(host, EVERYONE).notes;
      expect(notes).toEqual([
        `“Overview” has something typed in ${cell}, which would be lost. Move it to People or to a tab of your own, then write again.`,
      ]);
      expect(shown(host, 'Overview').flat()).toContain('ask Jo');
      type(host, 'Overview', cell, '');
      expect(doneOf(host, EVERYONE).notes).toEqual([]);
      expect(stateOf(host, 'Ana Silva')).toEqual(['See tab', '✓ same result']);
      expect(rowOf(host, 'Overview', 'Dana Wu').slice(1, 8)).toEqual([
        'E4',
        'Sales',
        'S2',
        'Top of track',
        'Top of track',
        'See tab',
        '✓ same result',
      ]);
    },
  );

  test('rows that people left, or that join, are no notes', () => {
    const host = opened();
    type(host, 'People', 'E2', '9/1/2026');
    expect(doneOf(host, EVERYONE).notes).toEqual([]);
    expect(shown(host, 'Overview')[4]?.[1]).toBe('E2');
    type(host, 'People', 'E2', '');
    expect(doneOf(host, EVERYONE).notes).toEqual([]);
    expect(shown(host, 'Overview')[4]?.[1]).toBe('E1');
  });

  test('people of two People tabs, of whom one leaves, are no notes either', () => {
    const [header = [], ana = [], ben = []] = TABLES['People'] ?? [];
    const more = [header, ['E8', 'Eve', 'Sales', 'S1', '']];
    const host = openCompany({ People: [header, ana, ben], 'People – Sales': more });
    doneOf(host, EVERYONE);
    type(host, 'People', 'E2', '9/1/2026');
    expect(doneOf(host, EVERYONE).notes).toEqual([]);
    expect(
      shown(host, 'Overview')
        .slice(4, 7)
        .map((row) => row[1]),
    ).toEqual(['E2', 'E8', '']);
  });

  test('a formula that was deleted is put back', () => {
    const host = opened();
    type(host, 'Overview', 'F5', '');
    type(host, 'Overview', 'H6', '');
    doneOf(host, EVERYONE);
    expect(rowOf(host, 'Overview', 'Ana Silva')[5]).toBe('Not yet');
    expect(shown(host, 'Overview')[5]?.[7]).toBe('✓ same result');
  });
});
