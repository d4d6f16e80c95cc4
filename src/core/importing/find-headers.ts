import { normalise } from '../normalise.ts';
import { filledColumns, headerKind, isShort, LEVEL_ENOUGH } from './header-row.ts';
import { likeLevel, readLevel } from './level-header.ts';
import type { Layout } from './proposal.ts';

/** A row that heads a grid. */
export interface Candidate {
  readonly layout: Layout;
  readonly header: number;
  /** Nothing but the shape speaks for it. */
  readonly guessed?: boolean;
}

/**
 * Finds the header rows of a tab: by their words, by level names below them, and where there are none by shape.
 *
 * @returns The header rows from top to bottom.
 */
export function findHeaders(rows: readonly (readonly string[])[]): readonly Candidate[] {
  const named = namedHeaders(rows);
  const all = new Map<number, Candidate>();
  for (const one of [...runHeaders(rows, named), ...named]) all.set(one.header, one);
  const found = [...all.values()].sort((a, b) => a.header - b.header);
  return found.length > 0 ? found : shapedHeader(rows);
}

/** Rows whose own words say that they are headers. */
function namedHeaders(rows: readonly (readonly string[])[]): readonly Candidate[] {
  const found: Candidate[] = [];
  rows.forEach((row, header) => {
    const kind = headerKind(row);
    if (!kind) return;
    const last = found[found.length - 1];
    if (!last) found.push({ layout: kind.layout, header });
    else if (startsAgain(rows, header, last.header) && !onlyRepeatsLevels(row, rows[last.header] ?? []))
      found.push({ layout: kind.layout, header });
  });
  return found;
}

/** Below a first header another one counts where a blank row or a title stands above it, or where it is the same. */
function startsAgain(rows: readonly (readonly string[])[], header: number, last: number): boolean {
  if (keyOf(rows[header]) === keyOf(rows[last])) return true;
  return header - 1 > last && filledColumns(rows[header - 1] ?? []).length <= 1;
}

/** A competency whose descriptions are the codes of the levels looks like a header, but its first cell differs. */
function onlyRepeatsLevels(row: readonly string[], header: readonly string[]): boolean {
  const [first = 0, ...others] = filledColumns(row);
  if (normalise(row[first] ?? '') === normalise(header[first] ?? '')) return false;
  const codeOf = (text: string | undefined) => normalise(readLevel(text ?? '').code);
  return others.length > 0 && others.every((column) => codeOf(row[column]) === codeOf(header[column]));
}

const keyOf = (row: readonly string[] | undefined) => (row ?? []).map(normalise).join('\n');

/** Rows above a run of level names in the first column: the header of a grid with levels down. */
function runHeaders(rows: readonly (readonly string[])[], named: readonly Candidate[]): readonly Candidate[] {
  const filled = range(0, rows.length).filter((row) => filledColumns(rows[row] ?? []).length > 0);
  const seen = new Set<string>();
  const isLevel = (row: number | undefined, column: number) =>
    likeLevel(rows[row ?? -1]?.[column] ?? '') >= LEVEL_ENOUGH;
  return filled.flatMap((row, index): Candidate[] => {
    const header = filled[index - 1];
    const column = filledColumns(rows[row] ?? [])[0] ?? 0;
    if (header === undefined || !isLevel(row, column) || isLevel(header, column)) return [];
    if (!isRunHeader(rows[header] ?? [], column) || isInside(rows, header, named)) return [];
    const key = keyOf(rows[header]);
    const another = isLevel(filled[index + 1], column) || isLevel(filled[index + 2], column);
    if (!another && !seen.has(key)) return [];
    seen.add(key);
    return [{ layout: 'down', header }];
  });
}

/** Whether a row is part of a grid with a header that says so in words: one grid does not start in the middle of another. */
function isInside(rows: readonly (readonly string[])[], row: number, named: readonly Candidate[]): boolean {
  const under = named.filter(({ header }) => header <= row).pop();
  if (!under || (under.header === row && under.layout !== 'long')) return false;
  return under.layout === 'long' || !startsAgain(rows, row, under.header);
}

function isRunHeader(row: readonly string[], column: number): boolean {
  const names = filledColumns(row)
    .filter((other) => other > column)
    .map((other) => row[other] ?? '');
  const corner = row[column] ?? '';
  return (
    names.length > 0 &&
    isShort(corner, 40) &&
    names.every((name) => isShort(name, 60) && !/[.!?]$/.test(name) && likeLevel(name) < 1)
  );
}

/** Where no words help: a row of short cells above a row of long ones. */
function shapedHeader(rows: readonly (readonly string[])[]): readonly Candidate[] {
  const header = rows.slice(0, 30).findIndex((row, index) => {
    const columns = filledColumns(row);
    const next = rows.slice(index + 1).find((other) => filledColumns(other).length > 0) ?? [];
    const below = next.filter((_, column) => columns.includes(column) && column !== 0);
    const text = (cells: readonly string[]) => cells.join('').length / Math.max(1, cells.length);
    return (
      columns.length >= 3 && row.every((cell) => isShort(cell, 60)) && text(below) > 20 && text(below) > 2 * text(row)
    );
  });
  return header < 0 ? [] : [{ layout: 'across', header, guessed: true }];
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
