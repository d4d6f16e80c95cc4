import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../../sidebar/import/read-csv.ts';
import type { SourceRow } from './relay.ts';

const FOLDER = join(process.cwd(), '..', 'shared', 'frameworks');
const THERE = existsSync(FOLDER);

/** The names of real frameworks, none where they are not at hand. */
export const FRAMEWORKS: readonly string[] = THERE ? readdirSync(FOLDER).sort() : [];

/**
 * Real frameworks are kept outside the repository: their words belong to the companies that published them. Written past
 * `console`, which is not shown for a file whose tests are all skipped.
 */
export function sayIfSkipped(what: string): void {
  if (!THERE) process.stderr.write(`Skipped: there is no folder ../shared/frameworks, so ${what}.\n`);
}

/** The cells of a framework's file. */
export function sourceCells(name: string): string[][] {
  return readCsv(readFileSync(join(FOLDER, name, 'expectations.csv'), 'utf8'));
}

/** What a framework's file says. The files have these seven columns in this order, so nothing is guessed here. */
export function sourceRows(name: string): readonly SourceRow[] {
  const [header = [], ...rows] = sourceCells(name);
  const columns = 'job_family,track,level,level_title,competency,competency_type,description';
  if (header.join(',') !== columns) throw new Error(`${name} has other columns: ${header.join(',')}`);
  return rows.map(
    ([family = '', track = '', level = '', title = '', competency = '', type = '', description = '']) => ({
      family,
      // Where no track is named there is one only, which our tables call IC.
      track: track || 'IC',
      level,
      title,
      competency,
      type,
      description,
    }),
  );
}

/** How much there is of a framework, as the file beside it states. */
export interface SourceCounts {
  readonly families: number;
  readonly levels: number;
  readonly competencies: number;
  readonly filled: number;
  readonly empty: number;
}

/** The counts that `SOURCE.md` states, in lines such as `- levels: 5 over all grids, at most 5 in one grid`. */
export function sourceCounts(name: string): SourceCounts {
  const text = readFileSync(join(FOLDER, name, 'SOURCE.md'), 'utf8');
  const number = (line: RegExp) => {
    const [, digits] = line.exec(text) ?? [];
    if (digits === undefined) throw new Error(`${name}/SOURCE.md has no line ${line}`);
    return Number(digits);
  };
  return {
    families: number(/^- job families: (\d+) \(/m),
    levels: number(/^- levels: (\d+) over all grids/m),
    competencies: number(/^- competencies: (\d+) over all families/m),
    filled: number(/^- cells: (\d+); empty cells/m),
    empty: number(/^- cells: \d+; empty cells: (\d+);/m),
  };
}
