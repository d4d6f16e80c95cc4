import type { Level } from '../framework/families.ts';
import type { Company } from '../readiness/company.ts';
import { type PathEnds, pathEnds } from './path-ends.ts';
import { trackLevels } from './track-levels.ts';

/** Where management begins in a job family, and the IC levels on either side of it. */
export interface CrossoverOf {
  readonly crossover: PathEnds;
  /** The IC levels up to the one it leads from, and those above it (C6), lowest first. */
  readonly upTo: readonly Level[];
  readonly above: readonly Level[];
}

/** @returns For each family with a Crossover from its IC track, the lowest one. */
export function crossovers(company: Company): readonly CrossoverOf[] {
  const paths = pathEnds(company, 'crossover');
  return trackLevels(company).flatMap(({ track, levels }) => {
    const [crossover] = levels.flatMap((level) => paths.filter(({ from, to }) => from === level && to.track !== track));
    if (track !== 'ic' || !crossover) return [];
    const at = levels.indexOf(crossover.from) + 1;
    return [{ crossover, upTo: levels.slice(0, at), above: levels.slice(at) }];
  });
}
