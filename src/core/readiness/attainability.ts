import type { Level } from '../framework/families.ts';
import { TOLERANCE } from '../framework/rating.ts';
import type { Settings } from '../framework/setting-list.ts';
import { normalise } from '../normalise.ts';
import type { PersonRow } from '../tables/people.ts';
import type { Company } from './company.ts';
import type { CriterionKind } from './criteria/kind.ts';
import { type Criterion, criteriaOfStep } from './criteria-of-step.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Ends } from './step.ts';

/** What a share says about the criteria (C9). */
export type Verdict = 'Operational' | 'Aspirational' | 'Too few to judge';

/** Why there is no share. */
export type NoShare =
  | 'Unknown level'
  | 'Level in several families'
  | 'No level below'
  | 'No rating criteria'
  | 'Unreadable criterion';

/** A step with what it asks of ratings: its Average rating, Lowest rating and Required ratings met. */
export interface RatingStep extends Ends {
  readonly criteria: readonly Criterion[];
}

/** How many of some people meet rating criteria. */
export interface Share {
  readonly people: number;
  readonly meeting: number;
  /** Meeting ÷ people, 0 to 1; `undefined` where there is nobody. */
  readonly share: number | undefined;
  readonly verdict: Verdict;
}

/**
 * The step to a level from the level just below in the same family and track.
 *
 * @param company The prepared workbook.
 * @param to The level.
 * @returns The step with its rating criteria, or why there is no share for it. A criterion that cannot be read is met by
 *   nobody, so a share would blame the level for a typing error.
 */
export function ratingStep(company: Company, to: Level): RatingStep | NoShare {
  const from = company.families.below(to);
  if (!from) return 'No level below';
  const criteria = criteriaOfStep(company.criteria, { from, to }).filter(({ kind }) => kind?.judgeCycle);
  if (criteria.length === 0) return 'No rating criteria';
  return criteria.every(({ readable }) => readable) ? { from, to, criteria } : 'Unreadable criterion';
}

/** @returns The people of some who stand at a level. */
export function peopleAt(people: readonly PersonRow[], { family, code }: Level): readonly PersonRow[] {
  return people.filter((person) => normalise(person.family) === family && normalise(person.level) === code);
}

/**
 * The people whose current cycle is complete for a step, with what they were rated. Where they are heading themselves is
 * not looked at (DESIGN §3).
 *
 * @param people Those to look at; who has left is not among them.
 */
export function ratedFor(company: Company, step: RatingStep, people: readonly PersonRow[]): readonly Facts[] {
  return people
    .map((person) => factsOf(company, { ...step, person }, step.criteria))
    .filter(({ current }) => current?.complete);
}

/**
 * The share of people who meet every rating criterion (S53, C9).
 *
 * @param rated The people, from `ratedFor`.
 * @param criteria The rating criteria, those of the step or changed ones.
 * @param settings From which share on, and from how many people on, there is a verdict.
 */
export function shareOf(rated: readonly Facts[], criteria: readonly Criterion[], settings: Settings): Share {
  const people = rated.length;
  const meeting = rated.filter((facts) =>
    criteria.every((criterion) => criterion.kind?.judge(facts, criterion) === 'yes'),
  ).length;
  const share = people > 0 ? meeting / people : undefined;
  return { people, meeting, share, verdict: verdictOf(people, share ?? 0, settings) };
}

function verdictOf(people: number, share: number, settings: Settings): Verdict {
  if (people < settings.fewestToJudge) return 'Too few to judge';
  return share <= settings.aspirationalShare + TOLERANCE ? 'Aspirational' : 'Operational';
}

/**
 * The same criteria with one of them asking for more or less.
 *
 * @param kind The kind that changes.
 * @param by What is added to its Value.
 * @returns The criteria; `undefined` where none is of that kind, or where no rating could be that value.
 */
export function changed(
  criteria: readonly Criterion[],
  kind: CriterionKind,
  by: number,
): readonly Criterion[] | undefined {
  const value = (criteria.find((criterion) => criterion.kind === kind)?.value ?? Number.NaN) + by;
  if (!(value >= 1 && value <= 5)) return undefined;
  return criteria.map((criterion) => (criterion.kind === kind ? { ...criterion, value } : criterion));
}
