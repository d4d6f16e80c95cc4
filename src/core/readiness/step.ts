import type { Cell } from '../cell.ts';
import { NOBODY } from '../framework/employees.ts';
import type { Level } from '../framework/families.ts';
import { isEverything, normalise } from '../normalise.ts';
import type { PathRow } from '../tables/paths.ts';
import type { PersonRow } from '../tables/people.ts';
import type { Company } from './company.ts';
import type { Way } from './ways.ts';

/** Why there is nothing to judge. */
export type NoStep = 'Unknown employee' | 'Duplicate employee' | 'Left' | 'Unknown level' | 'Top of track' | 'No path';

/** From where to where, and by which path where that leaves the track or the family. */
export interface Ends {
  readonly from: Level;
  readonly to: Level;
  readonly path?: PathRow;
}

/** The step somebody is working on. */
export interface Step extends Ends {
  readonly person: PersonRow;
}

/** A step with the criteria that apply to it. */
export interface AskedStep extends Step, Way {}

/** A path of this kind goes back without penalty: only criteria that name both ends apply (S64). */
export function isReturn(step: Pick<Ends, 'path'>): boolean {
  return normalise(step.path?.path ?? '') === 'return';
}

/**
 * Finds the person and the step (DESIGN §2, *Step*; the order of the statuses is that of *Status*).
 *
 * @param company The prepared workbook.
 * @param employee The Employee ID as it stands in a cell.
 * @param target The target asked for, empty for none.
 * @returns The step, or why there is none.
 */
export function stepOf(company: Company, employee: Cell | undefined, target: string): AskedStep | NoStep {
  const number = company.people.numberOf(employee);
  const { rows, several } = company.people;
  const person = number === NOBODY || number >= rows.length ? undefined : rows[number];
  if (!person) return 'Unknown employee';
  if (several.has(number)) return 'Duplicate employee';
  if (hasLeft(company, person)) return 'Left';
  const way = wayOf(company, person, target);
  if (typeof way === 'string') return way;
  const { from, to, path, criteria } = way;
  return path ? { person, from, to, path, criteria } : { person, from, to, criteria };
}

/** Whether somebody has left by the End of the current cycle. */
export function hasLeft(company: Company, person: PersonRow): boolean {
  const { leftOn } = person;
  const end = company.cycles[company.current]?.end;
  return leftOn !== undefined && end !== undefined && leftOn <= end;
}

function wayOf(company: Company, person: PersonRow, target: string): Way | NoStep {
  const { families, way } = company;
  const from = families.at(person.family, person.level);
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

/** Whether a row of Paths starts at a level. */
export function leadsFrom(row: PathRow, from: Level): boolean {
  return takesIn(row.fromFamily, from) && normalise(row.fromLevel) === from.code;
}

/** Whether a row of Paths leads from one level to another. */
export function leads(row: PathRow, from: Level, to: Level): boolean {
  return leadsFrom(row, from) && takesIn(row.toFamily, to) && normalise(row.toLevel) === to.code;
}

function takesIn(family: string, level: Level): boolean {
  return isEverything(normalise(family)) || normalise(family) === level.family;
}
