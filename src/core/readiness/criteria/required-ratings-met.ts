import { count, list } from '../../words.ts';
import type { Criterion } from '../criteria-of-step.ts';
import type { Facts, RatedCycle } from '../facts.ts';
import { type CriterionKind, inCurrentCycle, type Met } from './kind.ts';
import {
  andWhatIsMissing,
  asSteps,
  countBelow,
  howMuchIsRated,
  type Shortfall,
  shortfalls,
  whatIsMissing,
} from './ratings-of-cycle.ts';

/** At most Value (empty = 0) rated applicable competencies are below their required rating in the current cycle. */
export const requiredRatingsMet: CriterionKind = {
  kind: 'Required ratings met',
  unit: 'competencies that may be below',
  why: 'Levels ask for different strengths; each competency has its own bar.',
  usesValue: true,
  accepts: (value) => value === undefined || value >= 0,
  judge: inCurrentCycle(judgeCycle),
  judgeCycle,
  needed: ({ value = 0 }) => (value === 0 ? 'every one' : `all but ${value}`),
  now: (facts) => {
    if (!facts.current) return howMuchIsRated(facts);
    const below = countBelow(facts.current, facts.requirements.required);
    return facts.current.complete ? `${below} below` : `${below} below, ${howMuchIsRated(facts)}`;
  },
  remedy: (facts, criterion) => {
    const below = facts.current ? belowRequired(facts, facts.current) : [];
    const tooMany = below.length - (criterion.value ?? 0);
    if (tooMany <= 0) return whatIsMissing(facts);
    // The cheapest ones first; of equal cost, the order of the Competencies tab.
    const cheapest = [...below].sort((a, b) => a.needed - a.rating - (b.needed - b.rating)).slice(0, tooMany);
    const steps = list(asSteps(cheapest));
    const named = tooMany < below.length ? `${count(tooMany, 'competency', 'competencies')}, nearest ${steps}` : steps;
    return andWhatIsMissing(facts, named);
  },
};

function belowRequired(facts: Facts, cycle: RatedCycle): readonly Shortfall[] {
  return shortfalls(facts, cycle, (index) => facts.requirements.required[index] ?? 0);
}

function judgeCycle(facts: Facts, criterion: Criterion, cycle: RatedCycle): Met {
  if (countBelow(cycle, facts.requirements.required) > (criterion.value ?? 0)) return 'not yet';
  return cycle.complete ? 'yes' : 'unknown';
}
