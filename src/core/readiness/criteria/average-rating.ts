import { TOLERANCE } from '../../framework/rating.ts';
import { count, showNumber } from '../../words.ts';
import type { Criterion } from '../criteria-of-step.ts';
import { type Facts, type RatedCycle, ratedNumbers } from '../facts.ts';
import { fewestSteps } from '../fewest-steps.ts';
import { type CriterionKind, inCurrentCycle, type Met } from './kind.ts';
import { AT_MOST_FIVE, howMuchIsRated, meanOf, whatIsMissing } from './ratings-of-cycle.ts';

/** The mean of the rated applicable competencies in the current cycle is at least Value (S44). */
export const averageRating: CriterionKind = {
  kind: 'Average rating',
  unit: 'rating, 1 to 5',
  why: 'Strength in one competency may make up for another, up to a point.',
  usesValue: true,
  accepts: (value) => value !== undefined,
  judge: inCurrentCycle(judgeCycle),
  judgeCycle,
  needed: (criterion) => `${showNumber(criterion.value ?? 0)} or more`,
  now: (facts, { value = 0 }) => {
    const mean = facts.current && meanOf(facts.current);
    if (mean === undefined) return howMuchIsRated(facts);
    const shown = showBelow(mean, value);
    return facts.current?.complete ? shown : `${shown}, ${howMuchIsRated(facts)}`;
  },
  remedy: (facts, criterion) => {
    const cycle = facts.current;
    if (!cycle?.complete) return whatIsMissing(facts);
    const rated = ratedNumbers(cycle.ratings);
    const each = fewestSteps(rated, { average: criterion.value });
    if (!each) return AT_MOST_FIVE;
    const steps = each.reduce((sum, taken) => sum + taken, 0);
    const where = rated.length === 1 ? 'in the one rated competency' : `across the ${rated.length} rated competencies`;
    return `${count(steps, 'more rating step', 'more rating steps')} ${where}`;
  },
};

/** A mean just below the bar must not be rounded up to it: 3.496 is not shown as 3.5. */
function showBelow(mean: number, bar: number): string {
  const short = showNumber(mean);
  if (mean >= bar - TOLERANCE || Number(short) < bar) return short;
  const digits = [3, 4, 5, 6, 7, 8].find((count) => Number(mean.toFixed(count)) < bar) ?? 9;
  return mean.toFixed(digits);
}

function judgeCycle(_facts: Facts, criterion: Criterion, cycle: RatedCycle): Met {
  const mean = meanOf(cycle);
  if (!cycle.complete || mean === undefined) return 'unknown';
  return mean >= (criterion.value ?? 0) - TOLERANCE ? 'yes' : 'not yet';
}
