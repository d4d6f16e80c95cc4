import type { Grid } from '../../core/cell.ts';
import type { PageWith } from '../../core/jobs/planned.ts';
import { isGapPage } from '../../core/pages/is-gap-page.ts';
import { NOTHING_TYPED, readTab, type Typed } from '../../core/pages/notes.ts';
import { shows } from '../../core/pages/shows.ts';
import type { Written } from '../../core/pages/written-texts.ts';
import { type GapMark, gapMark } from '../gap-marks.ts';
import type { GapTab } from './tab-index.ts';

/** What stands on a tab that is to be written. */
export interface TypedOn {
  /** What it shows: as long as it shows the same, nobody has typed since. */
  readonly shown: Grid;
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
  if (isSame && isMarked) {
    const read = readTab(shown, blank);
    if (!('wrong' in read) && shows(shown, pageWith(read.typed))) return undefined;
  }
  const [title] = blank.rows[0] ?? [];
  const isPage = (title && 'value' in title && shown[0]?.[0] === title.value) || isGapPage(shown);
  const isBare = !isPage && !isMarked;
  if (isBare && shown.some((row) => row.some((cell) => cell !== '')))
    return { wrong: 'it was not written by Career Framework. Rename it, then write again' };
  const mark = gapMark(sheet, id);
  const read = readTab(shown, mark.written ?? (isPage ? blank : new Set()));
  if ('wrong' in read) return read;
  const { typed, own } = read;
  // What was the add-in's without a mark has to stay so where a fault comes before the page is written.
  const add = (texts: Written) => mark.add(mark.written ? texts : new Set([...own, ...texts]));
  return { shown, typed, mark: { ...mark, add }, isBare };
}
