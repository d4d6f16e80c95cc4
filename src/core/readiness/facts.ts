import type { Day } from '../day.ts';
import type { Cycle } from '../framework/cycles.ts';
import { type CycleRatings, rateCycle } from '../framework/rate-cycle.ts';
import { type Rating, TOLERANCE } from '../framework/rating.ts';
import type { RatingRow } from '../framework/rating-index.ts';
import type { Company, Requirements } from './company.ts';
import type { Criterion } from './criteria-of-step.ts';
import type { Step } from './step.ts';

/** The highest rating of the scale (S46). */
export const HIGHEST = 5;

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
 * @param criteria The criteria that apply to it.
 */
export function factsOf(company: Company, step: Step, criteria: readonly Criterion[]): Facts {
  const requirements = company.requirements(step.to);
  const employee = company.people.numberOf(step.person.id);
  const { since } = step.person;
  const current = rateFor(company, requirements, employee, since, company.current);
  /** The cycles before the current one, as far back as was asked for. */
  const earlier: (RatedCycle | undefined)[] = [];
  const cycleBack = (back: number): RatedCycle | undefined => {
    while (earlier.length < back)
      earlier.push(rateFor(company, requirements, employee, since, company.current - earlier.length - 1));
    return back === 0 ? current : earlier[back - 1];
  };
  return { company, step, requirements, criteria, employee, since, current, cycleBack };
}

/** The numbers among the ratings. */
export function ratedNumbers(ratings: readonly Rating[]): readonly number[] {
  return ratings.filter((rating) => typeof rating === 'number');
}

function rateFor(
  company: Company,
  { columns, competencies }: Requirements,
  employee: number,
  since: Day | undefined,
  at: number,
): RatedCycle | undefined {
  const cycle = at < 0 ? undefined : company.cycles[at];
  if (!cycle) return undefined;
  // Proof for the last promotion is not proof for the next.
  const tooOld = since !== undefined && cycle.end !== undefined && cycle.end < since;
  const rows = tooOld ? NO_ROWS : company.ratings.rowsOf(cycle.key, employee);
  const { ratings, unreadable } = rateCycle(rows, columns, competencies.length);
  let rated = 0;
  let sum = 0;
  let relevant = ratings.length;
  for (let index = 0; index < ratings.length; index += 1) {
    const rating = ratings[index];
    if (typeof rating === 'number') {
      rated += 1;
      sum += rating;
    } else if (rating === 'N/A') relevant -= 1;
  }
  const enough = rated >= company.workbook.settings.ratedShare * relevant - TOLERANCE;
  return { cycle, ratings, unreadable, rated, sum, complete: !unreadable && rated > 0 && enough };
}
