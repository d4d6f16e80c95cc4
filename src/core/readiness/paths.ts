import type { Competency } from '../framework/applicable.ts';
import type { Level } from '../framework/families.ts';
import { isEverything, normalise } from '../normalise.ts';
import type { PathRow } from '../tables/paths.ts';
import type { PersonRow } from '../tables/people.ts';
import type { Company } from './company.ts';
import { type Shortfall, shortfalls } from './criteria/ratings-of-cycle.ts';
import { factsOf, TOLERANCE } from './facts.ts';
import { leadsFrom } from './step.ts';

/** How far somebody is from another role, by the ratings of the current cycle: competencies by name. */
export interface Comparison {
  /** Rated at the role's required rating or above, wherever the person was rated on it. */
  readonly carriesOver: readonly string[];
  /** Rated below the required rating. */
  readonly below: readonly Shortfall[];
  /** Asked for in the person's own role too, and not rated, or `N/A`. */
  readonly notRated: readonly string[];
  /** Not asked for in the person's own role, and not rated. */
  readonly isNew: readonly string[];
  /** The steps of 1 that lift each of `below` to its required rating; what is not rated is not in it. */
  readonly steps: number;
}

/** A row of Paths that leads from somebody's level. */
export interface PathFrom {
  readonly row: PathRow;
  /** The role it leads to; `undefined` where Levels has no such level. */
  readonly to: Level | undefined;
  readonly comparison: Comparison | undefined;
}

/**
 * Compares somebody with another role, whether a path leads there or not (S59, S60). A competency is the same where its
 * name is.
 *
 * @param company The prepared workbook.
 * @param person Who.
 * @param from The person's level.
 * @param to The level of the other role.
 * @returns Competencies in the order of the Competencies tab.
 */
export function compareRole(company: Company, person: PersonRow, from: Level, to: Level): Comparison {
  const facts = factsOf(company, { person, from, to }, []);
  const { requirements, current } = facts;
  const own = company.requirements(from.family, from.track, from.code).competencies;
  const known = new Set(own.map(({ key }) => key));
  const below = current ? shortfalls(facts, current, (at) => requirements.required[at] ?? 0) : [];
  const short = new Set(below.map(({ name }) => name));
  const isRated = (_competency: Competency, at: number) => typeof current?.ratings[at] === 'number';
  const rated = requirements.competencies.filter(isRated);
  const unrated = requirements.competencies.filter((competency) => !rated.includes(competency));
  const names = (some: readonly Competency[]) => some.map(({ row }) => row.name);
  return {
    carriesOver: names(rated).filter((name) => !short.has(name)),
    below,
    notRated: names(unrated.filter(({ key }) => known.has(key))),
    isNew: names(unrated.filter(({ key }) => !known.has(key))),
    steps: below.reduce((sum, { needed, rating }) => sum + Math.ceil(needed - rating - TOLERANCE), 0),
  };
}

/**
 * The ways out of the track or the family that lead from where somebody stands (S57–S60, S64).
 *
 * @returns In the order of Paths; none where the person's level is unknown.
 */
export function pathsFrom(company: Company, person: PersonRow): readonly PathFrom[] {
  const { families, workbook } = company;
  const from = families.level(normalise(person.family), normalise(person.level));
  if (!from) return [];
  return workbook.paths
    .filter((row) => leadsFrom(row, from))
    .map((row) => {
      const family = normalise(row.toFamily);
      const to = families.level(isEverything(family) ? from.family : family, normalise(row.toLevel));
      return { row, to, comparison: to && compareRole(company, person, from, to) };
    });
}
