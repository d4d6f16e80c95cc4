import { cellName, textOf } from '../cell.ts';
import type { DayReader } from '../day.ts';
import type { Problem } from '../finding.ts';
import { normalise } from '../normalise.ts';
import { COMPETENCIES, type CompetencyRow } from '../tables/competencies.ts';
import { CRITERIA, type CriteriaRow } from '../tables/criteria.ts';
import { CYCLES, type CycleRow } from '../tables/cycles.ts';
import { EVIDENCE, type EvidenceRow } from '../tables/evidence.ts';
import type { Kind } from '../tables/kinds.ts';
import { LEVELS, type LevelRow } from '../tables/levels.ts';
import { locate } from '../tables/locate.ts';
import { MATRIX, type MatrixRow } from '../tables/matrix.ts';
import { PATHS, type PathRow } from '../tables/paths.ts';
import { PEOPLE, type PersonRow } from '../tables/people.ts';
import { RATINGS } from '../tables/ratings.ts';
import { REQUIRED_RATINGS, type RequiredRatingsRow } from '../tables/required-ratings.ts';
import { SETTINGS, type SettingRow } from '../tables/settings.ts';
import { SIGN_OFFS, type SignOffRow } from '../tables/sign-offs.ts';
import {
  type Columns,
  type Located,
  type RowOf,
  readRows,
  requiredHeaders,
  type Source,
  type TableSpec,
} from '../tables/table.ts';
import type { Settings } from './setting-list.ts';
import { readSettings } from './settings.ts';

/** A tab or argument whose kind is known. */
export interface KindSource extends Source {
  readonly kind: Kind;
}

/** Everything the rules look at, read once. A kind that is not there has no rows. */
export interface Workbook {
  readonly sources: readonly KindSource[];
  readonly levels: readonly LevelRow[];
  readonly competencies: readonly CompetencyRow[];
  readonly matrix: readonly MatrixRow[];
  readonly requiredRatings: readonly RequiredRatingsRow[];
  readonly criteria: readonly CriteriaRow[];
  readonly paths: readonly PathRow[];
  readonly people: readonly PersonRow[];
  readonly cycles: readonly CycleRow[];
  /** The rating tabs, with their columns found; their rows are scanned in place. */
  readonly ratings: readonly Located<typeof RATINGS.columns>[];
  readonly evidence: readonly EvidenceRow[];
  readonly signOffs: readonly SignOffRow[];
  /** The settings in force, and the rows they come from. */
  readonly settings: Settings;
  readonly settingRows: readonly SettingRow[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the tables the rules need. Never throws on what people typed: what cannot be read is a problem with its cell.
 *
 * @param sources Tabs or arguments, in any order; several of one kind are one table.
 * @param dayOf Reads dates in the spreadsheet's time zone.
 */
export function readWorkbook(sources: readonly KindSource[], dayOf: DayReader): Workbook {
  const problems: (() => readonly Problem[])[] = [];
  const located = <C extends Columns>(spec: TableSpec<C>): readonly Located<C>[] =>
    sources
      .filter((source) => source.kind === spec.kind)
      .flatMap((source) => {
        const found = locate(spec, source);
        if (!found) problems.push(() => missingColumns(spec, source));
        return found ? [found] : [];
      });
  const rows = <C extends Columns>(spec: TableSpec<C>): readonly RowOf<C>[] =>
    located(spec).flatMap((found) => {
      const read = readRows(spec, found, dayOf);
      problems.push(read.problems);
      return read.rows;
    });

  const ratings = located(RATINGS);
  problems.push(() => ratings.flatMap((found) => found.problems));
  const settingRows = rows(SETTINGS);
  const settings = readSettings(settingRows);
  problems.push(() => settings.problems);
  let gathered: readonly Problem[] | undefined;
  return {
    sources,
    levels: rows(LEVELS),
    competencies: rows(COMPETENCIES),
    matrix: rows(MATRIX),
    requiredRatings: rows(REQUIRED_RATINGS),
    criteria: rows(CRITERIA),
    paths: rows(PATHS),
    people: rows(PEOPLE),
    cycles: rows(CYCLES),
    ratings,
    evidence: rows(EVIDENCE),
    signOffs: rows(SIGN_OFFS),
    settings: settings.settings,
    settingRows,
    // Looked for when it is asked what is wrong: a function never asks.
    get problems() {
      gathered ??= problems.flatMap((found) => found());
      return gathered;
    },
  };
}

/** Names the headers that no row holds together, against the row that holds most of them. */
function missingColumns(spec: TableSpec, source: Source): readonly Problem[] {
  const headers = requiredHeaders(spec);
  const best = bestRow(headers, source);
  const missing = headers.filter((header) => !best.keys.has(normalise(header)));
  const list = missing.map((header) => `“${header}”`).join(', ');
  const message = `The tab “${source.tab}” has no column ${list}, so it is not read. Add ${missing.length === 1 ? 'the header' : 'the headers'} to its header row.`;
  return [{ id: 'column-missing', at: { tab: source.tab, cell: cellName(best.row, 0) }, message }];
}

function bestRow(
  headers: readonly string[],
  source: Source,
): { readonly row: number; readonly keys: ReadonlySet<string> } {
  let best = { row: 0, keys: new Set<string>(), hits: 0 };
  source.values.slice(0, 50).forEach((cells, row) => {
    const keys = new Set(cells.map((cell) => normalise(textOf(cell))));
    const hits = headers.filter((header) => keys.has(normalise(header))).length;
    if (hits > best.hits) best = { row, keys, hits };
  });
  return best;
}
