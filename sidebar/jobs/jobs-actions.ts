import { call } from '../call.ts';
import { goToCell } from '../go-to-cell.ts';
import type { Shared } from '../panel.ts';
import type { JobDriver } from './drive-job.ts';
import { type JobsSession, scopeOf, toWrite } from './state.ts';
import type { JobsActions } from './view-input.ts';

/** @returns What can be done in the panel. */
export function jobsActions(
  { state, set }: JobsSession,
  driver: JobDriver,
  { chosen, open, workbook }: Shared,
): JobsActions {
  let asked = 0;

  /** Of several plans under way the newest counts. */
  async function plan(): Promise<void> {
    asked += 1;
    const mine = asked;
    const scope = scopeOf(state(), chosen.now());
    set({ plan: undefined, planning: scope !== undefined, problem: '', asking: '', tabs: new Set() });
    if (!scope) return;
    const reply = await call('sidebarPlanJob', { scope });
    if (mine !== asked) return;
    if (reply.ok) set({ planning: false, plan: reply.value });
    else set({ planning: false, problem: state().showsJob ? state().problem : reply.message });
  }

  return {
    choose: (choice, plans = false) => {
      set(choice);
      if (plans) plan();
    },
    plan: () => {
      if (state().planning) return;
      workbook.read();
      plan();
    },
    write: () => {
      const scope = scopeOf(state(), chosen.now());
      if (!scope || !state().plan || (toWrite(state()) === 0 && scope.whom !== 'everyone')) return;
      driver.begin({ action: 'write', scope, thorough: state().thorough });
    },
    remove: () => driver.begin({ action: 'remove', tabs: [...state().tabs] }),
    openTab: (gid) => goToCell({ tab: gid, cell: 'A1' }, (problem) => set({ problem }, 'heading')),
    choosePeople: () => open('people'),
    showLast: () => set({ showsJob: true, problem: '', shown: {} }, 'heading'),
    again: () => {
      set({ showsJob: false, problem: '' }, 'heading');
      plan();
    },
    ask: (asking) => set({ asking }, 'yes'),
    cancel: () => set({ asking: '' }, `ask:${state().asking}`),
    resume: (takeOver) => {
      set({ asking: '' }, 'heading');
      driver.go(takeOver);
    },
    leave: (wish) => {
      const { driving } = state();
      set({ wish, asking: '' }, 'heading');
      if (driving) driver.wake();
      else driver.go();
    },
    more: (group, n, focus) => set({ shown: { ...state().shown, [group]: n } }, focus),
  };
}
