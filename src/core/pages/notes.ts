import { type Grid, textOf } from '../cell.ts';
import { normalise } from '../normalise.ts';
import { ownTexts } from './own-texts.ts';
import type { Page } from './page.ts';
import { isHeaderRow, PAGE_COLUMNS, pageColumns } from './page-columns.ts';
import { type Written, writtenPrint, writtenTexts } from './written-texts.ts';

/** What a person typed on a gap tab, beside a competency or elsewhere. */
export interface Note {
  /** The competency, or where it stood: `Beside Average rating`, `Below the page`. */
  readonly competency: string;
  /** What stands under *Next step*, under *Agreed*, and under each column that people added. */
  readonly texts: readonly string[];
}

/** Everything people typed on a gap tab. */
export interface Typed {
  readonly notes: readonly Note[];
  /** The headers of the columns people added, in their order; a header may be empty. */
  readonly columns: readonly string[];
  /** Whether columns stand elsewhere than on a page, so that their widths do too. */
  readonly moved?: boolean;
}

/** A tab on which nobody typed. */
export const NOTHING_TYPED: Typed = { notes: [], columns: [] };
/** What stands above the table that has them. */
export const COMPETENCY_HEADING = 'Competency by competency';

const HEADERS_GONE =
  'its table no longer has the headers “Competency”, “Next step”, “Agreed”. Put them back, then write again';

/** What was typed on a tab, with the fingerprints of what is the add-in's there. */
export interface ReadTab {
  readonly typed: Typed;
  readonly own: Written;
}

/**
 * Reads what people typed on a gap tab: the texts in their columns, by competency and never by row, columns and rows they
 * added, and whatever else stands where the add-in wrote nothing.
 *
 * @param values The cells of the tab as they are shown.
 * @param known What the add-in wrote there; where that is not known, the page as it would be written now.
 * @returns The notes in the order of the tab. Where the table is there and its headers are not, nothing can be told
 *   apart, and nothing may be overwritten.
 */
export function readTab(values: Grid, known: Written | Page): ReadTab | { readonly wrong: string } {
  const rows = values.map((cells) => cells.map(textOf));
  const page = 'rows' in known ? known : undefined;
  const written = 'rows' in known ? writtenTexts(known) : known;
  const found = rows.findIndex(isHeaderRow);
  const read = (header: number) => {
    const key = (rows[header] ?? []).findIndex((text) => normalise(text) === 'competency');
    const table = rows.slice(header + 1).filter((row) => written.has(writtenPrint(0, row[key] ?? '')));
    const place = pageColumns(rows[header], (column, own) => {
      const texts = table.flatMap((row) => row[column] || []);
      return texts.length > 0 && texts.every((text) => written.has(writtenPrint(own, text)));
    });
    return { header, place, ...ownTexts(rows, header, place, written, page) };
  };
  const first = read(found);
  // A table below the page is somebody's own, whatever its headers.
  const { header, place, end, isOwn } = first.end <= found ? read(-1) : first;
  if (header < 0 && rows.some((row, at) => at < end && row.includes(COMPETENCY_HEADING)))
    return { wrong: HEADERS_GONE };

  const { key, nextStep, agreed, isTable, pageColumn } = place;
  const width = header < 0 ? 0 : Math.max(...rows.map((row) => row.length));
  const added = Array.from({ length: width }, (_column, at) => at).filter(
    (column) => !pageColumn.has(column) && rows.some((row, at) => at >= header && at < end && row[column]),
  );
  const people = header < 0 ? [] : [nextStep, agreed, ...added];
  const own = new Set<string>();
  const notes = rows.flatMap((row, at): Note[] => {
    const isHeader =
      at === header || (header >= 0 && [key, nextStep].every((column) => isSame(row, rows[header], column)));
    const inside = at > header && !isHeader;
    const texts = people.map((column) => (inside ? (row[column] ?? '') : ''));
    const hasNote = texts.some((text) => text !== '');
    const isOurs = row.map((text, column) => {
      const ours = text !== '' && isOwn(at, column);
      if (ours) own.add(writtenPrint(pageColumn.get(column) ?? 0, text));
      return ours || (isHeader && isSame(row, rows[header], column));
    });
    const elsewhere = row.filter(
      (text, column) =>
        text !== '' && !(inside && people.includes(column)) && !(hasNote && column === key) && !isOurs[column],
    );
    const beside = row.find((text, column) => text !== '' && isOurs[column]);
    const where = at >= end ? 'Below the page' : beside === undefined ? 'On a line of its own' : `Beside ${beside}`;
    return [
      ...(hasNote ? [{ competency: row[key] || where, texts }] : []),
      ...(elsewhere.length > 0 ? [{ competency: where, texts: [elsewhere.join(' · '), ''] }] : []),
    ];
  });
  const moved = isTable && (key !== 0 || agreed !== PAGE_COLUMNS - 1);
  const headers = added.map((column) => rows[header]?.[column] ?? '');
  return { typed: { notes, columns: headers, ...(moved && { moved }) }, own };
}

function isSame(row: readonly string[], header: readonly string[] | undefined, column: number): boolean {
  return normalise(row[column] ?? '') === normalise(header?.[column] ?? '');
}
