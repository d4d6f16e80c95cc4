import { asSteps } from '../readiness/criteria/ratings-of-cycle.ts';
import type { Comparison } from '../readiness/paths.ts';
import { count, list } from '../words.ts';

/**
 * What a role would cost by the ratings, for example `By the ratings: 3 steps to go, 2 competencies not rated`.
 *
 * @param comparison How far the person is.
 * @param isOpen Whether the way is open whatever the ratings are, so that nothing is counted (S64).
 */
export function costOf({ steps, notRated, isNew }: Comparison, isOpen: boolean): string {
  if (isOpen) return 'By the ratings';
  const open = notRated.length + isNew.length;
  const unrated = open > 0 ? `, ${count(open, 'competency', 'competencies')} not rated` : '';
  return `By the ratings: ${count(steps, 'step', 'steps')} to go${unrated}`;
}

/** @returns What is missing by the ratings, for example `Delivery 2 → 3; not rated: Ownership; new: Coaching`. */
export function missingByRatings({ below, notRated, isNew }: Comparison): string {
  const parts = [
    ['', asSteps(below)],
    ['not rated: ', notRated],
    ['new: ', isNew],
  ] as const;
  return parts.flatMap(([before, names]) => (names.length > 0 ? [before + list(names)] : [])).join('; ');
}
