import type { Company } from '../readiness/company.ts';
import { hasLeft } from '../readiness/step.ts';
import type { PersonRow } from '../tables/people.ts';

/** The rows of People that somebody is judged by: with an ID, and of people who have not left. */
export function peopleToJudge(company: Company): readonly PersonRow[] {
  return company.workbook.people.filter((person) => person.id !== '' && !hasLeft(company, person));
}

/** @returns The person as a message names them: `Ana Silva (E4)`, the ID alone where there is no name. */
export function personShown({ name, id }: PersonRow): string {
  return name === '' ? id : `${name} (${id})`;
}
