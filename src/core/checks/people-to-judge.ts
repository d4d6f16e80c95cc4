import type { Company } from '../readiness/company.ts';
import { hasLeft } from '../readiness/step.ts';
import type { PersonRow } from '../tables/people.ts';
import { isTotals } from '../totals.ts';

/** The rows of People that somebody is judged by: with an ID, not a row of totals, and of people who have not left. */
export function peopleToJudge(company: Company): readonly PersonRow[] {
  return company.workbook.people.filter(
    (person) => person.id !== '' && !isTotals(person.id) && !hasLeft(company, person),
  );
}

/** @returns The person as a message names them: `Ana Silva (E4)`, the ID alone where there is no name. */
export function personShown({ name, id }: PersonRow): string {
  return name === '' ? id : `${name} (${id})`;
}
