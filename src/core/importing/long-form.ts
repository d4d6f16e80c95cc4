import { normalise } from '../normalise.ts';
import { list } from '../words.ts';
import { trackName } from './track-name.ts';

/** One cell of a framework in long form: what a competency looks like at a level. */
export interface Expectation {
  readonly family: string;
  readonly track: string;
  readonly level: string;
  readonly title: string;
  readonly competency: string;
  readonly type: string;
  readonly description: string;
}

/** The rows that were understood, or a sentence that says what is missing. */
export type LongForm = { readonly expectations: readonly Expectation[] } | { readonly wrong: string };

const COLUMNS = {
  family: 'job_family',
  track: 'track',
  level: 'level',
  title: 'level_title',
  competency: 'competency',
  type: 'competency_type',
  description: 'description',
} as const;
const OPTIONAL: readonly string[] = [COLUMNS.track, COLUMNS.title, COLUMNS.type];

/**
 * Reads a framework in long form: one row per job family, track, level and competency.
 *
 * @param rows The rows of a CSV, the header row first, all cells as text.
 * @returns One expectation per row that holds anything, text unchanged.
 */
export function readLongForm(rows: readonly (readonly string[])[]): LongForm {
  const headers = (rows[0] ?? []).map((header) => normalise(header).replace(/[\s_-]+/g, '_'));
  const missing = Object.values(COLUMNS).filter((column) => !headers.includes(column) && !OPTIONAL.includes(column));
  if (missing.length > 0) {
    return {
      wrong: `There is no column ${list(missing)}. A framework in long form has the columns ${Object.values(COLUMNS).join(', ')}.`,
    };
  }
  const expectations = rows
    .slice(1)
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => {
      const of = (column: string) => (row[headers.indexOf(column)] ?? '').trim();
      const track = of(COLUMNS.track);
      return {
        family: of(COLUMNS.family),
        track: trackName(track),
        level: of(COLUMNS.level),
        title: of(COLUMNS.title),
        competency: of(COLUMNS.competency),
        type: of(COLUMNS.type),
        description: of(COLUMNS.description),
      };
    });
  if (expectations.length === 0) return { wrong: 'There are headers, but no row below them. Add the framework.' };
  return { expectations };
}
