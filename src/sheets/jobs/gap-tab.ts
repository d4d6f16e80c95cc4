import { textOf } from '../../core/cell.ts';
import type { PageWith } from '../../core/jobs/planned.ts';
import { LAST_LINE, NOTHING_TYPED, readNotes, type Typed } from '../../core/pages/notes.ts';
import { shows } from '../../core/pages/shows.ts';
import { type GapMark, gapMark } from '../gap-marks.ts';
import type { GapTab } from './tab-index.ts';

/** What stands on a tab that is to be written. */
export interface TypedOn {
  readonly typed: Typed;
  readonly mark: GapMark;
  /** Whether it never looked like a gap tab. */
  readonly isBare: boolean;
}

/**
 * Reads what people typed on a tab. Where no page stands on it, a fault came before it was written: all of it was typed.
 *
 * @param isSame Whether it may show the page already.
 * @param pageWith Lays out the page for what people typed.
 * @returns `undefined` where it shows the page, with what people typed on it; a sentence where it must not be written over.
 */
export function lookAt(
  tab: GapTab,
  isSame: boolean,
  pageWith: PageWith,
): TypedOn | { readonly wrong: string } | undefined {
  const { sheet, id, isMarked } = tab;
  const shown = sheet.getDataRange().getDisplayValues();
  const blank = pageWith(NOTHING_TYPED);
  const columns = blank.widths.length;
  if (isSame && isMarked) {
    const read = readNotes(shown, columns);
    if (!('wrong' in read) && shows(shown, pageWith(read))) return undefined;
  }
  const [title] = blank.rows[0] ?? [];
  const isPage =
    (title && 'value' in title && shown[0]?.[0] === title.value) ||
    shown.some((row) => row.some((cell) => textOf(cell).startsWith(LAST_LINE)));
  const isBare = !isPage && !isMarked;
  if (isBare && shown.some((row) => row.some((cell) => cell !== '')))
    return { wrong: 'it was not written by Career Framework. Rename it, then write again' };
  const mark = gapMark(sheet, id, shown);
  const typed = readNotes(shown, columns, mark.written ?? (isPage ? undefined : new Set()));
  return 'wrong' in typed ? typed : { typed, mark, isBare };
}
