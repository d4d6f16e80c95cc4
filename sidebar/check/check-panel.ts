import {
  type JudgedWorkbook,
  judgeWorkbook,
  reportOf,
  type WorkbookCheck,
} from '../../src/core/checks/check-workbook.ts';
import { dismissalsIn, fixesIn, type PastFix } from '../../src/core/checks/kept.ts';
import type { JobState } from '../../src/core/jobs/job-contract.ts';
import { receivedDay } from '../../src/core/sent-workbook.ts';
import { call } from '../call.ts';
import { tellGapTabs } from '../jobs/gap-tabs.ts';
import type { PageParts } from '../page-parts.ts';
import type { Panel, Shared, Started } from '../panel.ts';
import { screenOf } from '../screen.ts';
import { STRINGS } from '../strings.ts';
import { WINDOW } from '../window-id.ts';
import type { ReadWorkbook } from '../workbook-store.ts';
import { checkActions } from './actions.ts';
import { CHECK_STRINGS } from './check-strings.ts';
import { checkView } from './check-view.ts';
import { filtered } from './filter.ts';
import { isUnwritten } from './first-steps-view.ts';
import { groupId, linesOf } from './lines.ts';
import { type CheckState, START } from './state.ts';

/** Checks the framework: what was found, what people dismiss of it, and what can be fixed without asking. */
export const checkPanel: Panel = { id: 'check', label: STRINGS.check, start };

function start(parts: PageParts, { workbook, open }: Shared): Started {
  let state: CheckState = START;
  let judged: JudgedWorkbook | undefined;
  let check: WorkbookCheck | undefined;
  let fixes: readonly PastFix[] = [];
  let seen: ReadWorkbook | undefined;
  let job: JobState | undefined;
  const screen = screenOf(parts, () => checkView({ state, reading: workbook.now(), check, fixes, actions }));
  const actions = checkActions({
    state: () => state,
    set: (change, focus) => {
      state = { ...state, ...change };
      screen.refresh(focus);
    },
    keepSilently: (change) => {
      state = { ...state, ...change };
    },
    after: (id) => lineAfter(check, state, id),
    say: (text) => {
      const health =
        check && !workbook.now().problem ? `${CHECK_STRINGS.health(check.counts.error, check.counts.warn)}.` : '';
      parts.say(`${text} ${health}`.trim());
    },
    workbook,
    open,
  });
  workbook.subscribe(follow);
  workbook.read();
  parts.say(CHECK_STRINGS.checking);
  lookForJob();
  return {};

  /** Where nobody ever wrote gap tabs the first steps are shown. */
  async function lookForJob(): Promise<void> {
    const reply = await call('sidebarJob', { window: WINDOW });
    if (!reply.ok) return;
    job = reply.value ?? undefined;
    learn();
    if (!reply.value && state.firstRun === undefined) state = { ...state, firstRun: true };
    screen.refresh();
  }

  /** Which gap tabs there are can be told once the workbook has been read. */
  function learn(): void {
    if (!job || !workbook.now().last) return;
    const told = job;
    job = undefined;
    tellGapTabs(workbook, told);
  }

  function follow(): void {
    const { last, reading, problem } = workbook.now();
    if (last && last !== seen) judge(last);
    // While something is written, one sentence at its end says it all.
    if (!reading && !state.busy) parts.say(problem ?? (check ? healthOf(check) : ''));
    screen.refresh();
    learn();
  }

  /** The rules run again only where the tabs were read again. */
  function judge(last: ReadWorkbook): void {
    if (!judged || last.tabs !== seen?.tabs) judged = judgeWorkbook(last.tabs, receivedDay, last.locale);
    check = reportOf(judged, dismissalsIn(last));
    fixes = fixesIn(last);
    seen = last;
    if (isUnwritten(check)) state = { ...state, firstRun: state.firstRun ?? true };
  }
}

function healthOf({ counts, isEmpty }: WorkbookCheck): string {
  return isEmpty ? CHECK_STRINGS.empty : CHECK_STRINGS.checked(counts.error, counts.warn);
}

/** The key of the button that stands where the one of a line or card was, once that is gone. */
function lineAfter(check: WorkbookCheck | undefined, { filter }: CheckState, id: string): string {
  const lines = filtered(check?.tabs ?? [], filter).flatMap(({ tab, groups }) =>
    groups.flatMap((group) => linesOf(tab, group).map((line) => ({ card: groupId(tab, group), id: line.id }))),
  );
  const isGone = (line: (typeof lines)[number]) => line.id === id || line.card === id;
  const first = lines.findIndex(isGone);
  const next = lines.slice(first + 1).find((line) => !isGone(line)) ?? lines.slice(0, Math.max(first, 0)).reverse()[0];
  return next ? `ask:${next.id}` : 'heading';
}
