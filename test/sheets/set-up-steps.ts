import { checkHost } from '../../local/check-host.ts';
import { type Host, openHost } from '../../local/host.ts';
import type { WorkbookCheck } from '../../src/core/checks/check-workbook.ts';
import type { Reply, TablesReport } from '../../src/core/contract.ts';
import { PRESET_CONTENT } from '../../src/core/presets/content.ts';
import { type SetupChoice, setupTables } from '../../src/core/setup/setup-tables.ts';
import type { TableData } from '../../src/core/tables/table-data.ts';

/** A spreadsheet as it is when somebody has just made it. */
export const blank = (): Host =>
  openHost({
    dist: 'dist',
    workbook: { engine: {}, beside: { notes: {}, metadata: [], protections: [], properties: {} } },
  });

/** Calls the add-in as a window does; throws where the answer is a sentence. */
export function ask<T>(host: Host, name: string, ...args: unknown[]): T {
  const outcome = host.rpc(name, args);
  if (!outcome.ok) throw new Error(outcome.message);
  const reply = outcome.value as Reply<T>;
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** Sets a workbook up as the dialog does: the tables of the choice, for what is there. */
export function setUp(
  host: Host,
  choice: SetupChoice,
  call: 'sidebarAddTables' | 'sidebarPlanTables' = 'sidebarAddTables',
): TablesReport & { readonly leftOut: readonly string[] } {
  const framework = ask<readonly TableData[]>(host, 'sidebarFramework');
  const { tables, leftOut } = setupTables(PRESET_CONTENT, choice, framework);
  return { ...ask<TablesReport>(host, call, { tables }), leftOut };
}

/** Checks the workbook as the sidebar does; throws where the answer is a sentence. */
export async function checked(host: Host): Promise<WorkbookCheck> {
  const reply = await checkHost(host);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}
