import * as z from 'zod/mini';
import type { CheckReply, Reply, SidebarCalls } from '../core/contract.ts';
import { checkWorkbook } from '../sheets/check.ts';
import { activateCell } from '../sheets/ui.ts';

/** What arrives from the sidebar is parsed: any page that runs in it could call these. */
const CELL_TARGET = z.object({
  tab: z.string().check(z.minLength(1), z.maxLength(100)),
  cell: z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/)),
});

/**
 * Checks the framework, for the sidebar.
 */
export function sidebarCheck(): Reply<CheckReply> {
  return { ok: true, value: checkWorkbook() };
}

/**
 * Goes to the cell of a finding, for the sidebar.
 */
export function sidebarGoToCell(target: unknown): Reply<null> {
  const parsed = CELL_TARGET.safeParse(target);
  if (!parsed.success) return { ok: false, message: 'That is not a cell. Check again.' };
  const wrong = activateCell(parsed.data.tab, parsed.data.cell);
  return wrong ? { ok: false, message: wrong } : { ok: true, value: null };
}

({ sidebarCheck, sidebarGoToCell }) satisfies SidebarCalls;
