import { expect, test } from '@jest/globals';
import { type Host, openHost } from '../../local/host.ts';
import { workbookOfTables } from '../../local/start/workbook-of-tables.ts';
import type { Reply, ShownTab, TabInfo, TablesReport } from '../../src/core/contract.ts';
import { importTables } from '../../src/core/importing/import-tables.ts';
import type { ImportTab } from '../../src/core/importing/proposal.ts';
import { proposalTables } from '../../src/core/importing/proposal-tables.ts';
import { understand } from '../../src/core/importing/understand.ts';
import type { TableData } from '../../src/core/tables/table-data.ts';
import { OWN_FRAMEWORKS } from '../core/importing/own-frameworks.ts';
import { fits, LAYOUTS } from '../core/importing/relay.ts';
import { FRAMEWORKS, sayIfSkipped, sourceRows } from '../core/importing/source-frameworks.ts';

sayIfSkipped('only our own frameworks are imported');

/** What the window asks of the workbook, in the order in which it does. */
function client(host: Host) {
  function ask<T>(name: string, ...args: readonly unknown[]): T {
    const outcome = host.rpc(name, args);
    if (!outcome.ok) throw new Error(outcome.message);
    const reply = outcome.value as Reply<T>;
    if (!reply.ok) throw new Error(reply.message);
    return reply.value;
  }
  const oldTabs = () => ask<readonly TabInfo[]>('sidebarTabs').filter(({ tab }) => tab.startsWith('Old'));
  return {
    /** The framework that the workbook has, as tables. */
    framework: () => ask<readonly TableData[]>('sidebarFramework'),
    import: (call: 'sidebarPlanTables' | 'sidebarAddTables') => {
      const cells = ask<readonly ShownTab[]>('sidebarReadTabs', { tabs: oldTabs().map(({ tab }) => tab) });
      const existing = ask<readonly TabInfo[]>('sidebarTabs').map(({ kind }) => kind);
      const proposal = understand(cells);
      const tables = importTables(proposal, { rest: true, criteria: true, existing });
      return { proposal, report: ask<TablesReport>(call, { tables }) };
    },
  };
}

/** What stands in Levels, Competencies and Matrix, row by row. */
function rowsOf(tables: readonly TableData[]): Readonly<Record<string, readonly (readonly string[])[]>> {
  const own = tables.filter(({ kind }) => ['Levels', 'Competencies', 'Matrix'].includes(kind));
  return Object.fromEntries(own.map(({ kind, rows }) => [kind, rows.map((row) => row.map(String))]));
}

function hostOf(tabs: readonly ImportTab[]): Host {
  const tables = tabs.map(({ name, values }, place) => ({
    kind: '',
    tab: `Old ${place + 1} ${name}`.slice(0, 90),
    rows: values as string[][],
  }));
  return openHost({ dist: 'dist', workbook: workbookOfTables(tables) });
}

/** The layouts of the bakery, and the one in which it does not fit. */
const cases = Object.entries(OWN_FRAMEWORKS).flatMap(([name, rows]) =>
  Object.keys(LAYOUTS)
    .filter((layout) => fits(layout, rows) && (name === 'bakery' || !fits(layout, OWN_FRAMEWORKS['bakery'] ?? [])))
    .map((layout) => [name, layout] as const),
);

test.each(cases)(
  'the framework “%s” is in the workbook after an import from %s, and a second adds nothing',
  (name, layout) => {
    const host = hostOf(LAYOUTS[layout]?.(OWN_FRAMEWORKS[name] ?? []) ?? []);
    const workbook = client(host);
    const { proposal } = workbook.import('sidebarAddTables');
    expect(rowsOf(workbook.framework())).toEqual(rowsOf(proposalTables(proposal)));

    const before = JSON.stringify(host.export().engine.sheets);
    const { report } = workbook.import('sidebarAddTables');
    expect(report.tabs.filter(({ state }) => state !== 'keep')).toEqual([]);
    expect(report.differences).toEqual([]);
    expect(JSON.stringify(host.export().engine.sheets)).toBe(before);
  },
);

const real = FRAMEWORKS.length > 0 ? test : test.skip;

real.each(FRAMEWORKS.length > 0 ? FRAMEWORKS : ['none'])('%s is imported whole from one matrix per family', (name) => {
  const workbook = client(hostOf(LAYOUTS['a matrix per family, each on a tab']?.(sourceRows(name)) ?? []));
  const { proposal } = workbook.import('sidebarAddTables');
  expect(rowsOf(workbook.framework())).toEqual(rowsOf(proposalTables(proposal)));
  const { report } = workbook.import('sidebarPlanTables');
  expect(report.tabs.filter(({ state }) => state !== 'keep')).toEqual([]);
  expect(report.differences).toEqual([]);
});
