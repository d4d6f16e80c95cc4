import type { ImportTab } from '../../src/core/importing/proposal.ts';
import { decode } from './decode.ts';
import { IMPORT_STRINGS } from './import-strings.ts';
import { readCsv } from './read-csv.ts';

/** A file as one tab, and what the reader should know about how it was read. */
export interface FileTab {
  readonly tab: ImportTab;
  readonly notes: readonly string[];
}

/** The largest file that is read; a framework is a hundredth of it. */
const MOST_BYTES = 10_000_000;

/**
 * Reads a CSV file: UTF-8, UTF-16 with its mark or Windows-1252; commas, semicolons or tabs between the cells.
 *
 * @param name The name of the file; without its ending it is the name of the tab.
 * @param bytes What is in it.
 * @returns The cells as text, rows of equal length; or one sentence why it is no CSV, and the mend.
 */
export function readFile(name: string, bytes: Uint8Array): FileTab | { readonly wrong: string } {
  if (bytes.length === 0) return { wrong: IMPORT_STRINGS.emptyFile(name) };
  if (bytes.length > MOST_BYTES) return { wrong: IMPORT_STRINGS.largeFile(name) };
  const { text, note } = decode(bytes);
  // Workbooks, pictures and documents hold bytes that no text has.
  if (text.includes('\0')) return { wrong: IMPORT_STRINGS.noCsv(name) };
  const rows = readCsv(text);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const values = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  if (!values.some((row) => row.some((cell) => cell.trim() !== ''))) return { wrong: IMPORT_STRINGS.emptyFile(name) };
  const quotes = text.split('"').length - 1;
  const notes = [...(note ? [note] : []), ...(quotes % 2 === 1 ? [IMPORT_STRINGS.oddQuotes] : [])];
  return { tab: { name: name.replace(/\.(csv|tsv|txt)$/i, ''), values }, notes };
}

/** Reads a file that was chosen; never rejects. */
export async function readChosen(file: File): Promise<ReturnType<typeof readFile>> {
  try {
    return readFile(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { wrong: IMPORT_STRINGS.unreadFile(file.name) };
  }
}
