import { readRating } from '../framework/rating.ts';
import { normalise } from '../normalise.ts';
import { activePeople } from '../readiness/active-people.ts';
import type { Company } from '../readiness/company.ts';
import type { PersonRow } from '../tables/people.ts';

/** Nobody else has looked where only these have. */
const NOT_BY_OTHERS = ['self', 'peer'];

/** Who has been rated, by somebody whose ratings count. */
export interface RatedPeople {
  /** Whether somebody has any entry in a cycle, `N/A` among them. */
  readonly isRated: (person: PersonRow, cycle: string) => boolean;
  /** The active people of those families in which anybody has been rated in any cycle. */
  readonly inReviews: readonly PersonRow[];
  /** The keys of families with people, none of whom has ever been rated. */
  readonly neverRated: ReadonlySet<string>;
}

/** Looks up who has been rated. A rater with a misspelt name is a finding of its own, and has rated all the same. */
export function ratedPeople(company: Company): RatedPeople {
  const { ratings, workbook, people, cycles, current } = company;
  const names = new Set(workbook.competencies.map(({ name }) => normalise(name)));
  const columns = ratings.columnsOf([...names]);
  const isRated = (person: PersonRow, cycle: string) =>
    ratings
      .rowsOf(cycle, people.numberOf(person.id))
      .some(
        ({ rater, cells, tab }) =>
          (rater.weight !== 'shown' || !NOT_BY_OTHERS.includes(rater.key)) &&
          columns[tab]?.some((column) => column >= 0 && readRating(cells[column]) !== undefined),
      );
  const active = activePeople(company);
  const neverRated = new Set(active.map(({ family }) => normalise(family)));
  // The current cycle first: as a rule nobody has to look further.
  const order = [...cycles.slice(current), ...cycles.slice(0, Math.max(current, 0))];
  for (const { key } of order)
    for (const person of active) {
      const family = normalise(person.family);
      if (neverRated.has(family) && isRated(person, key)) neverRated.delete(family);
    }
  return { isRated, neverRated, inReviews: active.filter(({ family }) => !neverRated.has(normalise(family))) };
}
