import type { Cell } from '../cell.ts';
import { NOBODY } from '../framework/employees.ts';
import type { PersonRow } from '../tables/people.ts';
import type { Company } from './company.ts';
import type { AskedWay } from './ways.ts';

/** Why there is nothing to judge. */
export type NoStep = 'Unknown employee' | 'Duplicate employee' | 'Left' | 'Unknown level' | 'Top of track' | 'No path';

/** The step somebody is working on: who, and the way they go. */
export interface Step extends AskedWay {
  readonly person: PersonRow;
  /** The number of the person, as `Employees` gives it. */
  readonly employee: number;
}

/**
 * Finds the person and the step (DESIGN §2, *Step*; the order of the statuses is that of *Status*).
 *
 * @param company The prepared workbook.
 * @param employee The Employee ID as it stands in a cell.
 * @param target The target asked for, empty for none.
 * @returns The step, or why there is none.
 */
export function stepOf(company: Company, employee: Cell | undefined, target: string): Step | NoStep {
  const number = company.people.numberOf(employee);
  const { rows, several } = company.people;
  const person = number === NOBODY || number >= rows.length ? undefined : rows[number];
  if (!person) return 'Unknown employee';
  if (several.has(number)) return 'Duplicate employee';
  if (hasLeft(company, person)) return 'Left';
  const way = wayOf(company, person, target);
  if (typeof way === 'string') return way;
  const { from, to, path, criteria, requirements } = way;
  return { person, employee: number, from, to, path, criteria, requirements };
}

/** Whether somebody has left by the End of the current cycle. */
export function hasLeft(company: Company, person: PersonRow): boolean {
  const { leftOn } = person;
  const end = company.cycles[company.current]?.end;
  return leftOn !== undefined && end !== undefined && leftOn <= end;
}

function wayOf(company: Company, person: PersonRow, target: string): AskedWay | NoStep {
  const { families, way } = company;
  const from = families.named(person.family, person.level);
  if (!from) return 'Unknown level';
  for (const asked of [target, person.target]) {
    if (asked.trim() === '') continue;
    const to = families.target(from.family, asked);
    if (!to) return 'Unknown level';
    // A target that is the current level counts as empty.
    if (to !== from) return way(from, to);
  }
  const next = families.next(from);
  return next ? way(from, next) : 'Top of track';
}
