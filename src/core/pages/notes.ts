import { type Grid, textOf } from '../cell.ts';
import { fingerprint } from '../fingerprint.ts';
import { normalise } from '../normalise.ts';

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

/** What was typed, or a sentence that says why it cannot be told from the rest. */
export type ReadBack = Typed | { readonly wrong: string };

/** A tab on which nobody typed. */
export const NOTHING_TYPED: Typed = { notes: [], columns: [] };
/** The columns of a gap tab that belong to people. */
export const PEOPLE_COLUMNS = ['Next step', 'Agreed'] as const;
/** What stands above the table that has them. */
export const COMPETENCY_HEADING = 'Competency by competency';
/** How the last line of a page begins. */
export const LAST_LINE = 'Written on ';

const KEY_COLUMN = 'Competency';
const WANTED = [KEY_COLUMN, ...PEOPLE_COLUMNS].map(normalise);
/** The headers of the competency table that are ours. */
const OURS = /^(?:competency|required|rating|gap|self|last cycles|evidence|.* looks like)$/;
const HEADERS_GONE =
  'its table no longer has the headers “Competency”, “Next step”, “Agreed”. Put them back, then write again';
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/**
 * Reads what people typed on a gap tab: the texts in their columns, by competency and never by row, columns and rows they
 * added, and whatever else stands where the add-in wrote nothing.
 *
 * @param values The cells of the tab as they are shown.
 * @param columns How many columns a page has.
 * @param written The fingerprints of the texts the add-in wrote there. Where they are not known, what stands in its columns
 *   counts as its own, up to the line that says when it was written.
 * @returns The notes in the order of the tab. Where the table is there and its headers are not, nothing can be told
 *   apart, and nothing may be overwritten.
 */
export function readNotes(values: Grid, columns: number, written?: ReadonlySet<string>): ReadBack {
  const rows = values.map((cells) => cells.map(textOf));
  const last = rows.findIndex((row) => row.some((text) => text.startsWith(LAST_LINE)));
  const end = last < 0 ? rows.length : last + 1;
  const header = rows.findIndex((row, at) => at < end && WANTED.every((name) => row.map(normalise).includes(name)));
  if (header < 0 && rows.some((row, at) => at < end && row.includes(COMPETENCY_HEADING)))
    return { wrong: HEADERS_GONE };

  const headers = (rows[header] ?? []).map(normalise);
  const [key = -1, nextStep = -1, agreed = -1] = WANTED.map((name) => headers.indexOf(name));
  const isTable = headers.includes('required');
  const isOurs = (column: number) => {
    const name = headers[column] ?? '';
    return name === '' ? column < columns && !isTable : OURS.test(name);
  };
  const width = header < 0 ? 0 : Math.max(...rows.map((row) => row.length));
  const added = Array.from({ length: width }, (_column, at) => at).filter(
    (column) =>
      column !== nextStep &&
      column !== agreed &&
      !isOurs(column) &&
      rows.some((row, at) => at >= header && at < end && row[column]),
  );
  const people = header < 0 ? [] : [nextStep, agreed, ...added];
  const isKnown = (text: string, row: number, column: number) =>
    written
      ? written.has(fingerprint(text)) || (NUMBER.test(text) && row < end && column < columns + added.length)
      : row < end && isOurs(column);

  const notes = rows.flatMap((row, at): Note[] => {
    if (at === header || normalise(row[nextStep] ?? '') === WANTED[1]) return [];
    const inside = at > header;
    const texts = people.map((column) => (inside ? (row[column] ?? '') : ''));
    const hasNote = texts.some((text) => text !== '');
    const elsewhere = row.filter(
      (text, column) =>
        text !== '' &&
        !(inside && people.includes(column)) &&
        !(hasNote && column === key) &&
        !isKnown(text, at, column),
    );
    const beside = row.find((text, column) => text !== '' && isKnown(text, at, column));
    const place = at >= end ? 'Below the page' : beside === undefined ? 'On a line of its own' : `Beside ${beside}`;
    return [
      ...(hasNote ? [{ competency: row[key] || place, texts }] : []),
      ...(elsewhere.length > 0 ? [{ competency: place, texts: [elsewhere.join(' · '), ''] }] : []),
    ];
  });
  const moved = isTable && (key !== 0 || agreed !== columns - 1);
  return { notes, columns: added.map((column) => rows[header]?.[column] ?? ''), ...(moved && { moved }) };
}
