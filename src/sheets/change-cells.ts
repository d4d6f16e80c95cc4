import { cellPlace } from '../core/cell.ts';
import type { CellChange, FixReport, SkippedCell } from '../core/contract-findings.ts';
import { groupBy } from '../core/group-by.ts';
import { literal } from './write-cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells below one another that need the same number format: written in one call. */
interface Run {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** What the cells are to have, where that is said: `General` or plain text. */
  readonly format: string;
  readonly changes: CellChange[];
  /** What puts the cells back. */
  readonly back: CellChange[];
}

const PLAIN_TEXT = '@';

type Skip = (change: CellChange, why: SkippedCell['why']) => void;

/** What is to be written, and what is left as it is. */
export interface ChangePlan extends Pick<FixReport, 'skipped'> {
  readonly runs: readonly Run[];
}

/**
 * Reads cells that are to be changed, and plans what to write: only where a cell holds what was seen and no formula, and
 * may be edited by this person. Writes nothing. A few reads a tab, however many cells.
 */
export function planChanges(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  changes: readonly CellChange[],
): ChangePlan {
  const skipped: SkippedCell[] = [];
  const runs = [...groupBy(changes, ({ tab }) => tab)].flatMap(([tab, own]) =>
    planTab(spreadsheet.getSheetByName(tab), own, ({ cell }, why) => skipped.push({ tab, cell, why })),
  );
  return { runs, skipped };
}

function planTab(sheet: Sheet | null, changes: readonly CellChange[], skip: Skip): readonly Run[] {
  const cells = changes
    .map((change) => ({ change, ...cellPlace(change.cell) }))
    .sort((a, b) => a.column - b.column || a.row - b.row);
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [top, left, bottom, right] = [Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns)];
  if (!sheet || bottom >= sheet.getMaxRows() || right >= sheet.getMaxColumns()) {
    for (const { change } of cells) skip(change, 'gone');
    return [];
  }
  const box = sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
  const [values, formulas, formats] = [box.getValues(), box.getFormulas(), box.getNumberFormats()];
  const runs: Run[] = [];
  for (const { change, row, column } of cells) {
    const at = <T>(grid: readonly (readonly T[])[]) => grid[row - top]?.[column - left];
    if (at(formulas)) skip(change, 'formula');
    else if (at(values) !== change.from) skip(change, 'changed');
    else
      addTo(
        runs,
        { sheet, row, column, format: formatFor(change, at(formats)), changes: [change], back: [] },
        at(formats),
      );
  }
  return box.canEdit() ? runs : runs.flatMap((run) => editable(run, skip));
}

/** The parts of a run that this person may edit: asked for by halves, as Sheets knows it for ranges. */
function editable(run: Run, skip: Skip): readonly Run[] {
  if (rangeOf(run).canEdit()) return [run];
  const { row, changes, back } = run;
  const half = changes.length >> 1;
  if (half > 0)
    return [
      ...editable({ ...run, changes: changes.slice(0, half), back: back.slice(0, half) }, skip),
      ...editable({ ...run, row: row + half, changes: changes.slice(half), back: back.slice(half) }, skip),
    ];
  for (const change of changes) skip(change, 'protected');
  return [];
}

/** In a cell whose format is plain text a number would be text again, and stays text only where text is meant. */
function formatFor({ to, format }: CellChange, now: string | undefined): string {
  return format || (now === PLAIN_TEXT ? (typeof to === 'number' ? 'General' : PLAIN_TEXT) : '');
}

function addTo(runs: Run[], next: Run, before = ''): void {
  const last = runs[runs.length - 1];
  const follows = last?.column === next.column && last.row + last.changes.length === next.row;
  const run = last && follows && last.format === next.format ? last : next;
  if (run === next) runs.push(next);
  else run.changes.push(...next.changes);
  for (const { tab, cell, from, to } of next.changes)
    run.back.push({ tab, cell, from: to, to: from, format: next.format && before });
}

function rangeOf({ sheet, row, column, changes }: Run): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row + 1, column + 1, changes.length, 1);
}

/** Writes what was planned. */
export function writeChanges({ runs }: ChangePlan): void {
  for (const run of runs) {
    const range = rangeOf(run);
    // Whether the apostrophe of a literal is consumed in a cell of plain text is not documented: it is none meanwhile.
    if (run.format) range.setNumberFormat('General');
    range.setValues(run.changes.map(({ to }) => [literal(to)]));
    if (run.format === PLAIN_TEXT) range.setNumberFormat(PLAIN_TEXT);
  }
}
