import type { Level } from '../framework/families.ts';
import { isEverything, normalise } from '../normalise.ts';
import type { PathRow } from '../tables/paths.ts';
import type { PersonRow } from '../tables/people.ts';
import type { Company } from './company.ts';

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

/** A path of this kind goes back without penalty: only criteria that name both ends apply (S64). */
export function isReturn(step: Pick<Ends, 'path'>): boolean {
  return normalise(step.path?.path ?? '') === 'return';
}

/**
 * Finds the person and the step (DESIGN §2, *Step*; the order of the statuses is that of *Status*).
 *
 * @param company The prepared workbook.
 * @param employee The Employee ID as text.
 * @param target The target asked for, empty for none.
 * @returns The step, or why there is none.
 */
export function stepOf(company: Company, employee: string, target: string): Step | NoStep {
  const rows = company.people.get(normalise(employee)) ?? [];
  const person = rows[0];
  if (!person) return 'Unknown employee';
  if (rows.length > 1) return 'Duplicate employee';
  if (hasLeft(company, person)) return 'Left';
  const from = company.families.level(normalise(person.family), normalise(person.level));
  if (!from) return 'Unknown level';
  for (const asked of [target, person.target]) {
    if (asked.trim() === '') continue;
    const to = company.families.target(from.family, asked);
    if (!to) return 'Unknown level';
    // A target that is the current level counts as empty.
    if (to !== from) return viaPath(company, person, from, to);
  }
  const next = company.families.next(from);
  return next ? { person, from, to: next } : 'Top of track';
}

/** Whether somebody has left by the End of the current cycle. */
export function hasLeft(company: Company, person: PersonRow): boolean {
  const end = company.cycles[company.current]?.end;
  return person.leftOn !== undefined && end !== undefined && person.leftOn <= end;
}

function viaPath(company: Company, person: PersonRow, from: Level, to: Level): Step | NoStep {
  if (from.family === to.family && from.track === to.track) return { person, from, to };
  const path = company.workbook.paths.find((row) => leads(row, from, to));
  return path ? { person, from, to, path } : 'No path';
}

/** Whether a row of Paths starts at a level. */
export function leadsFrom(row: PathRow, from: Level): boolean {
  return takesIn(row.fromFamily, from) && normalise(row.fromLevel) === from.code;
}

function leads(row: PathRow, from: Level, to: Level): boolean {
  return leadsFrom(row, from) && takesIn(row.toFamily, to) && normalise(row.toLevel) === to.code;
}

function takesIn(family: string, level: Level): boolean {
  return isEverything(normalise(family)) || normalise(family) === level.family;
}
