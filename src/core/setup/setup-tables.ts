import { groupBy } from '../group-by.ts';
import { normalise } from '../normalise.ts';
import type { PresetContent } from '../presets/content.ts';
import type { FrameworkPreset, PresetPath } from '../presets/preset.ts';
import { type CompanySize, fitPreset, keepLevels, SIZES } from '../presets/sizes.ts';
import { presetTables } from '../presets/tables.ts';
import type { PlainCell, TableData } from '../tables/table-data.ts';
import { rowsOfKind } from './framework-tables.ts';
import { furtherTables } from './further-tables.ts';
import { starterTables } from './starter-tables.ts';

/** What *Set up workbook* offers. */
export interface SetupOptions {
  readonly sizes: readonly { readonly size: CompanySize; readonly people: string }[];
  readonly families: readonly { readonly family: string; readonly levels: number; readonly competencies: number }[];
}

/** What was chosen in the dialog. */
export interface SetupChoice {
  readonly size: CompanySize;
  /** Families of the presets. */
  readonly families: readonly string[];
  /** Kinds of `FURTHER_TABS` that are wanted from the start. */
  readonly further?: readonly string[];
}

/** The tables of a set-up, and the families whose levels are there already under codes that no preset knows. */
export interface SetupTables {
  readonly tables: readonly TableData[];
  readonly leftOut: readonly string[];
}

/**
 * What the dialog offers.
 *
 * @param size The size that is chosen: a smaller company has fewer levels.
 */
export function setupOptions({ presets }: PresetContent, size: CompanySize): SetupOptions {
  return {
    sizes: SIZES.map(({ size: name, people }) => ({ size: name, people })),
    families: presets.map((preset) => {
      const { family, levels, competencies } = fitPreset(preset, size);
      return { family, levels: levels.length, competencies: competencies.length };
    }),
  };
}

/**
 * The tables of *Set up workbook*, small to begin with (DESIGN §1). A family that the workbook has already keeps its
 * levels: it gets the tabs that are missing, for the levels it has, and no row in those that are there.
 *
 * @param content The texts to choose from.
 * @param choice Size and job families.
 * @param framework The framework of the workbook.
 * @returns The tables in the order in which people fill their tabs.
 */
export function setupTables(
  content: PresetContent,
  { size, families, further = [] }: SetupChoice,
  framework: readonly TableData[],
): SetupTables {
  const there = levelsByFamily(framework);
  const wanted = new Set(families.map(normalise));
  const chosen = content.presets.filter(({ family }) => wanted.has(normalise(family)));
  const fitted = chosen.map((preset) => {
    const codes = there.get(normalise(preset.family));
    return codes ? keepLevels(preset, codesIn(preset, codes)) : fitPreset(preset, size);
  });
  const usable = fitted.filter(({ levels }) => levels.length > 0);
  const band = SIZES.find((one) => one.size === size);
  const lateral = band?.lateralPaths === 'none' ? [] : content.lateralPaths;
  const names = new Set(usable.map(({ family }) => family));
  // A path between a family that comes and one that is there stands with the one that comes.
  const bearer = ({ fromFamily, toFamily }: PresetPath) => (names.has(fromFamily) ? fromFamily : toFamily);
  const presets = usable.map((preset) => ({
    ...preset,
    paths: [...preset.paths, ...lateral.filter((path) => bearer(path) === preset.family)],
  }));
  return {
    tables: withoutRowsOf(there, framework, [
      ...tablesOf(connected(presets, there), size),
      ...furtherTables(further, presets),
    ]),
    leftOut: fitted.filter(({ levels }) => levels.length === 0).map(({ family }) => family),
  };
}

type LevelsByFamily = ReadonlyMap<string, ReadonlySet<string>>;

/** The keys of each family's levels, by the family's key. */
function levelsByFamily(framework: readonly TableData[]): LevelsByFamily {
  const key = (cell: PlainCell | undefined) => normalise(String(cell ?? ''));
  const groups = groupBy(rowsOfKind(framework, 'Levels'), (row) => key(row['Job family']));
  return new Map([...groups].map(([family, own]) => [family, new Set(own.map((row) => key(row['Level'])))]));
}

function codesIn({ levels }: FrameworkPreset, keys: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(levels.map(({ code }) => code).filter((code) => keys.has(normalise(code))));
}

/** Only paths whose two ends are there: a path to a family that is not leads nowhere. */
function connected(presets: readonly FrameworkPreset[], there: LevelsByFamily): readonly FrameworkPreset[] {
  const exists = (family: string, level: string) =>
    there.get(normalise(family))?.has(normalise(level)) ||
    presets.some((preset) => preset.family === family && preset.levels.some(({ code }) => code === level));
  return presets.map((preset) => ({
    ...preset,
    paths: preset.paths.filter(
      ({ fromFamily, fromLevel, toFamily, toLevel }) => exists(fromFamily, fromLevel) && exists(toFamily, toLevel),
    ),
  }));
}

/** What a family has already is its own: no row is added to a tab that is there. */
function withoutRowsOf(
  there: LevelsByFamily,
  framework: readonly TableData[],
  tables: readonly TableData[],
): readonly TableData[] {
  const kinds = new Set(framework.map(({ kind }) => kind));
  return tables.map((table) => {
    const [header = [], ...rows] = table.rows;
    if (!kinds.has(table.kind)) return table;
    const columns = ['Job family', 'From family', 'To family'].map((name) => header.indexOf(name));
    const isTheirs = (row: TableData['rows'][number]) =>
      columns.every((column) => column < 0 || there.has(normalise(String(row[column] ?? ''))));
    const isAboutFamilies = columns.some((column) => column >= 0);
    return { ...table, rows: [header, ...rows.filter((row) => !isAboutFamilies || !isTheirs(row))] };
  });
}

function tablesOf(presets: readonly FrameworkPreset[], size: CompanySize): readonly TableData[] {
  const asked = new Set<string>(presets.flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion)));
  const framework = presetTables(presets).filter(({ kind, rows }) => kind !== 'Paths' || rows.length > 1);
  const rated = presets.map(({ family, competencies }) => ({
    family,
    competencies: competencies.map(({ name }) => name),
  }));
  return [
    ...framework.filter(({ kind }) => kind !== 'Settings'),
    ...starterTables(rated, asked),
    ...framework.filter(({ kind }) => kind === 'Settings').map((table) => withSize(table, size)),
  ];
}

function withSize(table: TableData, size: CompanySize): TableData {
  const rows = table.rows.map((row) => (row[0] === 'Company size' ? [row[0], size, ...row.slice(2)] : row));
  return { ...table, rows };
}
