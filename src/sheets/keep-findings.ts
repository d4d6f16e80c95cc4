import type { CellChange, DismissalChange, FixReport, Kept, KeptEntry } from '../core/contract-findings.ts';
import { plainError } from '../core/plain-error.ts';
import { type CareerData, readCareerData, writeCareerData } from './career-data.ts';
import { planChanges, writeChanges } from './change-cells.ts';
import { dayReader } from './time-zone.ts';

/** The headings of `Career data`. */
const [DISMISSED, FIXED] = ['Dismissed', 'Fixed'];
/** How many fixes can be put back. */
const KEPT_FIXES = 3;

const entries = (data: CareerData, what: string): readonly KeptEntry[] => [...(data.get(what) ?? [])];

/** @returns What is kept about findings, as it was kept: the window reads it. */
export function keptFindings(data = readCareerData(SpreadsheetApp.getActiveSpreadsheet())): Kept {
  return { dismissed: entries(data, DISMISSED), fixed: entries(data, FIXED) };
}

/**
 * Keeps reasons for leaving findings alone, or forgets them. To be called by an execution that holds the lock.
 *
 * @throws A sentence where there is no place to keep them.
 */
export function keepDismissals(changes: readonly DismissalChange[]): Kept {
  const day = dayReader()(new Date());
  keep(
    changes.map(({ key, reason }) => ({
      what: DISMISSED,
      key,
      ...(reason ? { value: JSON.stringify({ reason, day }) } : {}),
    })),
  );
  return keptFindings();
}

/**
 * Changes cells that still hold what was seen. What puts them back is kept before anything is written: where a fault
 * comes between, there is an undo. To be called by an execution that holds the lock.
 *
 * @param cells From what to what.
 * @param undoes The key of the fix that this puts back, which is forgotten then; else empty.
 * @throws A sentence where something stood in the way.
 */
export function changeCells(cells: readonly CellChange[], undoes: string): FixReport {
  const plan = planChanges(SpreadsheetApp.getActiveSpreadsheet(), cells);
  const back = plan.runs.flatMap((run) => run.back);
  if (!undoes && back.length > 0) keepFix(back);
  try {
    writeChanges(plan);
    // What Sheets refuses, it may refuse only here.
    SpreadsheetApp.flush();
  } catch (error) {
    throw new Error(`${plainError(error)} Some of the cells may have been written: check again.`);
  }
  if (undoes) keep([{ what: FIXED, key: undoes }]);
  return { done: back.length, skipped: plan.skipped, ...keptFindings() };
}

function keepFix(back: readonly CellChange[]): void {
  const now = new Date();
  const old = keptFindings().fixed.slice(0, 1 - KEPT_FIXES);
  const value = JSON.stringify({ day: dayReader()(now), back });
  keep([...old.map(([key]) => ({ what: FIXED, key })), { what: FIXED, key: now.toISOString(), value }]);
}

function keep(changes: Parameters<typeof writeCareerData>[1]): void {
  const wrong = writeCareerData(SpreadsheetApp.getActiveSpreadsheet(), changes);
  if (wrong) throw new Error(wrong);
}
