import type { SetupOptions } from '../contract.ts';
import { normalise } from '../normalise.ts';
import type { PresetContent } from '../presets/content.ts';
import type { FrameworkPreset, PresetPath } from '../presets/preset.ts';
import { type CompanySize, fitPreset, SIZES } from '../presets/sizes.ts';
import { presetTables } from '../presets/tables.ts';
import { CYCLES } from '../tables/cycles.ts';
import { EVIDENCE } from '../tables/evidence.ts';
import { PATHS } from '../tables/paths.ts';
import { PEOPLE } from '../tables/people.ts';
import { SIGN_OFFS } from '../tables/sign-offs.ts';
import { type TableData, tableData } from '../tables/table-data.ts';
import { planTable, type TablePlan } from './plan-table.ts';
import { ratingsTable } from './ratings-table.ts';

/** What was chosen in the dialog. */
export interface SetupChoice {
  readonly size: CompanySize;
  /** Families of `PRESETS`. */
  readonly families: readonly string[];
}

/** What is in the workbook before it is set up. */
export interface ExistingWorkbook {
  readonly tabs: readonly { readonly name: string; readonly isEmpty: boolean }[];
  /** The keys of the job families that have levels; none where nothing says which families there are. */
  readonly families: readonly string[];
}

/** What a set-up would make, and which of the chosen families it cannot make anything for. */
export interface SetupPlan {
  readonly tabs: readonly PlannedTab[];
  readonly leftOut: readonly string[];
}

/** A tab of the plan: it is made, an empty one of that name is filled, or one that has content is left as it is. */
export interface PlannedTab {
  readonly state: 'new' | 'fill' | 'keep';
  readonly plan: TablePlan;
}

const PROOF = {
  Evidence: { spec: EVIDENCE, needs: ['Scope', 'Quota attainment'] },
  'Sign-offs': { spec: SIGN_OFFS, needs: ['Manager endorsement', 'Calibration'] },
} as const;

/** @returns What the dialog offers. */
export function setupOptions({ presets }: PresetContent): SetupOptions {
  return {
    sizes: SIZES.map(({ size, people }) => ({ size, people })),
    families: presets.map(({ family, levels, competencies }) => ({
      family,
      levels: levels.length,
      competencies: competencies.length,
    })),
  };
}

/**
 * Plans *Set up workbook*: which tabs there will be, small to begin with (DESIGN §1). A tab that has content is never
 * written to.
 *
 * @param content The texts to choose from.
 * @param choice Size and job families.
 * @param existing What is there. Where Levels has content, only its families get tabs: others would have no levels.
 * @returns The tabs in the order in which people fill them.
 */
export function planSetup(content: PresetContent, choice: SetupChoice, existing: ExistingWorkbook): SetupPlan {
  const wanted = new Set(choice.families.map(normalise));
  const chosen = content.presets.filter(({ family }) => wanted.has(normalise(family)));
  const hasLevels = ({ family }: FrameworkPreset) =>
    existing.families.length === 0 || existing.families.includes(normalise(family));
  const fitted = chosen.filter(hasLevels).map((preset) => fitPreset(preset, choice.size));
  const lateral = SIZES.find(({ size }) => size === choice.size)?.lateralPaths === 'none' ? [] : content.lateralPaths;
  const known = connected(fitted.map((preset) => withLateralPaths(preset, lateral)));
  const tabs = tablesOf(known, choice.size).map((table): PlannedTab => {
    const same = existing.tabs.find(({ name }) => normalise(name) === normalise(table.tab));
    const state = same ? (same.isEmpty ? 'fill' : 'keep') : 'new';
    return { state, plan: planTable(table) };
  });
  return { tabs, leftOut: chosen.filter((preset) => !hasLevels(preset)).map(({ family }) => family) };
}

function withLateralPaths(preset: FrameworkPreset, lateral: readonly PresetPath[]): FrameworkPreset {
  return { ...preset, paths: [...preset.paths, ...lateral.filter((path) => path.fromFamily === preset.family)] };
}

/** Only paths whose two ends are there: a path to a family that was not chosen leads nowhere. */
function connected(presets: readonly FrameworkPreset[]): readonly FrameworkPreset[] {
  const exists = (family: string, level: string) =>
    presets.some((preset) => preset.family === family && preset.levels.some(({ code }) => code === level));
  return presets.map((preset) => ({
    ...preset,
    paths: preset.paths.filter(
      ({ fromFamily, fromLevel, toFamily, toLevel }) => exists(fromFamily, fromLevel) && exists(toFamily, toLevel),
    ),
  }));
}

function tablesOf(presets: readonly FrameworkPreset[], size: CompanySize): readonly TableData[] {
  const asked = new Set<string>(presets.flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion)));
  const framework = presetTables(presets)
    .filter(({ kind, rows }) => kind !== PATHS.kind || rows.length > 1)
    .map((table) => (table.kind === 'Settings' ? withSize(table, size) : table));
  const proof = Object.values(PROOF)
    .filter(({ needs }) => needs.some((kind) => asked.has(kind)))
    .map(({ spec }) => tableData<typeof spec.columns>(spec, []));
  const settings = framework.filter(({ kind }) => kind === 'Settings');
  return [
    ...framework.filter(({ kind }) => kind !== 'Settings'),
    tableData(PEOPLE, []),
    tableData(CYCLES, []),
    ...presets.map(({ family, competencies }) =>
      ratingsTable(
        family,
        competencies.map(({ name }) => name),
      ),
    ),
    ...proof,
    ...settings,
  ];
}

function withSize(table: TableData, size: CompanySize): TableData {
  const rows = table.rows.map((row) => (row[0] === 'Company size' ? [row[0], size, ...row.slice(2)] : row));
  return { ...table, rows };
}
