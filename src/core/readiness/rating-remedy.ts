import { list } from '../words.ts';
import { averageRating } from './criteria/average-rating.ts';
import type { CriterionKind } from './criteria/kind.ts';
import { leadershipCompetencies } from './criteria/leadership-competencies.ts';
import { lowestRating } from './criteria/lowest-rating.ts';
import { AT_MOST_FIVE, asSteps, type Shortfall, whatIsMissing } from './criteria/ratings-of-cycle.ts';
import { requiredRatingsMet } from './criteria/required-ratings-met.ts';
import type { Criterion } from './criteria-of-step.ts';
import { type Facts, HIGHEST } from './facts.ts';
import { fewestSteps } from './fewest-steps.ts';
import type { Answer } from './readiness.ts';

/** What would meet the rating criteria of a step together. */
export interface RatingRemedy {
  /** The competencies to raise, in the order of the Competencies tab; none where no steps can be named. */
  readonly raises: readonly Shortfall[];
  /** The same as a sentence, or what has to come first. */
  readonly sentence: string;
}

/**
 * Whether a criterion is one of the rating criteria: Average rating, Lowest rating, Required ratings met. DESIGN lists
 * these three wherever it says so (*Cycles at next level*, `MEETING_SHARE`, C9). Leadership competencies is none of them:
 * it tests a step into management (S63), and an unrated competency fails it in a complete cycle too, which no step mends.
 */
export function isRatingCriterion({ kind }: Criterion): boolean {
  return kind?.judgeCycle !== undefined;
}

/**
 * Names the fewest rating steps that would meet every rating criterion of the step (DESIGN §2, *What would meet it*).
 *
 * @param answer The answer of `judge`.
 * @returns `undefined` where nothing is to be met: no rating criterion applies, or each is met.
 */
export function ratingRemedy({ facts, judged }: Answer): RatingRemedy | undefined {
  const asked = judged.filter(({ criterion }) => isRatingCriterion(criterion));
  if (!facts || asked.every(({ met }) => met === 'yes')) return undefined;
  const criteria = asked.map(({ criterion }) => criterion);
  if (criteria.some(({ readable }) => !readable)) return first('a Value in Criteria that can be read');
  if (!facts.current?.complete) return first(whatIsMissing(facts));
  const raises = raisesOf(facts, criteria);
  if (raises) {
    // A rating of 2.5 reaches a bar of 3 before the step ends, and its own criterion names that.
    const inSteps = raises.every(({ rating }) => Number.isInteger(rating)) ? '' : 'In steps of 1, ';
    const leads = judged.some(({ criterion, met }) => criterion.kind === leadershipCompetencies && met !== 'yes');
    const apart = leads ? ' Leadership competencies stand apart.' : '';
    return { raises, sentence: `${inSteps}${list(asSteps(raises))} would meet every rating criterion.${apart}` };
  }
  return { raises: [], sentence: `No rating steps are enough: the rating criteria need ${AT_MOST_FIVE}.` };
}

function first(what: string): RatingRemedy {
  return { raises: [], sentence: `The rating criteria first need ${what}.` };
}

function raisesOf(facts: Facts, criteria: readonly Criterion[]): readonly Shortfall[] | undefined {
  const of = (kind: CriterionKind) => criteria.find((criterion) => criterion.kind === kind);
  const rated = facts.requirements.competencies.flatMap(({ row }, at) => {
    const rating = facts.current?.ratings[at];
    return typeof rating === 'number' ? [{ name: row.name, rating, needed: facts.requirements.required[at] ?? 0 }] : [];
  });
  const required = of(requiredRatingsMet);
  const steps = fewestSteps(
    rated.map(({ rating }) => rating),
    {
      average: of(averageRating)?.value,
      lowest: of(lowestRating)?.value,
      required: required && { bars: rated.map(({ needed }) => needed), exceptions: required.value ?? 0 },
    },
  );
  return (
    steps &&
    rated.flatMap(({ name, rating }, at) => {
      const taken = steps[at] ?? 0;
      return taken > 0 ? [{ name, rating, needed: Math.min(HIGHEST, rating + taken) }] : [];
    })
  );
}
