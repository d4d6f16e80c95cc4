import type { Day } from '../day.ts';
import type { Cycle } from '../framework/cycles.ts';
import { type CycleRatings, rateCycle } from '../framework/rate-cycle.ts';
import type { Rating } from '../framework/rating.ts';
import type { RatingRow } from '../framework/rating-index.ts';
import type { Company, Requirements } from './company.ts';
import type { Criterion } from './criteria-of-step.ts';
import type { Step } from './step.ts';

/** Comparisons of means and shares allow for what floating point loses (DESIGN §2). */
export const TOLERANCE = 1e-9;

const NO_ROWS: readonly RatingRow[] = [];

/** One cycle as the criteria see it. */
export interface RatedCycle extends CycleRatings {
  readonly cycle: Cycle;
  /** How many competencies are rated with a number, and what the numbers come to together. */
  readonly rated: number;
  readonly sum: number;
  /** Enough is rated and nothing is unreadable (DESIGN §2, *complete*). */
  readonly complete: boolean;
}

/** Everything the criteria of one person's step look at. */
export interface Facts {
  readonly company: Company;
  readonly step: Step;
  readonly requirements: Requirements;
  readonly criteria: readonly Criterion[];
  /** The number of the person, as `Employees` gives it. */
  readonly employee: number;
  /** The first day in the level. */
  readonly since: Day | undefined;
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
 */
export function factsOf(company: Company, step: Step): Facts {
  const { requirements, criteria, person } = step;
  const employee = company.people.numberOf(person.id);
  const { since } = person;
  const rate = (back: number) =>
    rateFor(company, employee, since, requirements, company.cycles[company.current - back]);
  const current = company.current < 0 ? undefined : rate(0);
  const earlier: (RatedCycle | undefined)[] = [];
  const cycleBack = (back: number): RatedCycle | undefined => {
    if (back === 0) return current;
    if (back > company.current) return undefined;
    earlier[back] ??= rate(back);
    return earlier[back];
  };
  return { company, step, requirements, criteria, employee, since, current, cycleBack };
}

/** The numbers among the ratings. */
export function ratedNumbers(ratings: readonly Rating[]): readonly number[] {
  return ratings.filter((rating) => typeof rating === 'number');
}

function rateFor(
  company: Company,
  employee: number,
  since: Day | undefined,
  { columns, competencies: { length } }: Requirements,
  cycle: Cycle | undefined,
): RatedCycle | undefined {
  if (!cycle) return undefined;
  // Proof for the last promotion is not proof for the next.
  const tooOld = since !== undefined && cycle.end !== undefined && cycle.end < since;
  const rows = (tooOld ? undefined : company.ratings.inCycle(cycle.key)[employee]) ?? NO_ROWS;
  const { ratings, unreadable } = rateCycle(rows, columns, length);
  let rated = 0;
  let sum = 0;
  let relevant = length;
  for (const rating of ratings) {
    if (typeof rating === 'number') {
      rated += 1;
      sum += rating;
    } else if (rating === 'N/A') relevant -= 1;
  }
  const enough = rated >= company.workbook.settings.ratedShare * relevant - TOLERANCE;
  return { cycle, ratings, unreadable, rated, sum, complete: !unreadable && rated > 0 && enough };
}
