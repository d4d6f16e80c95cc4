import { TOLERANCE } from '../../framework/rating.ts';
import { list, showNumber } from '../../words.ts';
import type { Criterion } from '../criteria-of-step.ts';
import { type Facts, HIGHEST, type RatedCycle, ratedNumbers } from '../facts.ts';
import { type CriterionKind, inCurrentCycle, type Met } from './kind.ts';
import {
  AT_MOST_FIVE,
  andWhatIsMissing,
  asSteps,
  countBelow,
  howMuchIsRated,
  shortfalls,
  whatIsMissing,
} from './ratings-of-cycle.ts';

/** No rated applicable competency is below Value in the current cycle (S45). */
export const lowestRating: CriterionKind = {
  kind: 'Lowest rating',
  unit: 'rating, 1 to 5',
  why: 'A high average must not hide a competency that is missing.',
  usesValue: true,
  accepts: (value) => value !== undefined,
  judge: inCurrentCycle(judgeCycle),
  judgeCycle,
  needed: (criterion) => `${showNumber(criterion.value ?? 0)} or more`,
  now: (facts) => {
    const rated = facts.current ? ratedNumbers(facts.current.ratings) : [];
    if (rated.length === 0) return howMuchIsRated(facts);
    const least = Math.min(...rated);
    const names = facts.requirements.competencies
      .filter((_competency, index) => facts.current?.ratings[index] === least)
      .map(({ row }) => row.name);
    const shown = names.length > 2 ? `${names.length} competencies` : list(names);
    return `${showNumber(least)} (${shown})`;
  },
  remedy: (facts, criterion) => {
    if ((criterion.value ?? 0) > HIGHEST + TOLERANCE) return AT_MOST_FIVE;
    const below = belowOf(facts, criterion);
    return below.length > 0 ? andWhatIsMissing(facts, list(asSteps(below))) : whatIsMissing(facts);
  },
};

function belowOf(facts: Facts, criterion: Criterion) {
  return facts.current ? shortfalls(facts, facts.current, () => criterion.value ?? 0) : [];
}

function judgeCycle(_facts: Facts, criterion: Criterion, cycle: RatedCycle): Met {
  if (countBelow(cycle, criterion.value ?? 0) > 0) return 'not yet';
  return cycle.complete ? 'yes' : 'unknown';
}
