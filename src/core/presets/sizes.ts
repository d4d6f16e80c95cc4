import type {
  CompanySize,
  FrameworkPreset,
  PresetCompetency,
  PresetCriterion,
  PresetLevel,
  PresetPath,
  PresetTrack,
} from './preset.ts';

export type { CompanySize } from './preset.ts';

/** A size of company and what its frameworks look like (S72–S74, C10). */
export interface SizeBand {
  readonly size: CompanySize;
  /** The headcount as people read it. */
  readonly people: string;
  readonly headcount: readonly [from: number, to: number];
  /** IC levels, fewest and most; a function may have its own (`levelLimits`). */
  readonly levels: readonly [fewest: number, most: number];
  readonly tracks: readonly PresetTrack[];
  readonly lateralPaths: 'none' | 'brief' | 'documented';
  /** Whether calibration and the report on rater drift are required. */
  readonly calibrationRequired: boolean;
  readonly note: string;
}

const BOTH: readonly PresetTrack[] = ['IC', 'Management'];
const SINGLE: readonly PresetTrack[] = ['IC'];

/** The three bands, smallest first. */
export const SIZES: readonly SizeBand[] = [
  {
    size: 'Startup',
    people: '10–49',
    headcount: [10, 49],
    levels: [3, 4],
    tracks: SINGLE,
    lateralPaths: 'none',
    calibrationRequired: false,
    note: 'One track is enough to begin with. Add the management track when three people manage others.',
  },
  {
    size: 'Growth',
    people: '50–199',
    headcount: [50, 199],
    levels: [5, 6],
    tracks: BOTH,
    lateralPaths: 'brief',
    calibrationRequired: false,
    note: 'Both tracks, and lateral paths in a line each: at this size most people ask what comes next.',
  },
  {
    size: 'Mid-size',
    people: '200–1,000',
    headcount: [200, 1000],
    levels: [6, 7],
    tracks: BOTH,
    lateralPaths: 'documented',
    calibrationRequired: true,
    note: 'Calibration and the report on rater drift keep the bar the same from team to team.',
  },
];

/** What is usual for a function wins over what is usual for the size (S75–S78, S90). */
export const FUNCTION_LEVELS: Readonly<Partial<Record<FrameworkPreset['jobFunction'], SizeBand['levels']>>> = {
  Engineering: [4, 7],
  Sales: [4, 5],
  People: [4, 5],
  Support: [4, 5],
};

/**
 * How many IC levels and which tracks a family has (S78): the function decides on the levels, the size on the tracks;
 * the People team may keep to a single one (S77, C8).
 */
export function levelLimits(jobFunction: FrameworkPreset['jobFunction'], { levels, tracks }: SizeBand) {
  return { levels: FUNCTION_LEVELS[jobFunction] ?? levels, tracks: jobFunction === 'People' ? SINGLE : tracks };
}

/**
 * Takes a full preset down to a size, by its `levelsBySize`. Lateral paths are for sizes that have them.
 *
 * @returns The same preset where nothing is dropped, a smaller one otherwise.
 */
export function fitPreset(preset: FrameworkPreset, size: CompanySize): FrameworkPreset {
  const fitted = keepLevels(preset, new Set(preset.levelsBySize[size]));
  const band = SIZES.find((one) => one.size === size);
  if (band?.lateralPaths !== 'none') return fitted;
  return { ...fitted, paths: fitted.paths.filter(({ kind }) => kind !== 'Lateral') };
}

/**
 * Takes a preset down to some of its levels: the others go with their descriptions, criteria and paths. Codes stay, so
 * that nobody is renamed when the company grows; orders are renumbered. A step that now skips a level takes the criteria
 * of the level it leads to.
 *
 * @param kept The codes of the levels that stay.
 */
export function keepLevels(preset: FrameworkPreset, kept: ReadonlySet<string>): FrameworkPreset {
  const { Startup: startup, Growth: growth, 'Mid-size': midSize } = preset.levelsBySize;
  const only = (codes: readonly string[]) => codes.filter((code) => kept.has(code));
  return {
    ...preset,
    levels: renumbered(preset.levels.filter(({ code }) => kept.has(code))),
    levelsBySize: { Startup: only(startup), Growth: only(growth), 'Mid-size': only(midSize) },
    competencies: preset.competencies.flatMap((competency) => describedAt(competency, kept)),
    criteria: preset.criteria.flatMap((criterion) => leadingOn(criterion, preset.levels, kept)),
    paths: preset.paths.filter((path) => hasItsEnds(path, preset.family, kept)),
  };
}

const renumbered = (levels: readonly PresetLevel[]): readonly PresetLevel[] =>
  levels.map((level) => ({
    ...level,
    order: levels.filter(({ track, order }) => track === level.track && order <= level.order).length,
  }));

function describedAt(competency: PresetCompetency, kept: ReadonlySet<string>): readonly PresetCompetency[] {
  const descriptions = Object.entries(competency.descriptions).filter(([code]) => kept.has(code));
  return descriptions.length > 0 ? [{ ...competency, descriptions: Object.fromEntries(descriptions) }] : [];
}

/** A criterion of a step that begins at a dropped level begins at the level below it, its wording too. */
function leadingOn(
  criterion: PresetCriterion,
  levels: readonly PresetLevel[],
  kept: ReadonlySet<string>,
): readonly PresetCriterion[] {
  const { from, to, wording } = criterion;
  if (to !== '' && !kept.has(to)) return [];
  if (from === '' || kept.has(from)) return [criterion];
  const [start, end] = [from, to].map((code) => levels.find((level) => level.code === code));
  // A path from a dropped level is left out, and its criteria with it.
  if (!start || start.track !== end?.track) return [];
  const below = levels.filter(
    (level) => kept.has(level.code) && level.track === start.track && level.order < start.order,
  );
  const next = below.sort((a, b) => b.order - a.order)[0];
  return next
    ? [{ ...criterion, from: next.code, wording: wording.replace(new RegExp(`\\b${from}\\b`, 'g'), next.code) }]
    : [];
}

const hasItsEnds = (path: PresetPath, family: string, kept: ReadonlySet<string>): boolean =>
  (path.fromFamily !== family || kept.has(path.fromLevel)) && (path.toFamily !== family || kept.has(path.toLevel));
