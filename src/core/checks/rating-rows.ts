import { type Cell, type CellRef, cellName, textOf } from '../cell.ts';
import { errorIn } from '../error-cell.ts';
import { readRating } from '../framework/rating.ts';
import type { Workbook } from '../framework/workbook.ts';
import { normalise } from '../normalise.ts';
import type { RATINGS } from '../tables/ratings.ts';
import type { Located, Place } from '../tables/table.ts';
import { isTotals } from '../totals.ts';

type Column = 'employeeId' | 'cycle' | 'rater';

/** A word of a rating tab that nothing knows: where it stands first, and in how many rows. */
export interface UnknownWord {
  readonly shown: string;
  /** What a failed formula shows, where it is one. */
  readonly error: string | undefined;
  readonly at: CellRef;
  readonly rows: number;
}

/**
 * The words of one column of the rating tabs that are not known, each once a tab: there may be tens of thousands of rows.
 * Empty cells are passed over, and rows of totals.
 *
 * @param isKnown Whether a key is known; not asked for failed formulas.
 * @returns In the order in which they first stand.
 */
export function unknownWords(
  workbook: Workbook,
  column: Column,
  isKnown: (key: string) => boolean,
): readonly UnknownWord[] {
  return workbook.ratings.flatMap((tab) => {
    const words = new Map<string, { shown: string; error: string | undefined; at: CellRef; rows: number }>();
    const index = tab.at[column];
    forEachRow(tab, (cells, row) => {
      const shown = textOf(cells[index]);
      const key = normalise(shown);
      const before = words.get(key);
      if (before) before.rows += 1;
      if (key === '' || before) return;
      const error = errorIn(shown);
      if (error === undefined && (isKnown(key) || isTotals(key))) return;
      words.set(key, { shown, error, at: { tab: tab.source.tab, cell: cellName(row, index) }, rows: 1 });
    });
    return [...words.values()];
  });
}

/** The rows that hold a rating of a known competency, but not whose it is or of which cycle. */
export function ratingRowsWithoutKey(
  workbook: Workbook,
): readonly { readonly place: Place; readonly column: Column; readonly what: string }[] {
  const known = new Set(workbook.competencies.map((row) => normalise(row.name)));
  return workbook.ratings.flatMap((located) => {
    const rated = located.open.filter(({ key }) => known.has(key));
    const found: { place: Place; column: Column; what: string }[] = [];
    forEachRow(located, (cells, row) => {
      const [employee, cycle] = [textOf(cells[located.at.employeeId]), textOf(cells[located.at.cycle])];
      if ((employee !== '' && cycle !== '') || isTotals(employee || cycle)) return;
      if (!rated.some(({ column }) => saysSomething(cells[column]))) return;
      const place = { row, located };
      found.push(
        employee === ''
          ? { place, column: 'employeeId', what: 'Employee ID' }
          : { place, column: 'cycle', what: 'Cycle' },
      );
    });
    return found;
  });
}

/** Whether a cell holds a rating, or something in its place; a checkbox that is not ticked is neither. */
function saysSomething(cell: Cell | undefined): boolean {
  return cell !== false && readRating(cell) !== undefined;
}

function forEachRow(
  { source, headerRow }: Located<typeof RATINGS.columns>,
  visit: (cells: Located['source']['values'][number], row: number) => void,
): void {
  for (let row = headerRow + 1; row < source.values.length; row += 1) visit(source.values[row] ?? [], row);
}
