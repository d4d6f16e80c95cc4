import type { CellRef } from '../cell.ts';
import { type LevelHeader, readLevelHeaders } from './level-header.ts';
import type { Oriented } from './oriented.ts';
import type { Doubt } from './proposal.ts';

/** The header of each level of a grid, and where it is not sure which part of it is the code. */
export interface LevelLines {
  readonly headers: readonly (LevelHeader | undefined)[];
  readonly doubts: readonly Doubt[];
}

/**
 * Reads the headers of the levels, together with further lines of codes or of titles.
 *
 * @param rows The row of the levels, then the others.
 * @param outside Whether a correction says that the codes of a line stand outside its brackets.
 */
export function levelLines(
  grid: Oriented,
  rows: readonly number[],
  outside: (line: readonly CellRef[]) => boolean,
): LevelLines {
  const doubts: Doubt[] = [];
  const lines = rows.map((row) => {
    const line = readLevelHeaders(grid.levels.map((column) => grid.text(row, column)));
    if (outside(grid.levels.map((column) => grid.ref(row, column)))) return line.map(turned);
    const place = line.findIndex((header) => header?.unsure);
    const [header, column] = [line[place], grid.levels[place]];
    if (header && column !== undefined) doubts.push(doubtOf(grid.text(row, column), header, grid.ref(row, column)));
    return line;
  });
  const headers = grid.levels.map((_, index) =>
    lines.map((line) => line[index]).reduce((known, next) => (known && next ? together(known, next) : (known ?? next))),
  );
  return { headers, doubts };
}

function turned(header: LevelHeader | undefined): LevelHeader | undefined {
  return header?.unsure ? { code: header.title, title: header.code } : header;
}

function doubtOf(text: string, { code, title }: LevelHeader, at: CellRef): Doubt {
  return {
    sentence: `In \u201c${text.replace(/\s+/g, ' ')}\u201d and the headers beside it \u201c${code}\u201d was read as the code and \u201c${title}\u201d as the title. It could be the other way round.`,
    at,
    instead: { correct: 'codes', at, are: 'outside' },
  };
}

/** A title and a code of one level, in either order. */
function together(known: LevelHeader, next: LevelHeader): LevelHeader {
  const join = (...titles: string[]) => [...new Set(titles.filter((title) => title !== ''))].join(' \u2013 ');
  return known.code === known.title && next.code !== next.title
    ? { code: next.code, title: join(known.title, next.title) }
    : { code: known.code, title: join(known.title, next.title === '' ? next.code : next.title) };
}
