import type { FrameworkPreset } from '../presets/preset.ts';
import { EVIDENCE } from '../tables/evidence.ts';
import { JOB_FAMILIES } from '../tables/job-families.ts';
import { PATHS } from '../tables/paths.ts';
import { REQUIRED_RATINGS } from '../tables/required-ratings.ts';
import { REVIEWERS } from '../tables/reviewers.ts';
import { SIGN_OFFS } from '../tables/sign-offs.ts';
import type { TableSpec } from '../tables/table.ts';
import { type TableData, tableData } from '../tables/table-data.ts';
import { jobFamiliesTable } from './job-families-table.ts';

/** A tab that a workbook can do without at first. */
export interface FurtherTab {
  readonly kind: string;
  /** What it is good for, in one sentence. */
  readonly use: string;
}

/** Tabs that are made when they are asked for; some appear by themselves where a criterion or a track needs them. */
export const FURTHER_TABS: readonly FurtherTab[] = [
  { kind: REQUIRED_RATINGS.kind, use: 'Levels that ask for more in one competency than in another.' },
  { kind: PATHS.kind, use: 'Ways into another track or family, and back.' },
  { kind: EVIDENCE.kind, use: 'What happened, for criteria that rest on it.' },
  { kind: SIGN_OFFS.kind, use: 'Endorsements and calibration sessions.' },
  { kind: JOB_FAMILIES.kind, use: 'Who owns each family’s framework, and how far it has come.' },
  { kind: REVIEWERS.kind, use: 'Who read a framework before it was published.' },
];

/**
 * The tabs that were asked for, with a row for each thing they are about.
 *
 * @param kinds Some of `FURTHER_TABS`.
 * @param presets The families that were chosen.
 */
export function furtherTables(kinds: readonly string[], presets: readonly FrameworkPreset[]): readonly TableData[] {
  const empty = (spec: TableSpec) => tableData(spec, []);
  const tables: Readonly<Record<string, () => TableData>> = {
    [REQUIRED_RATINGS.kind]: () => requiredRatings(presets),
    [PATHS.kind]: () => empty(PATHS),
    [EVIDENCE.kind]: () => empty(EVIDENCE),
    [SIGN_OFFS.kind]: () => empty(SIGN_OFFS),
    [JOB_FAMILIES.kind]: () => jobFamiliesTable(presets),
    [REVIEWERS.kind]: () => empty(REVIEWERS),
  };
  return kinds.flatMap((kind) => tables[kind]?.() ?? []);
}

/** A row for each competency and a column for each level; empty means the required rating of Settings. */
function requiredRatings(presets: readonly FrameworkPreset[]): TableData {
  const open = [...new Set(presets.flatMap(({ levels }) => levels.map(({ code }) => code)))];
  const rows = presets.flatMap(({ family, competencies }) =>
    competencies.map(({ name }) => ({ family, competency: name })),
  );
  return tableData(REQUIRED_RATINGS, rows, { open });
}
