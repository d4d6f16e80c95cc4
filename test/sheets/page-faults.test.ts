import { describe, expect, jest, test } from '@jest/globals';
import type { Host } from '../../local/host.ts';
import { openCompany, sheetId, shown, TABLES, tabNames, type, writeGapTabs } from './small-company.ts';

jest.setTimeout(300_000);

const ANA = 'Gap – Ana Silva (E1)';
const BO = 'Gap – Bo Chan (E2)';
const TEMPLATE = 'Template of gap tabs';
const TWO = {
  People: [TABLES['People']?.[0] ?? [], ['E1', 'Ana Silva', 'Sales', 'S1', ''], ['E2', 'Bo Chan', 'Sales', 'S1', '']],
};
/** Every so many calls one fails; every one with `EVERY=1`. */
const STEP = Number(process.env['EVERY'] ?? 9);

/** A gap tab as people see it, but for what it is called inside. */
function looks(host: Host, tab: string) {
  const id = sheetId(host, tab);
  const { getters } = host.model;
  const cells = shown(host, tab);
  return {
    cells,
    styles: cells.map((row, at) => row.map((_cell, col) => getters.getCellStyle({ sheetId: id, col, row: at }))),
    borders: cells.map((row, at) => row.map((_cell, col) => getters.getCellBorder({ sheetId: id, col, row: at }))),
    widths: (cells[0] ?? []).map((_cell, col) => getters.getColSize(id, col)),
    frozen: getters.getPaneDivisions(id),
    lines: getters.getGridLinesVisibility(id),
    visible: getters.isSheetVisible(id),
    color: getters.getSheet(id).color,
    charts: getters.getFigures(id).map(({ col, row, width, height }) => ({ col, row, width, height })),
  };
}

/** Opens the company so that the n-th call of a run fails once it is armed. */
function open() {
  const armed = { at: 0 };
  const seen: string[] = [];
  const host = openCompany(TWO, {
    fault: (call, n) => {
      seen[n - 1] = call;
      if (n !== armed.at) return;
      armed.at = 0;
      throw new Error('Service Spreadsheets timed out');
    },
  });
  return { host, armed, seen };
}

/** Runs until a call fails, looks, and runs again. */
function check(host: Host, arm: () => void, expected: readonly unknown[]): void {
  arm();
  host.run('writeGapTabs', [{ button: 'OK' }]);
  for (const [tab, other] of [
    [ANA, 'Bo Chan'],
    [BO, 'Ana Silva'],
  ] as const) {
    if (tabNames(host).includes(tab)) expect(JSON.stringify(shown(host, tab))).not.toContain(other);
  }
  if (tabNames(host).includes(TEMPLATE)) {
    expect(shown(host, TEMPLATE).flat().join('')).toBe('');
  }
  writeGapTabs(host);
  expect(tabNames(host)).not.toContain(TEMPLATE);
  expect([ANA, BO].map((tab) => looks(host, tab))).toEqual(expected);
}

/** The numbers of the calls between the first and the last that write gap tabs. */
function callsOf(seen: readonly string[], first: string, last: string): readonly number[] {
  const [from, to] = [seen.indexOf(first) + 1, seen.lastIndexOf(last) + 1];
  return Array.from({ length: to - from + 1 }, (_item, at) => from + at).filter((_n, at) => at % STEP === 0);
}

describe('a fault at any call', () => {
  test('of a first run leaves what the next run finishes, and nobody’s data on another tab', () => {
    const clean = open();
    writeGapTabs(clean.host);
    const expected = [ANA, BO].map((tab) => looks(clean.host, tab));
    const numbers = callsOf(clean.seen, 'Spreadsheet.insertSheet', 'Sheet.insertChart');
    expect(numbers.length * STEP).toBeGreaterThan(30);
    for (const n of numbers) {
      const { host, armed } = open();
      check(host, () => (armed.at = n), expected);
    }
  });

  test('of a run that changes tabs leaves what the next run finishes, with what people typed', () => {
    const prepare = () => {
      const opened = open();
      writeGapTabs(opened.host);
      const row = shown(opened.host, ANA).findIndex((cells) => cells[0] === 'Listening') + 1;
      type(opened.host, ANA, `J${row}`, 'Shadow two calls');
      type(opened.host, 'Competencies', 'B4', 'Hearing');
      return opened;
    };
    const clean = prepare();
    writeGapTabs(clean.host);
    const expected = [ANA, BO].map((tab) => looks(clean.host, tab));
    expect(JSON.stringify(expected[0])).toContain('Shadow two calls');
    for (const n of callsOf(clean.seen, 'DeveloperMetadata.setValue', 'Sheet.insertChart')) {
      const { host, armed } = prepare();
      check(host, () => (armed.at = n), expected);
    }
  });
});
