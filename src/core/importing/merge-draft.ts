import { isEverything, normalise } from '../normalise.ts';
import type { PlainCell, TableData } from '../tables/table-data.ts';

/** A table while rows are added to it. */
export interface Draft {
  readonly kind: string;
  readonly tab: string;
  readonly headers: string[];
  readonly rows: PlainCell[][];
  /** The columns that together name a row. */
  readonly keys: readonly number[];
}

/** What names a row of each kind, by header. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  Levels: ['job family', 'level'],
  Competencies: ['job family', 'competency'],
  Matrix: ['job family', 'competency'],
};

/** @returns A copy that can be written to. A kind without keys here is matched by its whole row. */
export function draftOf({ kind, tab, rows: [header = [], ...rows] }: TableData): Draft {
  const headers = header.map(String);
  const names = headers.map(normalise);
  const keys = KEYS[kind]?.map((key) => names.indexOf(key)) ?? names.map((_, column) => column);
  return { kind, tab, headers, rows: rows.map((row) => [...row]), keys };
}

/** @returns The table, its rows as long as its header. */
export function tableOf({ kind, tab, headers, rows }: Draft): TableData {
  const full = rows.map((row) => headers.map((_, column) => row[column] ?? ''));
  return { kind, tab, rows: [headers, ...full] };
}

/** What a row is found by; empty and `All` are the same family. */
export function rowKey({ keys }: Draft, row: readonly PlainCell[]): string {
  const parts = keys.map((column) => normalise(String(row[column] ?? '')));
  return parts.map((part, index) => (index === 0 && isEverything(part) ? 'all' : part)).join('\n');
}

/** The column of a header; one that is not there yet is added last. */
export function columnOrAppend({ headers }: Draft, header: string): number {
  const column = headers.findIndex((other) => normalise(other) === normalise(header));
  return column < 0 ? headers.push(header) - 1 : column;
}
