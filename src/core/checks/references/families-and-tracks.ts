import type { Workbook } from '../../framework/workbook.ts';
import { isEverything, normalise } from '../../normalise.ts';
import type { CompetencyRow } from '../../tables/competencies.ts';
import { type Place, refOf } from '../../tables/table.ts';
import type { NamedLevels } from '../named-levels.ts';
import { typeNearest } from '../nearest.ts';
import { type Dangling, PASSED_OVER } from './dangling.ts';

/** Tracks that may be named before the first level of theirs is there. */
const USUAL = ['IC', 'Management', 'All'];

/** Job families that a row names and Levels does not have. */
export function unknownFamilies(workbook: Workbook, { families }: NamedLevels): readonly Dangling[] {
  const rows: readonly { readonly family: string; readonly place: Place }[] = [
    ...workbook.competencies,
    ...workbook.matrix,
    ...workbook.requiredRatings,
    ...workbook.criteria,
  ];
  // All families together have no stage and no reviewers.
  const single: typeof rows = [...workbook.jobFamilies, ...workbook.reviewers];
  return [
    ...rows.filter(({ family }) => !isFamily(families, family)),
    ...single.filter(({ family }) => family !== '' && !families.has(normalise(family))),
  ].map(({ family, place }) => ({
    at: refOf(place, 'family'),
    says: `“${family}” is no job family of Levels`,
    effect: PASSED_OVER,
    mend: typeNearest(
      family,
      families.values(),
      single.some((row) => row.place === place)
        ? 'Type one from Levels, or add it there.'
        : 'Type one from Levels, or All, or add it to Levels.',
    ),
  }));
}

/** Whether a family column says every family, or one there is. */
export function isFamily(families: NamedLevels['families'], family: string): boolean {
  const key = normalise(family);
  return isEverything(key) || families.has(key);
}

/** Tracks that a competency is meant for, and no level is in (S24). */
export function unknownTracks({ competencies, levels }: Workbook): readonly Dangling[] {
  const tracks = new Map([...USUAL, ...levels.map(({ track }) => track)].map((track) => [normalise(track), track]));
  const unknown = (row: CompetencyRow) =>
    row.tracks
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '' && !tracks.has(normalise(word)));
  return competencies.flatMap((row) =>
    unknown(row).map((track) => ({
      at: refOf(row.place, 'tracks'),
      says: `No level is in the track “${track}”`,
      effect: ['this competency does not apply there', 'competencies do not apply there'] as const,
      mend: typeNearest(track, tracks.values(), 'Type tracks of Levels with commas between them, or leave it empty.'),
    })),
  );
}
