import type { Day } from '../day.ts';
import { normalise } from '../normalise.ts';
import type { CriterionName } from '../tables/criteria.ts';
import type { EvidenceRow } from '../tables/evidence.ts';
import type { PersonRow } from '../tables/people.ts';
import type { Criterion } from './criteria-of-step.ts';
import type { Facts } from './facts.ts';
import type { SignOff } from './proof-index.ts';

const NONE: readonly never[] = [];

/**
 * The evidence that counts for a criterion or a competency (DESIGN §2): it is For one of its names, verified by somebody
 * named who is not the person, and not dated (On, else the End of its Cycle) before the person's level began.
 *
 * @returns In the order of the Evidence tab.
 */
export function evidenceFor(facts: Facts, criterion: Pick<Criterion, 'names'>): readonly EvidenceRow[] {
  const all = facts.company.proof.evidenceOf(facts.employee);
  if (all.length === 0) return NONE;
  return all
    .filter(
      (one) => criterion.names.includes(one.for) && !isTooOld(facts, one.day) && isSomebodyElse(facts, one.verifiedBy),
    )
    .map(({ row }) => row);
}

/**
 * The sign-offs of a kind that count for the step (DESIGN §2): to the target, dated, not before the person's level
 * began, and by somebody named who is not the person.
 *
 * @param kind `Manager endorsement` or `Calibration`.
 * @returns In the order of the Sign-offs tab.
 */
export function signOffsFor(facts: Facts, kind: CriterionName): readonly SignOff[] {
  const { company, step, employee } = facts;
  const all = company.proof.signOffsOf(employee);
  if (all.length === 0) return NONE;
  const key = normalise(kind);
  return all.filter(
    (one) =>
      one.kind === key &&
      !isTooOld(facts, one.on) &&
      company.families.target(step.from.family, one.row.toLevel) === step.to &&
      isSomebodyElse(facts, one.signedBy),
  );
}

/** Nobody signs for themselves, by whatever name they go, and a dash is nobody (S49). */
function isSomebodyElse({ step: { person } }: Facts, key: string): boolean {
  return /[\p{L}\p{N}]/u.test(key) && !goesBy(person, key);
}

/** Whether a name is what a person goes by: their ID, their e-mail address, their name, or name and ID. */
export function isNameOf(person: PersonRow, name: string): boolean {
  const key = normalise(name);
  return key !== '' && goesBy(person, key);
}

function goesBy({ id, email, name }: PersonRow, key: string): boolean {
  // The last is how our own pages and tabs name people.
  return [id, email, name, `${name} (${id})`].some((own) => normalise(own) === key);
}

/** Proof for the last promotion is not proof for the next; what is not dated is not excluded. */
function isTooOld({ since }: Facts, day: Day | undefined): boolean {
  return day !== undefined && since !== undefined && day < since;
}
