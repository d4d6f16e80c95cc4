import type { PersonRow } from '../tables/people.ts';
import { isTotals } from '../totals.ts';
import type { Company } from './company.ts';
import { hasLeft } from './step.ts';

/**
 * The people who get a page: everyone in People who has not left by the End of the current cycle (S4). A person whose
 * ID stands twice gets none: the ratings could belong to either. A row of totals is nobody.
 *
 * @returns In the order of People.
 */
export function activePeople(company: Company): readonly PersonRow[] {
  const { rows, several } = company.people;
  return rows.filter((person, number) => !several.has(number) && !isTotals(person.id) && !hasLeft(company, person));
}
