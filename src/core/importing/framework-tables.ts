import { groupBy } from '../group-by.ts';
import { normalise } from '../normalise.ts';
import type { FrameworkOutline } from '../presets/invented-team.ts';
import { COMPETENCIES } from '../tables/competencies.ts';
import { LEVELS } from '../tables/levels.ts';
import { MATRIX } from '../tables/matrix.ts';
import { type TableData, tableData } from '../tables/table-data.ts';
import { count } from '../words.ts';
import { spreadEveryLevel } from './every-level.ts';
import type { Expectation } from './long-form.ts';
import { unique } from './unique.ts';

/** A framework as our tables, with what could not be placed. */
export interface ImportedFramework {
  readonly tables: readonly TableData[];
  /** Its families, tracks, levels and competencies. */
  readonly outline: FrameworkOutline;
  /** Rows that name no level or no competency: their text has no cell. */
  readonly unplaced: readonly Expectation[];
  /** What was decided on the way, one sentence each. */
  readonly notes: readonly string[];
}

/**
 * Turns a framework in long form into Levels, Competencies and Matrix. Nothing is invented: Order is the order of first
 * appearance, the type of a competency stays as it is written.
 *
 * @param expectations The rows, in the order of the file.
 */
export function frameworkTables(expectations: readonly Expectation[]): ImportedFramework {
  const unplaced = expectations.filter((row) => row.level === '' || row.competency === '');
  const { placed, spread } = spreadEveryLevel(expectations.filter((row) => !unplaced.includes(row)));
  const families = [...groupBy(placed, (row) => row.family)].map(([family, rows]) => ({
    family,
    tracks: tracksOf(rows),
  }));
  return {
    tables: [levels(placed), competencies(placed), matrix(placed)],
    outline: { families },
    unplaced,
    notes: [
      'The order of the levels is the order in which they first appear.',
      ...(spread > 0
        ? [
            `${count(spread, 'row', 'rows')} for “All Levels” ${spread === 1 ? 'was' : 'were'} added to every level of the competency.`,
          ]
        : []),
      ...(unplaced.length > 0
        ? [`${count(unplaced.length, 'row names', 'rows name')} no level or no competency and had no place.`]
        : []),
    ],
  };
}

function tracksOf(rows: readonly Expectation[]) {
  return [...groupBy(rows, (row) => row.track)].map(([track, own]) => ({
    track,
    levels: unique(own, (row) => row.level).map((row) => row.level),
    competencies: unique(own, (row) => row.competency).map((row) => row.competency),
  }));
}

function levels(rows: readonly Expectation[]): TableData {
  const empty = { rank: '', payBand: '', scope: '', autonomy: '', marketTitles: '' };
  const byTrack = groupBy(rows, (row) => `${row.family}\n${row.track}`);
  return tableData(
    LEVELS,
    [...byTrack.values()].flatMap((own) =>
      unique(own, (row) => row.level).map(({ family, track, level, title }, index) => ({
        ...empty,
        family,
        track,
        code: level,
        title: title || level,
        order: index + 1,
      })),
    ),
  );
}

function competencies(rows: readonly Expectation[]): TableData {
  const tracks = groupBy(rows, (row) => row.family);
  return tableData(
    COMPETENCIES,
    unique(rows, (row) => `${row.family}\n${row.competency}`).map(({ family, competency, type }) => {
      const all = unique(tracks.get(family) ?? [], (row) => row.track).map((row) => row.track);
      const own = unique(
        rows.filter((row) => row.family === family && same(row.competency, competency)),
        (row) => row.track,
      ).map((row) => row.track);
      return {
        family,
        name: competency,
        type,
        tracks: own.length === all.length ? 'All' : own.join(', '),
        leadership: '',
        definition: '',
        whyItMatters: '',
        owner: '',
      };
    }),
  );
}

function matrix(rows: readonly Expectation[]): TableData {
  const codes = unique(rows, (row) => row.level).map((row) => row.level);
  const cells = groupBy(rows, (row) => `${row.family}\n${normalise(row.competency)}`);
  return tableData(
    MATRIX,
    [...cells.values()].flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const texts = codes.map((code) => [code, descriptionOf(own.filter((row) => same(row.level, code)))] as const);
      return [{ family: first.family, competency: first.competency, open: Object.fromEntries(texts) }];
    }),
    { open: codes },
  );
}

/** Two rows for one cell are two bullets of it. */
function descriptionOf(rows: readonly Expectation[]): string {
  return rows
    .map((row) => row.description)
    .filter((text) => text !== '')
    .join('\n');
}

function same(a: string, b: string): boolean {
  return normalise(a) === normalise(b);
}
