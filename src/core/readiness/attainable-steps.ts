import type { Level } from '../framework/families.ts';
import { groupBy } from '../group-by.ts';
import { normalise } from '../normalise.ts';
import { showableTotals } from '../small-groups.ts';
import type { PersonRow } from '../tables/people.ts';
import { activePeople } from './active-people.ts';
import { peopleAt, type RatingStep, ratedFor, ratingStep, type Share, shareOf } from './attainability.ts';
import type { Company } from './company.ts';
import type { Facts } from './facts.ts';

/** A step that asks something of ratings, and the people whose ratings say whether it can be met. */
export interface AttainableStep extends RatingStep {
  /** The people one level below with a complete cycle; nobody where a criterion cannot be read, which has none. */
  readonly group: readonly Facts[];
  /** The share of the group; `undefined` where it is too small to be shown. */
  readonly ofGroup: Share | undefined;
  /** The share of the whole job family, whatever their level (C9); `undefined` where it may not be shown. */
  readonly ofFamily: Share | undefined;
}

interface Rated extends RatingStep {
  readonly group: readonly Facts[];
  readonly family: readonly Facts[];
}

/** @returns Every step that asks something of ratings, in the order of the Levels tab. */
export function attainableSteps(company: Company): readonly AttainableStep[] {
  const { settings } = company.workbook;
  const everybody = activePeople(company);
  const steps = company.families.all.flatMap((to) => rated(company, to, everybody));
  const shown = new Set<Rated>();
  // Whoever reads the page can subtract across the tracks of a family, not across families.
  for (const family of groupBy(steps, ({ to }) => to.family).values()) {
    const people = (of: 'group' | 'family') =>
      family.map((step) => new Set(step[of].map((facts) => facts.step.person)));
    const may = showableTotals(people('group'), people('family'), settings.smallestGroup);
    for (const step of family.filter((_step, at) => may[at])) shown.add(step);
  }
  return steps.map((step) => ({
    ...step,
    ofGroup: step.group.length >= settings.smallestGroup ? shareOf(step.group, step.criteria, settings) : undefined,
    ofFamily: shown.has(step) ? shareOf(step.family, step.criteria, settings) : undefined,
  }));
}

function rated(company: Company, to: Level, everybody: readonly PersonRow[]): readonly Rated[] {
  const step = ratingStep(company, to);
  if (typeof step === 'string') {
    const from = company.families.below(to);
    return step === 'Unreadable criterion' && from ? [{ from, to, criteria: [], group: [], family: [] }] : [];
  }
  const family = ratedFor(
    company,
    step,
    everybody.filter((person) => normalise(person.family) === to.family),
  );
  const below = new Set(peopleAt(everybody, step.from));
  return [{ ...step, family, group: family.filter((facts) => below.has(facts.step.person)) }];
}
