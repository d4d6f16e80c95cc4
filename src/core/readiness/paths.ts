import type { Level } from '../framework/families.ts';
import type { Rating } from '../framework/rating.ts';
import { TOLERANCE } from '../framework/rating.ts';
import { isEverything, normalise } from '../normalise.ts';
import type { PathRow } from '../tables/paths.ts';
import type { PersonRow } from '../tables/people.ts';
import type { Company } from './company.ts';
import { type Shortfall, shortfalls } from './criteria/ratings-of-cycle.ts';
import { factsOf } from './facts.ts';
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
  /** The key of the family it leads to; the person's own where the row names none. */
  readonly family: string;
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
  const required = (at: number) => requirements.required[at] ?? 0;
  const own = company.requirements(from).competencies;
  const known = new Set(own.map(({ key }) => key));
  const names = (fits: (rating: Rating, at: number, isKnown: boolean) => boolean) =>
    requirements.competencies
      .filter(({ key }, at) => fits(current?.ratings[at], at, known.has(key)))
      .map(({ row }) => row.name);
  const below = current ? shortfalls(facts, current, required) : [];
  return {
    carriesOver: names((rating, at) => typeof rating === 'number' && rating >= required(at) - TOLERANCE),
    below,
    notRated: names((rating, _at, isKnown) => typeof rating !== 'number' && isKnown),
    isNew: names((rating, _at, isKnown) => typeof rating !== 'number' && !isKnown),
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
      const named = normalise(row.toFamily);
      const family = isEverything(named) ? from.family : named;
      const to = families.level(family, normalise(row.toLevel));
      return { row, family, to, comparison: to && compareRole(company, person, from, to) };
    });
}
