import { textOf } from '../cell.ts';
import type { Page } from './page.ts';
import { OWN_COLUMNS, type PageColumns } from './page-columns.ts';
import { isNumber, type Written, writtenPrint } from './written-texts.ts';

/** How the last line of a page begins. */
export const LAST_LINE = 'Written on ';
const DAY = /^\d+ [A-Z][a-z]{2} \d{4}(?: from the ratings of .+)?\.$/;
/** What stands above what people typed and has no place any more. */
export const KEPT_HEADING = 'Kept from before';
/** The lines of a page before its first table that begin with who it is about. */
const TITLE_ROWS = 3;
/** A row whose first text somebody changed is known by so many others. */
const ENOUGH = 4;

/** @returns Whether a text is the last line of a page. */
export function isLastLine(text: string): boolean {
  return text.startsWith(LAST_LINE) && DAY.test(text.slice(LAST_LINE.length));
}

/** The texts of a gap tab that are the add-in's, told from those of people. */
export interface OwnTexts {
  /** The row below the page: what stands from there on is people's. */
  readonly end: number;
  readonly isOwn: (row: number, column: number) => boolean;
}

/**
 * Tells the texts of the add-in from those of people: by what was written in which column, and where that is not known by
 * the page as it would be written now. Then what another page said is taken for typed where its place does not tell: better
 * kept for nothing than lost.
 *
 * @param rows The texts of the tab.
 * @param header The row of the headers of the table, -1 where there is none.
 * @param columns Where its columns stand.
 * @param written What was written there, or would be.
 * @param page The page as it would be written now, where it is not known what was written.
 */
export function ownTexts(
  rows: readonly (readonly string[])[],
  header: number,
  { key, pageColumn }: PageColumns,
  written: Written,
  page: Page | undefined,
): OwnTexts {
  const first = Math.max(key, 0);
  const isWritten = (text: string, column: number | undefined) =>
    column !== undefined && written.has(writtenPrint(column, text));
  const isLast = (row: readonly string[], at: number) => {
    const text = row[first] ?? '';
    return isLastLine(text) && at > Math.max(header, 0) && (page !== undefined || isWritten(text, 0));
  };
  const last = page ? rows.findIndex(isLast) : rows.map(isLast).lastIndexOf(true);
  const end = last < 0 ? rows.length : last + 1;
  const filled = page && filledColumns(page);
  const banner = page?.rows.findIndex((row, at) => at > TITLE_ROWS && row.length === 0) ?? 0;

  const isOwnRow = rows.map((row) => {
    const count = row.filter((text, column) => text !== '' && isWritten(text, pageColumn.get(column))).length;
    return isWritten(row[first] ?? '', 0) || count >= ENOUGH;
  });
  /** Where a page that was another then says the same thing, only with other words. */
  const isPlaceOfPage = (row: number, column: number, text: string) =>
    column === 0
      ? row < TITLE_ROWS || (row > TITLE_ROWS && row < banner) || row === last || text === KEPT_HEADING
      : (filled?.get(rows[row]?.[first] ?? '') ?? []).includes(column);
  return {
    end,
    isOwn: (row, column) => {
      const text = rows[row]?.[column] ?? '';
      const own = pageColumn.get(column);
      if (own === undefined || own >= OWN_COLUMNS || row >= end) return false;
      if (page && isPlaceOfPage(row, own, text)) return true;
      // What is ours in one row may be theirs in one that they added. A figure that was typed over one of ours is mended.
      return isOwnRow[row] === true && (isWritten(text, own) || (header >= 0 && row > header && isNumber(text)));
    },
  };
}

/** The columns in which the rows of a page are filled, or could be, by their first text. */
function filledColumns({ rows }: Page): ReadonlyMap<string, readonly number[]> {
  return new Map(
    rows.map((row) => [
      row[0] && 'value' in row[0] ? textOf(row[0].value) : '',
      row.flatMap((cell, column) => {
        const isFilled = cell.style !== 'people' && 'value' in cell && textOf(cell.value) !== '';
        // What would meet a criterion stands there until it is met.
        return isFilled || cell.style === 'text' ? column : [];
      }),
    ]),
  );
}
