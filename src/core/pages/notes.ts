import { type Cell, type Grid, textOf } from '../cell.ts';
import { normalise } from '../normalise.ts';

/** What a person typed on a gap tab, beside a competency or elsewhere. */
export interface Note {
  /** The competency, or where it stood: `Beside Ownership`, `Below the page`. */
  readonly competency: string;
  readonly nextStep: string;
  readonly agreed: string;
}

/** The notes of a tab, or a sentence that says why they cannot be told from the rest. */
export type ReadBack = { readonly notes: readonly Note[] } | { readonly wrong: string };

/** The columns of a gap tab that belong to people. */
export const PEOPLE_COLUMNS = ['Next step', 'Agreed'] as const;
/** What stands above the table that has them. */
export const COMPETENCY_HEADING = 'Competency by competency';
/** How the last line of a page begins. */
export const LAST_LINE = 'Written on ';

const KEY_COLUMN = 'Competency';
const WANTED = [KEY_COLUMN, ...PEOPLE_COLUMNS].map(normalise);

/**
 * Reads what people typed on a gap tab: the texts in their columns, by competency and never by row, and whatever stands
 * beside or below the page.
 *
 * @param values The cells of the tab as they are shown.
 * @param columns How many columns a page has; what stands further right was typed by somebody.
 * @returns The notes in the order of the tab. Where the table is there and its headers are not, nothing can be told
 *   apart, and nothing may be overwritten.
 */
export function readNotes(values: Grid, columns: number): ReadBack {
  const end = lastLine(values);
  const page = values.slice(0, end);
  const elsewhere = [...page.flatMap((row) => beside(row, columns)), ...values.slice(end).flatMap(below)];
  const header = page.findIndex((cells) => WANTED.every((wanted) => keysOf(cells).includes(wanted)));
  if (header >= 0) return { notes: [...inTable(page.slice(header), keysOf(page[header] ?? [])), ...elsewhere] };
  const hasTable = page.some((cells) => cells.some((cell) => textOf(cell) === COMPETENCY_HEADING));
  if (!hasTable) return { notes: elsewhere };
  const headers = [KEY_COLUMN, ...PEOPLE_COLUMNS].map((name) => `“${name}”`).join(', ');
  return { wrong: `its table no longer has the headers ${headers}. Put them back, then write again` };
}

/** @returns The number of rows of the page: up to the line that says when it was written. */
function lastLine(values: Grid): number {
  const at = values.findIndex((cells) => cells.some((cell) => textOf(cell).startsWith(LAST_LINE)));
  return at < 0 ? values.length : at + 1;
}

function inTable(rows: Grid, headers: readonly string[]): readonly Note[] {
  const [key = -1, nextStep = -1, agreed = -1] = WANTED.map((wanted) => headers.indexOf(wanted));
  return rows
    .filter((row) => keysOf(row)[nextStep] !== WANTED[1])
    .map((row) => ({ competency: textOf(row[key]), nextStep: textOf(row[nextStep]), agreed: textOf(row[agreed]) }))
    .filter((note) => note.nextStep !== '' || note.agreed !== '');
}

function beside(row: readonly Cell[], columns: number): readonly Note[] {
  const text = joined(row.slice(columns));
  return text === '' ? [] : [{ competency: `Beside ${textOf(row[0]) || 'the page'}`, nextStep: text, agreed: '' }];
}

function below(row: readonly Cell[]): readonly Note[] {
  const text = joined(row);
  return text === '' ? [] : [{ competency: 'Below the page', nextStep: text, agreed: '' }];
}

function joined(cells: readonly Cell[]): string {
  return cells
    .map(textOf)
    .filter((text) => text !== '')
    .join(' · ');
}

function keysOf(cells: readonly Cell[]): readonly string[] {
  return cells.map((cell) => normalise(textOf(cell)));
}
