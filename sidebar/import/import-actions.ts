import { importTables } from '../../src/core/importing/import-tables.ts';
import { call, closeWindow } from '../call.ts';
import type { ImportActions } from './actions.ts';
import { copyText } from './copy-text.ts';
import { IMPORT_STRINGS } from './import-strings.ts';
import { PLAN_STRINGS } from './plan-strings.ts';
import { openQuestions } from './questions.ts';
import { readChosen } from './read-file.ts';
import type { Session } from './session.ts';
import { toggled, toggledAll, withFile, withTabs } from './sources.ts';
import { changed, undone, withCells } from './state.ts';

/** @returns What can be done in the steps of a session. */
export function importActions(session: Session): ImportActions {
  return { ...choosing(session), ...checking(session), ...adding(session), close: closeWindow };
}

function choosing({ now, set, go, ask, say, dropAnswer }: Session) {
  const loadTabs = () =>
    ask(
      IMPORT_STRINGS.loadingTabs,
      () => call('sidebarTabs'),
      (tabs) => {
        say(IMPORT_STRINGS.chooseTitle);
        set(withTabs(now(), tabs));
      },
    );
  return {
    loadTabs,
    toggle: (place) => set({ ...toggled(now(), place), problem: undefined }),
    toggleAll: () => set({ ...toggledAll(now()), problem: undefined }),
    addFiles: async (files) => {
      for (const file of files) {
        const next = await readChosen(file);
        if ('wrong' in next) set({ ...now(), problem: next.wrong });
        else set({ ...withFile(now(), next), problem: undefined });
      }
    },
    read: () => {
      const chosen = now().sources.filter((source) => source.chosen);
      if (chosen.length === 0) return set({ ...now(), problem: IMPORT_STRINGS.chooseFirst });
      const tabs = chosen.filter(({ file }) => file === undefined).map(({ name }) => name);
      const request = async () =>
        tabs.length === 0 ? ({ ok: true, value: [] } as const) : call('sidebarReadTabs', { tabs });
      ask(IMPORT_STRINGS.reading, request, (cells) => go(withCells(now(), cells), IMPORT_STRINGS.checkTitle));
    },
    back: () => {
      dropAnswer();
      const step = now().step === 'plan' ? 'check' : 'choose';
      const title = step === 'check' ? IMPORT_STRINGS.checkTitle : IMPORT_STRINGS.chooseTitle;
      go({ ...now(), step, busy: undefined }, title);
      if (step === 'choose' && !now().tabsKnown) loadTabs();
    },
  } satisfies Partial<ImportActions>;
}

function checking({ now, set, say }: Session) {
  const change: ImportActions['change'] = (correction) => {
    if (correction === undefined) return set(now());
    say(IMPORT_STRINGS.changed);
    set(changed(now(), correction));
  };
  return {
    change,
    changeNow: (decide) => {
      const { proposal } = now();
      change(proposal && decide(proposal));
    },
    show: (section) => set({ ...now(), section }),
    showFamily: (family) => set({ ...now(), family }),
    undo: () => {
      say(IMPORT_STRINGS.undone);
      set(undone(now()));
    },
    keep: (key) => {
      const next = { ...now(), kept: [...now().kept, key] };
      say(openQuestions(next).length === 0 ? IMPORT_STRINGS.allAnswered : IMPORT_STRINGS.kept);
      set(next);
    },
    askAgain: () => set({ ...now(), kept: [] }, 'heading'),
  } satisfies Partial<ImportActions>;
}

function adding({ now, set, go, ask, say, markBusy }: Session) {
  const tables = () => {
    const { proposal, rest, criteria, existing } = now();
    return proposal === undefined ? [] : importTables(proposal, { rest, criteria, existing });
  };
  const plan = () => {
    set({ ...now(), step: 'plan', plan: undefined }, now().step === 'plan' ? undefined : 'heading');
    ask(
      PLAN_STRINGS.planning,
      () => call('sidebarPlanTables', { tables: tables() }),
      (report) => {
        say(PLAN_STRINGS.planTitle);
        set({ ...now(), plan: report });
      },
    );
  };
  return {
    plan,
    choose: (choice) => {
      set({ ...now(), ...choice });
      plan();
    },
    add: async () => {
      markBusy(true);
      const request = async () => {
        const reply = await call('sidebarAddTables', { tables: tables() });
        markBusy(false);
        return reply.ok ? reply : { ok: false as const, message: `${reply.message} ${PLAN_STRINGS.addAgain}` };
      };
      ask(PLAN_STRINGS.adding, request, (report) => go({ ...now(), step: 'done', report }, PLAN_STRINGS.doneTitle));
    },
    copy: async (text) => {
      const notice = (await copyText(text)) ? PLAN_STRINGS.copied : PLAN_STRINGS.notCopied;
      say(notice);
      set({ ...now(), notice });
    },
  } satisfies Partial<ImportActions>;
}
