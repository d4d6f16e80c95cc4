import { readRating } from '../framework/rating.ts';
import { groupBy } from '../group-by.ts';
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
  // The current cycle first: as a rule nobody has to look further.
  const order = [...cycles.slice(current), ...cycles.slice(0, Math.max(current, 0))];
  const neverRated = new Set(
    [...groupBy(active, ({ family }) => normalise(family))]
      .filter(([, team]) => !order.some(({ key }) => team.some((person) => isRated(person, key))))
      .map(([family]) => family),
  );
  return { isRated, neverRated, inReviews: active.filter(({ family }) => !neverRated.has(normalise(family))) };
}
