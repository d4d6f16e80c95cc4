import { asSteps } from '../readiness/criteria/ratings-of-cycle.ts';
import type { Comparison } from '../readiness/paths.ts';
import { count, list } from '../words.ts';

/**
 * What somebody's ratings say about another role.
 *
 * @param comparison How far they are.
 * @param isReturn Whether the way leads back, which costs nothing, so that nothing is counted (S64).
 * @returns What it would cost, what carries over, and what is missing; for example `By the ratings: 3 steps to go, 2 not rated
 *   yet`,
 *   `Communication` and `Delivery 2 → 3; not rated: Ownership; new: Coaching`.
 */
export function byRatings(comparison: Comparison, isReturn: boolean): readonly [string, string, string] {
  const { carriesOver, below, notRated, isNew, steps } = comparison;
  const unrated = notRated.length + isNew.length;
  const cost = `: ${count(steps, 'step', 'steps')} to go${unrated > 0 ? `, ${unrated} not rated yet` : ''}`;
  const missing = [asSteps(below), notRated, isNew].map(list);
  const named = ['', 'not rated: ', 'new: '].map((what, at) => missing[at] && what + missing[at]);
  return [`By the ratings${isReturn ? '' : cost}`, list(carriesOver), named.filter(Boolean).join('; ')];
}
