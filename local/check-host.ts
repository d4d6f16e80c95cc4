import { checkWorkbook, type WorkbookCheck } from '../src/core/checks/check-workbook.ts';
import { dismissalsIn } from '../src/core/checks/kept.ts';
import type { Reply, SentWorkbook } from '../src/core/contract.ts';
import { receivedDay, receiveWorkbook } from '../src/core/sent-workbook.ts';
import type { Host } from './host.ts';

/**
 * Checks the workbook of a host as the sidebar does: the add-in hands over the tabs, the rules run here.
 *
 * @returns What the check says, or a sentence.
 */
export async function checkHost(host: Pick<Host, 'rpc'>): Promise<Reply<WorkbookCheck>> {
  const ask = <T>(name: string, ...args: unknown[]): Reply<T> => {
    const outcome = host.rpc(name, args);
    return outcome.ok ? (outcome.value as Reply<T>) : { ok: false, message: outcome.message };
  };
  const sent = ask<SentWorkbook>('sidebarWorkbook');
  if (!sent.ok) return sent;
  const tabs = await receiveWorkbook(sent.value, async (tab, from) => ask('sidebarRows', { tab, from }));
  if (!tabs.ok) return tabs;
  return {
    ok: true,
    value: checkWorkbook(tabs.value, receivedDay, sent.value.locale, dismissalsIn(sent.value)),
  };
}
