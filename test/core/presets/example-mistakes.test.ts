import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../../src/core/checks/list.ts';
import { checkTabs } from '../../../src/core/checks/run.ts';
import { exampleWithMistakes } from '../../../src/core/presets/example-mistakes.ts';
import { exampleSmallTeam } from '../../../src/core/presets/example-small-team.ts';
import type { TableData } from '../../../src/core/tables/table-data.ts';
import { utcDay } from '../company.ts';
import { companyOf, rowsOf, statusCounts } from './answers.ts';

const findingsOf = (tables: readonly TableData[]) =>
  checkTabs(
    tables.map(({ tab, rows }) => ({ name: tab, values: rows })),
    utcDay,
  ).findings;

const { tables, planted } = exampleWithMistakes();
const findings = findingsOf(tables);
const known = RULES.map((rule) => rule.id);
const checked = planted.filter(({ rule }) => rule !== undefined && known.includes(rule));

test('the example with mistakes is the same on every call', () => {
  expect(exampleWithMistakes()).toEqual({ tables, planted });
});

test('the small team without them is in order, but for its two levels of management and the one above the crossover', () => {
  const found = findingsOf(exampleSmallTeam()).filter(({ severity }) => severity !== 'info');
  expect(found.map(({ rule }) => rule).sort()).toEqual(['ic-past-crossover', 'level-count']);
  expect([...statusCounts(companyOf(exampleSmallTeam())).keys()].sort()).toEqual(
    ['Incomplete', 'Not yet', 'Ready for review', 'Top of track'].sort(),
  );
});

test('the small team is ten people in a tree, rated in two cycles', () => {
  const people = rowsOf(exampleSmallTeam(), 'People');
  const ids = people.map((one) => one('Employee ID'));
  expect(ids).toHaveLength(10);
  expect(people.filter((one) => !['', ...ids].includes(String(one('Manager ID'))))).toEqual([]);
  expect(people.filter((one) => one('Manager ID') === '')).toHaveLength(1);
  expect(new Set(rowsOf(exampleSmallTeam(), 'Ratings').map((row) => row('Cycle')))).toEqual(
    new Set(['2026 Q2', '2026 Q3']),
  );
});

describe('the planted mistakes', () => {
  test('are twenty or more, each said in a sentence, no two in one cell', () => {
    expect(planted.length).toBeGreaterThanOrEqual(20);
    expect(planted.filter(({ what }) => !/^[A-Z0-9].*\.$/.test(what))).toEqual([]);
    const cells = planted.map(({ tab, cell }) => `${tab}!${cell}`);
    expect(new Set(cells).size).toBe(cells.length);
  });

  test('stand in cells of the workbook', () => {
    const outside = planted.filter(({ tab, cell }) => {
      const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
      const rows = tables.find((table) => table.tab === tab)?.rows;
      return rows?.[Number(row) - 1]?.[letter.charCodeAt(0) - 65] === undefined;
    });
    expect(outside).toEqual([]);
  });

  test.each(checked.map((one) => [one.rule, `${one.tab}!${one.cell}`, one.what]))('%s finds %s: %s', (rule, at) => {
    const cells = findings.filter((finding) => finding.rule === rule).map((one) => `${one.at.tab}!${one.at.cell}`);
    expect(cells).toContain(at);
  });

  test('are listed on the last tab, one below the other', () => {
    const { tab, rows } = tables[tables.length - 1] ?? { tab: '', rows: [] };
    expect(tab).toBe('Planted mistakes');
    expect(rows.slice(1)).toEqual(planted.map(({ tab: on, cell, what, rule }) => [on, cell, what, rule ?? 'none yet']));
  });

  test('name no check that there is not', () => {
    expect(planted.filter(({ rule }) => rule !== undefined && !known.includes(rule))).toEqual([]);
  });

  test('are all that the checks named by them find', () => {
    const cells = planted.map(({ tab, cell }) => `${tab}!${cell}`);
    const named = new Set(checked.map(({ rule }) => rule));
    const others = findings.filter((one) => named.has(one.rule) && !cells.includes(`${one.at.tab}!${one.at.cell}`));
    expect(others).toEqual([]);
  });

  test('bring in ten different checks', () => {
    expect(new Set(checked.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(10);
  });
});
