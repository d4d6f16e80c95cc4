import { showDay } from '../../day.ts';
import { TOLERANCE } from '../../framework/rating.ts';
import { showNumber } from '../../words.ts';
import type { Facts, RatedCycle } from '../facts.ts';

/** A competency and how far its rating is below what is asked. */
export interface Shortfall {
  readonly name: string;
  readonly rating: number;
  readonly needed: number;
}

/** The mend where a criterion asks for more than the scale has. */
export const AT_MOST_FIVE = 'a Value in Criteria of at most 5, the highest rating there is';

/** @returns The mean of the rated competencies, `undefined` where none is rated. */
export function meanOf(cycle: RatedCycle): number | undefined {
  return cycle.rated > 0 ? cycle.sum / cycle.rated : undefined;
}

/**
 * The rated competencies below what is asked of them, in the order of the Competencies tab.
 *
 * @param needed The rating each competency needs, by position.
 */
export function shortfalls(facts: Facts, cycle: RatedCycle, needed: (index: number) => number): readonly Shortfall[] {
  return facts.requirements.competencies.flatMap(({ row }, index) => {
    const rating = cycle.ratings[index];
    const least = needed(index);
    return typeof rating === 'number' && rating < least - TOLERANCE ? [{ name: row.name, rating, needed: least }] : [];
  });
}

/** @returns How many rated competencies are below what is asked of each, by position, or of all alike. */
export function countBelow({ ratings }: RatedCycle, needed: number | readonly number[]): number {
  let below = 0;
  for (let at = 0; at < ratings.length; at += 1) {
    const rating = ratings[at];
    const least = typeof needed === 'number' ? needed : (needed[at] ?? 0);
    if (typeof rating === 'number' && rating < least - TOLERANCE) below += 1;
  }
  return below;
}

/** @returns For example `Ownership 2 → 3 and Delivery 2.5 → 3`, without the joining. */
export function asSteps(below: readonly Shortfall[]): readonly string[] {
  return below.map(({ name, rating, needed }) => `${name} ${showNumber(rating)} → ${showNumber(needed)}`);
}

/** What else it takes where the cycle is not complete: steps alone would leave the criterion unknown. */
export function andWhatIsMissing(facts: Facts, steps: string): string {
  return facts.current?.complete ? steps : `${steps}, and ${whatIsMissing(facts)}`;
}

/** What is missing before the cycle can be judged, in words. */
export function whatIsMissing(facts: Facts): string {
  const { current, requirements } = facts;
  if (!current) return 'ratings in a review cycle';
  const { since } = facts;
  if (since !== undefined && current.cycle.end !== undefined && current.cycle.end < since)
    return `ratings in a cycle that ends on or after ${showDay(since)}, the first day in this level`;
  if (current.unreadable) return `a readable rating for every competency in ${current.cycle.name}`;
  const open = requirements.competencies.filter((_competency, index) => current.ratings[index] === undefined);
  if (open.length === 0) return `at least one rating in ${current.cycle.name}`;
  return `ratings in ${current.cycle.name} for ${open.map(({ row }) => row.name).join(', ')}`;
}

/** How much of the cycle is rated, in words: what stands under *Now* while it is not complete. */
export function howMuchIsRated(facts: Facts): string {
  if (!facts.current) return 'no current cycle';
  return `${facts.current.rated} of ${facts.current.ratings.length} rated`;
}
