import * as z from 'zod/mini';
import type { CheckReply, Reply, SetupOptions, SetupPreview, SidebarCalls } from '../core/contract.ts';
import { plainError } from '../core/plain-error.ts';
import { SIZES } from '../core/presets/sizes.ts';
import { planSetup, type SetupPlan, setupOptions } from '../core/setup/plan-setup.ts';
import { checkWorkbook } from '../sheets/check.ts';
import { withLock } from '../sheets/lock.ts';
import { presetContent } from '../sheets/preset-content.ts';
import { existingWorkbook, setUp } from '../sheets/set-up.ts';
import { activateCell } from '../sheets/ui.ts';

/** What arrives from the sidebar is parsed: any page that runs in it could call these. */
const CELL_TARGET = z.object({
  tab: z.string().check(z.minLength(1), z.maxLength(100)),
  cell: z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/)),
});

const BUSY = 'Somebody else is writing in this file right now. Try again in a minute.';

const SETUP_CHOICE = z.object({
  size: z.enum(SIZES.map(({ size }) => size)),
  families: z.array(z.string()).check(z.minLength(1), z.maxLength(20)),
});

/**
 * Checks the framework, for the sidebar.
 */
export function sidebarCheck(): Reply<CheckReply> {
  return answer(checkWorkbook);
}

/**
 * Goes to the cell of a finding, for the sidebar.
 */
export function sidebarGoToCell(target: unknown): Reply<null> {
  const parsed = CELL_TARGET.safeParse(target);
  if (!parsed.success) return { ok: false, message: 'That is not a cell. Check again.' };
  return settle(() => {
    const wrong = activateCell(parsed.data.tab, parsed.data.cell);
    return wrong ? { ok: false, message: wrong } : { ok: true, value: null };
  });
}

/**
 * Says what a workbook can be set up with, for the dialog.
 */
export function sidebarSetupOptions(): Reply<SetupOptions> {
  return answer(() => setupOptions(presetContent()));
}

/**
 * Says which tabs a choice would make, for the dialog. Writes nothing.
 */
export function sidebarPlanSetup(choice: unknown): Reply<SetupPreview> {
  const parsed = SETUP_CHOICE.safeParse(choice);
  return answer(() =>
    parsed.success ? preview(planSetup(presetContent(), parsed.data, existingWorkbook())) : { tabs: [], leftOut: [] },
  );
}

/**
 * Sets up the workbook, for the dialog. Tabs that have content are left as they are.
 */
export function sidebarSetUp(choice: unknown): Reply<SetupPreview> {
  const parsed = SETUP_CHOICE.safeParse(choice);
  if (!parsed.success) return { ok: false, message: 'Choose at least one job family.' };
  return settle(() => {
    const made = withLock(() => {
      const plan = planSetup(presetContent(), parsed.data, existingWorkbook());
      setUp(plan.tabs);
      return preview(plan);
    });
    return made ? { ok: true, value: made } : { ok: false, message: BUSY };
  });
}

/** What goes wrong comes back as a sentence: exceptions of the services are not for people. */
function settle<T>(work: () => Reply<T>): Reply<T> {
  try {
    return work();
  } catch (error) {
    return { ok: false, message: plainError(error) };
  }
}

function answer<T>(work: () => T): Reply<T> {
  return settle(() => ({ ok: true, value: work() }));
}

function preview({ tabs, leftOut }: SetupPlan): SetupPreview {
  return { tabs: tabs.map(({ state, plan }) => ({ tab: plan.tab, state, rows: plan.rows.length - 1 })), leftOut };
}

({
  sidebarCheck,
  sidebarGoToCell,
  sidebarPlanSetup,
  sidebarSetUp,
  sidebarSetupOptions,
}) satisfies SidebarCalls;
