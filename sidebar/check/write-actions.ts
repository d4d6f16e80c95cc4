import { fixesIn, type PastFix } from '../../src/core/checks/kept.ts';
import type { Reply } from '../../src/core/contract.ts';
import type { CellChange, DismissalChange, FixReport, Kept } from '../../src/core/contract-findings.ts';
import type { Finding } from '../../src/core/finding.ts';
import { call } from '../call.ts';
import { CHECK_STRINGS } from './check-strings.ts';
import type { CheckSession } from './session.ts';
import { DISMISSED, type Done, FIXED } from './state.ts';
import type { CheckActions } from './view-input.ts';

/** As many as are sent at once; the next check shows the rest. */
const MOST = 2000;

/** What changes the file. */
export type WriteActions = Pick<CheckActions, 'dismiss' | 'restore' | 'fix' | 'undoFix'>;

/** @returns What changes the file. One thing is written at a time: a second press meanwhile does nothing. */
export function writeActions({ state, set, after, say, workbook }: CheckSession): WriteActions {
  async function write<T extends Kept>(
    busy: string,
    request: () => Promise<Reply<T>>,
    then: (value: T) => Promise<Done> | Done,
    focus: () => string | undefined,
  ): Promise<void> {
    if (state().busy) return;
    set({ busy, problem: '', done: undefined });
    const reply = await request();
    if (!reply.ok) {
      say(reply.message);
      const { dismissing } = state();
      set(
        dismissing
          ? { busy: '', dismissing: { ...dismissing, problem: reply.message } }
          : { busy: '', problem: reply.message },
      );
      return;
    }
    const next = focus();
    workbook.change({ dismissed: reply.value.dismissed, fixed: reply.value.fixed });
    const done = await then(reply.value);
    set({ busy: '', done, dismissing: undefined }, next);
    say(done.text);
  }

  const keep = (changes: readonly DismissalChange[], done: Done, focus: () => string | undefined) =>
    write(
      CHECK_STRINGS.saving,
      () => call('sidebarDismiss', { changes: changes.slice(0, MOST) }),
      () => done,
      focus,
    );

  const restore = (keys: readonly string[], focus: string) =>
    keep(
      keys.map((key) => ({ key, reason: '' })),
      { text: CHECK_STRINGS.restored(keys.length) },
      () => focus,
    );

  function dismiss(): void {
    const { dismissing } = state();
    if (!dismissing || state().busy) return;
    const { id, keys, forget } = dismissing;
    const reason = dismissing.reason.trim();
    if (reason === '') {
      set({ dismissing: { ...dismissing, problem: CHECK_STRINGS.reasonMissing } }, 'reason');
      return;
    }
    keep(
      [...forget.map((key) => ({ key, reason: '' })), ...keys.map((key) => ({ key, reason }))],
      { text: CHECK_STRINGS.dismissedNow(keys.length), undo: () => restore(keys, 'check') },
      () => after(id),
    );
  }

  const change = (
    cells: readonly CellChange[],
    undoes: string,
    doneOf: (report: FixReport) => Done,
    focus: () => string | undefined,
  ) =>
    write(
      undoes ? CHECK_STRINGS.undoing : CHECK_STRINGS.fixing,
      async () => {
        const reply = await call('sidebarFix', { cells: cells.slice(0, MOST), undoes });
        // Some of it may have been done.
        if (!reply.ok) workbook.read();
        return reply;
      },
      async (report) => {
        await workbook.read();
        return doneOf(report);
      },
      focus,
    );

  const undoFix = (fix: PastFix, focus: string) =>
    change(
      fix.back,
      fix.id,
      (report) => ({ text: CHECK_STRINGS.undone(report) }),
      () => focus,
    );

  function fix(id: string, findings: readonly Finding[]): void {
    const cells = findings.flatMap(({ at, fix: own }): readonly CellChange[] =>
      own ? [{ ...at, from: own.from, to: own.to, format: '' }] : [],
    );
    change(cells, '', doneOf, () => after(id));
  }

  function doneOf(report: FixReport): Done {
    const [last] = report.done > 0 ? fixesIn(report) : [];
    return { text: CHECK_STRINGS.fixed(report), undo: last && (() => undoFix(last, 'check')) };
  }

  return {
    dismiss,
    restore: (keys) => restore(keys, DISMISSED),
    fix,
    undoFix: (past) => undoFix(past, FIXED),
  };
}
