import type { Cycle } from '../framework/cycles.ts';
import type { Rating } from '../framework/rating.ts';
import { type CycleRatings, rateCycle } from '../framework/rating-index.ts';
import { normalise } from '../normalise.ts';
import type { Company, Requirements } from './company.ts';
import type { Criterion } from './criteria-of-step.ts';
import type { Step } from './step.ts';

/** Comparisons of means and shares allow for what floating point loses (DESIGN §2). */
export const TOLERANCE = 1e-9;

/** The highest rating of the scale (S46). */
export const HIGHEST = 5;

/** One cycle as the criteria see it. */
export interface RatedCycle extends CycleRatings {
  readonly cycle: Cycle;
  /** Enough is rated and nothing is unreadable (DESIGN §2, *complete*). */
  readonly complete: boolean;
}

/** Everything the criteria of one person's step look at. */
export interface Facts {
  readonly company: Company;
  readonly step: Step;
  readonly requirements: Requirements;
  readonly criteria: readonly Criterion[];
  /** The current cycle, `undefined` where there is none. */
  readonly current: RatedCycle | undefined;
  /** @returns The cycle that many before the current one (0 = current), `undefined` where there is none. */
  readonly cycleBack: (back: number) => RatedCycle | undefined;
}

/**
 * Gathers what is needed to judge a step. Cycles are rated when they are first asked for.
 *
 * @param company The prepared workbook.
 * @param step The step.
 * @param criteria The criteria that apply to it.
 */
export function factsOf(company: Company, step: Step, criteria: readonly Criterion[]): Facts {
  const requirements = company.requirements(step.to.family, step.to.track, step.to.code);
  const rated = new Map<number, RatedCycle | undefined>();
  const cycleBack = (back: number): RatedCycle | undefined => {
    if (company.current < 0) return undefined;
    if (!rated.has(back)) rated.set(back, rateFor(company, step, requirements, company.cycles[company.current - back]));
    return rated.get(back);
  };
  return { company, step, requirements, criteria, current: cycleBack(0), cycleBack };
}

/** The numbers among the ratings. */
export function ratedNumbers(ratings: readonly Rating[]): readonly number[] {
  return ratings.filter((rating) => typeof rating === 'number');
}

function rateFor(
  company: Company,
  step: Step,
  requirements: Requirements,
  cycle: Cycle | undefined,
): RatedCycle | undefined {
  if (!cycle) return undefined;
  const count = requirements.competencies.length;
  const { since } = step.person;
  // Proof for the last promotion is not proof for the next.
  const tooOld = since !== undefined && cycle.end !== undefined && cycle.end < since;
  const rows = tooOld ? [] : company.ratings.rowsOf(normalise(step.person.id)).filter((row) => row.cycle === cycle.key);
  const { ratings, unreadable } = rateCycle(rows, requirements.columns, count, company.ratingColumns);
  const rated = ratedNumbers(ratings).length;
  const relevant = count - ratings.filter((rating) => rating === 'N/A').length;
  const enough = rated >= company.workbook.settings.ratedShare * relevant - TOLERANCE;
  return { cycle, ratings, unreadable, complete: !unreadable && rated > 0 && enough };
}
