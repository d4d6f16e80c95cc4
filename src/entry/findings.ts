import type { Reply } from '../core/contract.ts';
import type { FindingCalls, FixReport, Kept } from '../core/contract-findings.ts';
import { changeCells, keepDismissals } from '../sheets/keep-findings.ts';
import { alone } from './reply.ts';
import { DISMISSALS, FIX, LIMITS } from './requests.ts';

declare const PACKED_RULE_TEXTS: string;

/**
 * Hands over what the rules of the check say of themselves, for the sidebar.
 */
export function sidebarRuleTexts(): Reply<string> {
  return { ok: true, value: PACKED_RULE_TEXTS };
}

/**
 * Keeps why findings are left alone, for the sidebar.
 */
export function sidebarDismiss(request: unknown): Reply<Kept> {
  const parsed = DISMISSALS.safeParse(request);
  if (!parsed.success) return { ok: false, message: `Write a reason of at most ${LIMITS.reason} characters.` };
  return alone(() => keepDismissals(parsed.data.changes));
}

/**
 * Changes cells that still hold what the check saw, for the sidebar.
 */
export function sidebarFix(request: unknown): Reply<FixReport> {
  const parsed = FIX.safeParse(request);
  if (!parsed.success) return { ok: false, message: 'Those cells cannot be fixed. Check again.' };
  return alone(() => changeCells(parsed.data.cells, parsed.data.undoes));
}

({ sidebarDismiss, sidebarFix, sidebarRuleTexts }) satisfies FindingCalls;
