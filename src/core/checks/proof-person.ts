import type { Company } from '../readiness/company.ts';
import type { PersonRow } from '../tables/people.ts';
import { type Place, refOf } from '../tables/table.ts';
import type { Found } from './rule.ts';

/** Whose proof a row is: the person, nobody to compare with, or the finding that it is nobody's. */
export type ProofOf = { readonly person: PersonRow | undefined } | { readonly nobody: Found };

/**
 * Looks up the person of a row of Evidence or Sign-offs.
 *
 * @param row A row with an Employee ID; without People, or without an ID, there is nobody to compare with.
 */
export function proofOf(company: Company, row: { readonly employeeId: string; readonly place: Place }): ProofOf {
  if (row.employeeId === '' || company.people.rows.length === 0) return { person: undefined };
  const [person] = company.people.rowsOf(row.employeeId);
  if (person) return { person };
  const message = `“${row.employeeId}” is nobody’s Employee ID, so this row counts for nobody. Add the person to People, or correct the ID.`;
  return { nobody: { at: refOf(row.place, 'employeeId'), message } };
}
