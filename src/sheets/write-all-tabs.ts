import { inUse } from '../core/jobs/in-use.ts';
import { mayDrive, shownTo } from '../core/jobs/job.ts';
import type { PersonOutcome } from '../core/jobs/job-contract.ts';
import { rowNotes } from '../core/jobs/row-notes.ts';
import { count } from '../core/words.ts';
import type { Found } from './jobs/chunk.ts';
import { newJob } from './jobs/drive.ts';
import { openJobStore } from './jobs/job-store.ts';
import { nobodysTabs } from './jobs/remove-tabs.ts';
import { workOn } from './jobs/work-on.ts';
import { withLock } from './lock.ts';

/** Apps Script stops after six minutes; the rest is for the last person, the pages of everybody and the report. */
const BUDGET_MS = 270_000;
/** Who drives a job that was started from the menu. */
const MENU = 'menu';

/**
 * Writes all gap tabs, the Overview and Attainability as one job, as far as the time allows, and mends tabs whose cells
 * somebody changed. The workbook is read when nobody else is writing, so that what was typed while a question stood open
 * is on the pages.
 *
 * @param started When the execution began, in milliseconds.
 * @param found The workbook as it was before the question.
 * @returns What was done, in sentences.
 */
export function writeAllTabs(started: number, found: Found): string {
  const report = withLock(() => {
    const { job } = openJobStore();
    if (job && !mayDrive(job, MENU, started))
      return `${inUse(shownTo(job, MENU, started, []))} Try again when that is done.`;
    const work = { action: 'write', scope: { whom: 'everyone' }, thorough: true } as const;
    const { outcomes, of, why, notes } = workOn(newJob(work, MENU), { started, least: BUDGET_MS, most: BUDGET_MS });
    return [
      ...sentences(outcomes, of - outcomes.length, nobodysTabs(found).length),
      ...rowNotes(found.company),
      ...(why === undefined ? [] : [why]),
      ...notes,
    ].join('\n');
  });
  return report ?? 'Somebody else is writing in this file right now. Try again in a few minutes.';
}

function sentences(outcomes: readonly PersonOutcome[], left: number, others: number): readonly string[] {
  const number = (outcome: PersonOutcome['outcome']) => outcomes.filter((entry) => entry.outcome === outcome).length;
  return [
    `${count(number('written'), 'gap tab', 'gap tabs')} written, ${number('unchanged')} unchanged.`,
    ...outcomes.flatMap(({ why }) => (why ? [why] : [])),
    ...(left > 0
      ? [
          `${count(left, 'person was', 'people were')} not reached in the time Google allows. Write gap tabs again to go on.`,
        ]
      : []),
    ...(others > 0
      ? [
          others === 1
            ? '1 gap tab belongs to nobody active in People and stayed as it was.'
            : `${others} gap tabs belong to nobody active in People and stayed as they were.`,
        ]
      : []),
  ];
}
