import { describe, expect, test } from '@jest/globals';
import { type Host, openHost } from '../../local/host.ts';
import { workbookOfTables } from '../../local/start/workbook-of-tables.ts';
import type { Reply, ShownTab, TabInfo, TablesReport } from '../../src/core/contract.ts';
import { importTables } from '../../src/core/importing/import-tables.ts';
import type { ImportTab } from '../../src/core/importing/proposal.ts';
import { understand } from '../../src/core/importing/understand.ts';
import { OWN_FRAMEWORKS } from '../core/importing/own-frameworks.ts';
import { fits, LAYOUTS } from '../core/importing/relay.ts';
import { FRAMEWORKS, sayIfSkipped, sourceRows } from '../core/importing/source-frameworks.ts';
import { checked } from './set-up-steps.ts';

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
  const choose = () =>
    ask<readonly TabInfo[]>('sidebarTabs').filter(({ kind, tab }) => kind === '' && tab.startsWith('Old'));
  return {
    check: () => checked(host),
    add: (call: 'sidebarPlanTables' | 'sidebarAddTables') => {
      const chosen = choose().map(({ tab }) => tab);
      const cells = ask<readonly ShownTab[]>('sidebarReadTabs', { tabs: chosen });
      const existing = ask<readonly TabInfo[]>('sidebarTabs').map(({ kind }) => kind);
      const proposal = understand(cells);
      const tables = importTables(proposal, { rest: true, criteria: true, existing });
      return { proposal, report: ask<TablesReport>(call, { tables }) };
    },
  };
}

function hostOf(tabs: readonly ImportTab[]): Host {
  const tables = tabs.map(({ name, values }, place) => ({
    kind: '',
    tab: `Old ${place + 1} ${name}`.slice(0, 90),
    rows: values as string[][],
  }));
  return openHost({ dist: 'dist', workbook: workbookOfTables(tables) });
}

const broken = [
  'framework-tab-missing',
  'column-missing',
  'key-missing',
  'key-unique',
  'reference-known',
  'tab-suffix-known',
];

describe.each(Object.keys(OWN_FRAMEWORKS))('the framework “%s”', (name) => {
  const rows = OWN_FRAMEWORKS[name] ?? [];
  const layouts = Object.keys(LAYOUTS).filter((layout) => fits(layout, rows));

  test.each(layouts)(
    'is in the workbook after it was imported from %s, and a second time adds nothing',
    async (layout) => {
      const host = hostOf(LAYOUTS[layout]?.(rows) ?? []);
      const { check, add } = client(host);
      const { proposal } = add('sidebarAddTables');
      const { tabs, levels } = await check();
      expect(levels).toBe(proposal.families.flatMap((family) => family.tracks).flatMap((track) => track.levels).length);
      const found = tabs.flatMap(({ groups }) => groups.map(({ rule }) => rule.id));
      expect(found.filter((rule) => broken.includes(rule))).toEqual([]);

      const before = JSON.stringify(host.export().engine.sheets);
      const { report } = add('sidebarAddTables');
      expect(report.tabs.filter(({ state }) => state !== 'keep')).toEqual([]);
      expect(report.differences).toEqual([]);
      expect(JSON.stringify(host.export().engine.sheets)).toBe(before);
    },
  );
});

const real = FRAMEWORKS.length > 0 ? test : test.skip;

real.each(FRAMEWORKS.length > 0 ? FRAMEWORKS : ['none'])(
  '%s is imported whole from one matrix per family',
  async (name) => {
    const host = hostOf(LAYOUTS['a matrix per family, each on a tab']?.(sourceRows(name)) ?? []);
    const { check, add } = client(host);
    const { proposal } = add('sidebarAddTables');
    expect((await check()).families.length).toBe(proposal.families.length);
    const { report } = add('sidebarPlanTables');
    expect(report.tabs.filter(({ state }) => state !== 'keep')).toEqual([]);
    expect(report.differences).toEqual([]);
  },
);
