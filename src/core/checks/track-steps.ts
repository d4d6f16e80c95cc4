import type { Level } from '../framework/families.ts';
import type { Company } from '../readiness/company.ts';
import type { Way } from '../readiness/ways.ts';
import { hasTable } from './layout.ts';
import { type TrackLevels, trackLevels } from './track-levels.ts';

/** A track with the step to each level that has one below it. */
export interface TrackSteps extends TrackLevels {
  readonly steps: readonly Way[];
}

/** @returns The tracks with their steps and the criteria of each (S21); none where there are no readable Criteria. */
export function trackSteps(company: Company): readonly TrackSteps[] {
  if (!hasTable(company, 'Criteria')) return [];
  return trackLevels(company).map((track) => {
    const unplaced = track.levels.filter(({ row }) => row.order === undefined);
    return {
      ...track,
      steps: track.levels.flatMap((to) => {
        const from = company.families.below(to);
        if (!from || unplaced.some((level) => isBetween(level, from, to))) return [];
        const way = company.way(from, to);
        return way === 'No path' ? [] : [way];
      }),
    };
  });
}

/** A level whose Order cannot be read most likely parts the two: what their step lacks would be said for nothing. */
function isBetween(level: Level, from: Level, to: Level): boolean {
  const [at, low, high] = [level, from, to].map(({ row }) => row.place.row);
  return (at ?? 0) > (low ?? 0) && (at ?? 0) < (high ?? 0);
}

/** @returns Whether some criterion of a step is of one of these kinds. */
export function asksFor({ criteria }: Way, kinds: readonly string[]): boolean {
  return criteria.some(({ kind }) => kind && kinds.includes(kind.kind));
}
