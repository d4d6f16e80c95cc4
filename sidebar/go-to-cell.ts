import type { CellTarget } from '../src/core/contract.ts';
import { call, focusSheet } from './call.ts';

/**
 * Goes to a cell and hands the keyboard to the sheet.
 *
 * @param fail Called with what happened, where the cell is not there any more.
 */
export async function goToCell(target: CellTarget, fail: (message: string) => void): Promise<void> {
  const reply = await call('sidebarGoToCell', target);
  if (reply.ok) focusSheet();
  else fail(reply.message);
}
