import { cellPlace } from '../core/cell.ts';
import type { Kind } from '../core/tables/kinds.ts';
import type { MergedCells, TabFacts } from '../core/tables/tab-facts.ts';

/** Each merged area is one more question to Sheets, so only so many of a tab are looked at; the others are counted. */
const MOST_MERGED = 10;

/**
 * Reads what a check wants to know about a tab beyond its values: three more reads at most, whatever its size.
 *
 * Which rows are hidden is not read: Sheets tells it for one row a call only. Whether the tab has a filter is one call,
 * and values come with the rows that it hides.
 *
 * @param kind What the tab holds; what people see of IDs is read of People only, formulas of Ratings only.
 * @param range The cells of the tab that hold something.
 */
export function readFacts(
  kind: Kind,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  range: GoogleAppsScript.Spreadsheet.Range,
): TabFacts {
  const merged = range.getMergedRanges();
  return {
    merged: merged.slice(0, MOST_MERGED).map((area) => mergedCells(area.getA1Notation())),
    moreMerged: Math.max(0, merged.length - MOST_MERGED),
    hasFilter: sheet.getFilter() !== null,
    ...(kind === 'People' ? { shown: range.getDisplayValues() } : {}),
    ...(kind === 'Ratings' ? { calculated: cellsWith(range.getFormulas()) } : {}),
  };
}

function cellsWith(formulas: readonly (readonly string[])[]): NonNullable<TabFacts['calculated']> {
  return formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column) => (formula === '' ? [] : [{ row, column }])),
  );
}

function mergedCells(notation: string): MergedCells {
  const [first = notation, last = first] = notation.split(':');
  const [start, end] = [cellPlace(first), cellPlace(last)];
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
