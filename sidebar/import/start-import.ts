import type { Reply } from '../../src/core/contract.ts';
import { importTables } from '../../src/core/importing/import-tables.ts';
import { call, closeWindow } from '../call.ts';
import type { PageParts } from '../page-parts.ts';
import type { ImportActions } from './actions.ts';
import { copyText } from './copy-text.ts';
import { IMPORT_STRINGS } from './import-strings.ts';
import { importView } from './import-view.ts';
import { PLAN_STRINGS } from './plan-strings.ts';
import { openQuestions } from './questions.ts';
import { readChosen } from './read-file.ts';
import { screenOf } from './screen.ts';
import { toggled, toggledAll, withFile, withTabs } from './sources.ts';
import { changed, type ImportState, resumed, START, undone, withCells } from './state.ts';

/** What an import remembers while another view is shown in its place. */
export interface ImportMemory {
  state: ImportState;
}

/**
 * Starts the import of a framework: choose, check, see what will be written, done.
 *
 * @param parts Where it is drawn: a panel and a footer that nothing else draws in meanwhile.
 * @param memory What was done so far; it goes on from there when it is started again.
 */
export function startImport({ panel, footer, say }: PageParts, memory: ImportMemory = { state: START }): void {
  let state = resumed(memory.state);
  const screen = screenOf({ panel, footer }, () => importView(state, actions));
  /** The newest call is the one whose answer counts. */
  let asked = 0;

  function set(next: ImportState, focus?: string): void {
    state = next;
    memory.state = next;
    screen.refresh(focus);
  }

  /** Waits for one answer, and says what is waited for. */
  async function ask<T>(busy: string, request: () => Promise<Reply<T>>, answered: (value: T) => void): Promise<void> {
    asked += 1;
    const mine = asked;
    set({ ...state, busy, problem: undefined });
    say(busy);
    const reply = await request();
    // What comes late, or after something else is shown in this place, is dropped.
    if (mine !== asked || !panel.isConnected) return;
    state = { ...state, busy: undefined };
    if (reply.ok) return answered(reply.value);
    say('');
    set({ ...state, problem: reply.message });
  }

  const go = (next: ImportState, words: string) => {
    say(words);
    set({ ...next, problem: undefined }, 'heading');
  };

  const tables = () =>
    state.proposal === undefined
      ? []
      : importTables(state.proposal, { rest: state.rest, criteria: state.criteria, existing: state.existing });

  const plan = () => {
    set({ ...state, step: 'plan', plan: undefined }, state.step === 'plan' ? undefined : 'heading');
    ask(
      PLAN_STRINGS.planning,
      () => call('sidebarPlanTables', { tables: tables() }),
      (report) => {
        say(PLAN_STRINGS.planTitle);
        set({ ...state, plan: report });
      },
    );
  };

  const actions: ImportActions = {
    toggle: (place) => set({ ...toggled(state, place), problem: undefined }),
    toggleAll: () => set({ ...toggledAll(state), problem: undefined }),
    addFiles: async (files) => {
      for (const file of files) {
        const next = await readChosen(file);
        if ('wrong' in next) set({ ...state, problem: next.wrong });
        else set({ ...withFile(state, next), problem: undefined });
      }
    },
    read: () => {
      const chosen = state.sources.filter((source) => source.chosen);
      if (chosen.length === 0) return set({ ...state, problem: IMPORT_STRINGS.chooseFirst });
      const tabs = chosen.filter(({ file }) => file === undefined).map(({ name }) => name);
      const request = async () =>
        tabs.length === 0 ? ({ ok: true, value: [] } as const) : call('sidebarReadTabs', { tabs });
      ask(IMPORT_STRINGS.reading, request, (cells) => go(withCells(state, cells), IMPORT_STRINGS.checkTitle));
    },
    back: () => {
      asked += 1;
      const step = state.step === 'plan' ? 'check' : 'choose';
      go(
        { ...state, step, busy: undefined },
        step === 'check' ? IMPORT_STRINGS.checkTitle : IMPORT_STRINGS.chooseTitle,
      );
      if (step === 'choose' && !state.tabsKnown) actions.loadTabs();
    },
    show: (section) => set({ ...state, section }),
    showFamily: (family) => set({ ...state, family }),
    change: (correction) => {
      if (correction === undefined) return set(state);
      say(IMPORT_STRINGS.changed);
      set(changed(state, correction));
    },
    changeNow: (decide) => actions.change(state.proposal && decide(state.proposal)),
    undo: () => {
      say(IMPORT_STRINGS.undone);
      set(undone(state));
    },
    keep: (key) => {
      const next = { ...state, kept: [...state.kept, key] };
      say(openQuestions(next).length === 0 ? IMPORT_STRINGS.allAnswered : IMPORT_STRINGS.kept);
      set(next);
    },
    askAgain: () => set({ ...state, kept: [] }, 'heading'),
    plan,
    choose: (choice) => {
      state = { ...state, ...choice };
      plan();
    },
    add: async () => {
      panel.setAttribute('aria-busy', 'true');
      const request = async () => {
        const reply = await call('sidebarAddTables', { tables: tables() });
        panel.removeAttribute('aria-busy');
        return reply.ok ? reply : { ok: false as const, message: `${reply.message} ${PLAN_STRINGS.addAgain}` };
      };
      ask(PLAN_STRINGS.adding, request, (report) => go({ ...state, step: 'done', report }, PLAN_STRINGS.doneTitle));
    },
    copy: async (text) => {
      const notice = (await copyText(text)) ? PLAN_STRINGS.copied : PLAN_STRINGS.notCopied;
      say(notice);
      set({ ...state, notice });
    },
    loadTabs: () =>
      ask(
        IMPORT_STRINGS.loadingTabs,
        () => call('sidebarTabs'),
        (tabs) => {
          say(IMPORT_STRINGS.chooseTitle);
          set(withTabs(state, tabs));
        },
      ),
    close: closeWindow,
  };

  screen.refresh();
  if (state.step === 'choose') actions.loadTabs();
}
