import { keyOf } from '../../src/core/checks/dismissals.ts';
import { call, focusSheet } from '../call.ts';
import { callPacked } from '../call-packed.ts';
import type { RuleText } from './rule-texts.ts';
import type { CheckSession } from './session.ts';
import { FILTER } from './state.ts';
import type { CheckActions } from './view-input.ts';
import { writeActions } from './write-actions.ts';

/** As many are dismissed at once; with those that are forgotten it is what one call takes. */
const MOST = 1000;
/** Who waits longer wants to see that something comes. */
const LATE_MS = 400;

/** @returns What can be done in the panel. */
export function checkActions(session: CheckSession): CheckActions {
  const { state, set, keepSilently, say, workbook } = session;
  const fail = (problem: string) => {
    say(problem);
    set({ problem }, 'heading');
  };
  let asked = false;
  async function askTexts(focus?: string): Promise<void> {
    if (asked) return;
    asked = true;
    set({ texts: undefined }, focus);
    const timer = setTimeout(() => set({ texts: 'late' }), LATE_MS);
    const texts = await callPacked<readonly RuleText[]>('sidebarRuleTexts');
    clearTimeout(timer);
    asked = texts.ok;
    if (!texts.ok) say(texts.message);
    set({ texts });
  }
  return {
    ...writeActions(session),
    check: () => {
      if (workbook.now().reading || state().busy) return;
      set({ problem: '', done: undefined });
      workbook.read();
    },
    openDialog: async (view) => {
      const reply = await call('sidebarOpenDialog', { view });
      // Whoever comes back from the dialog sees what it made.
      if (reply.ok) window.addEventListener('focus', () => workbook.read(), { once: true });
      else fail(reply.message);
    },
    openJobs: () => session.open('jobs'),
    putAway: () => set({ firstRun: false }, 'heading'),
    goTo: async ({ tab, cell }) => {
      const reply = await call('sidebarGoToCell', { tab, cell });
      if (reply.ok) focusSheet();
      else fail(reply.message);
    },
    toggle: (key) => {
      const open = new Set(state().open);
      const opens = !open.delete(key);
      if (opens) open.add(key);
      set({ open }, opens && key === FILTER ? 'filter-text' : undefined);
      if (opens && key.startsWith('why:')) askTexts();
    },
    askTexts,
    filter: (filter) => set({ filter: { ...state().filter, ...filter } }),
    show: (key) => set({ open: new Set([...state().open, key]) }, key),
    ask: (id, findings, { identify, before }) => {
      if (state().busy) return;
      if (state().dismissing?.id === id) {
        set({ dismissing: undefined });
        return;
      }
      const keys = [...new Set(findings.slice(0, MOST).map((finding) => keyOf(identify, finding)))];
      const forget = [...new Set(findings.flatMap((finding) => before.get(finding)?.key ?? []))].slice(0, MOST);
      set({ dismissing: { id, keys, forget, reason: '', problem: '' } }, 'reason');
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
