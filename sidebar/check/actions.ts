import { call, focusSheet } from '../call.ts';
import type { CheckSession } from './session.ts';
import { FILTER } from './state.ts';
import type { CheckActions } from './view-input.ts';
import { writeActions } from './write-actions.ts';

/** @returns What can be done in the panel. */
export function checkActions(session: CheckSession): CheckActions {
  const { state, set, keepSilently, say, workbook } = session;
  return {
    ...writeActions(session),
    check: () => {
      if (workbook.now().reading || state().busy) return;
      set({ problem: '', done: undefined });
      workbook.read();
    },
    goTo: async ({ tab, cell }) => {
      const reply = await call('sidebarGoToCell', { tab, cell });
      if (reply.ok) return focusSheet();
      say(reply.message);
      set({ problem: reply.message }, 'heading');
    },
    toggle: (key) => {
      const open = new Set(state().open);
      const opens = !open.delete(key);
      if (opens) open.add(key);
      set({ open }, opens && key === FILTER ? 'filter-text' : undefined);
    },
    filter: (filter) => set({ filter: { ...state().filter, ...filter } }),
    ask: (id, findings) => {
      if (state().busy) return;
      if (state().dismissing?.id === id) return set({ dismissing: undefined });
      set({ dismissing: { id, findings, reason: '', problem: '' } }, 'reason');
    },
    typeReason: (reason) => {
      const { dismissing } = state();
      if (dismissing) keepSilently({ dismissing: { ...dismissing, reason } });
    },
    cancel: () => {
      const { dismissing, busy } = state();
      if (dismissing && !busy) set({ dismissing: undefined }, `ask:${dismissing.id}`);
    },
  };
}
