import type { DayReader } from '../day.ts';
import type { Problem } from '../finding.ts';
import { COMPETENCIES, type CompetencyRow } from '../tables/competencies.ts';
import { CRITERIA, type CriteriaRow } from '../tables/criteria.ts';
import { CYCLES, type CycleRow } from '../tables/cycles.ts';
import { EVIDENCE, type EvidenceRow } from '../tables/evidence.ts';
import { JOB_FAMILIES, type JobFamilyRow } from '../tables/job-families.ts';
import type { Kind } from '../tables/kinds.ts';
import { LEVELS, type LevelRow } from '../tables/levels.ts';
import { locate } from '../tables/locate.ts';
import { MATRIX, type MatrixRow } from '../tables/matrix.ts';
import { missingColumns, missingHeaders } from '../tables/missing-columns.ts';
import { PATHS, type PathRow } from '../tables/paths.ts';
import { PEOPLE, type PersonRow } from '../tables/people.ts';
import { RATINGS } from '../tables/ratings.ts';
import { REQUIRED_RATINGS, type RequiredRatingsRow } from '../tables/required-ratings.ts';
import { REVIEWERS, type ReviewerRow } from '../tables/reviewers.ts';
import { SETTINGS, type SettingRow } from '../tables/settings.ts';
import { SIGN_OFFS, type SignOffRow } from '../tables/sign-offs.ts';
import { type Columns, type Located, type RowOf, readRows, type Source, type TableSpec } from '../tables/table.ts';
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
  readonly jobFamilies: readonly JobFamilyRow[];
  readonly reviewers: readonly ReviewerRow[];
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
        if (!found) problems.push(() => [missingColumns(source.tab, missingHeaders(spec, source))]);
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
    jobFamilies: rows(JOB_FAMILIES),
    reviewers: rows(REVIEWERS),
    settings: settings.settings,
    settingRows,
    // Looked for when it is asked what is wrong: a function never asks.
    get problems() {
      gathered ??= problems.flatMap((found) => found());
      return gathered;
    },
  };
}
