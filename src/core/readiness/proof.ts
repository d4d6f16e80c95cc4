import type { Day } from '../day.ts';
import { normalise } from '../normalise.ts';
import type { EvidenceRow } from '../tables/evidence.ts';
import type { PersonRow } from '../tables/people.ts';
import type { SignOffRow } from '../tables/sign-offs.ts';
import type { Criterion } from './criteria-of-step.ts';
import type { Facts } from './facts.ts';

/** Evidence and sign-offs of each person, by the ID's key. */
export interface Proof {
  readonly evidence: ReadonlyMap<string, readonly EvidenceRow[]>;
  readonly signOffs: ReadonlyMap<string, readonly SignOffRow[]>;
}

/**
 * The evidence that counts for a criterion (DESIGN §2): it is For the criterion's ID or wording, verified by somebody
 * named who is not the person, and not dated (On, else the End of its Cycle) before the person's level began.
 *
 * @returns In the order of the Evidence tab.
 */
export function evidenceFor(facts: Facts, criterion: Criterion): readonly EvidenceRow[] {
  const names = [criterion.row.id, criterion.row.wording].map(normalise).filter((name) => name !== '');
  return ownEvidence(facts).filter(
    (row) =>
      names.includes(normalise(row.for)) &&
      isSomebodyElse(facts, row.verifiedBy) &&
      !isTooOld(facts, dayOf(facts, row)),
  );
}

/**
 * The sign-offs of a kind that count for the step (DESIGN §2): to the target, dated, not before the person's level
 * began, and by somebody named who is not the person.
 *
 * @param kind `Manager endorsement` or `Calibration`.
 * @returns Each with its day, in the order of the Sign-offs tab.
 */
export function signOffsFor(facts: Facts, kind: string): readonly (SignOffRow & { readonly on: Day })[] {
  const { company, step } = facts;
  return (company.proof.signOffs.get(normalise(step.person.id)) ?? []).flatMap((row) => {
    const { on } = row;
    const counts =
      normalise(row.signOff) === normalise(kind) &&
      company.families.target(step.from.family, row.toLevel) === step.to &&
      isSomebodyElse(facts, row.by);
    return counts && on !== undefined && !isTooOld(facts, on) ? [{ ...row, on }] : [];
  });
}

function ownEvidence({ company, step }: Facts): readonly EvidenceRow[] {
  return company.proof.evidence.get(normalise(step.person.id)) ?? [];
}

/** Nobody signs for themselves, by whatever name they go (S49). */
function isSomebodyElse({ step: { person } }: Facts, name: string): boolean {
  return normalise(name) !== '' && !isNameOf(person, name);
}

/** Whether a name is what a person goes by: their ID, their e-mail address or their name. */
export function isNameOf({ id, email, name: called }: PersonRow, name: string): boolean {
  const key = normalise(name);
  return key !== '' && [id, email, called].some((own) => normalise(own) === key);
}

/** Proof for the last promotion is not proof for the next; what is not dated is not excluded. */
function isTooOld({ step: { person } }: Facts, day: Day | undefined): boolean {
  return day !== undefined && person.since !== undefined && day < person.since;
}

function dayOf({ company }: Facts, row: EvidenceRow): Day | undefined {
  return row.on ?? company.cycles.find((cycle) => cycle.key === normalise(row.cycle))?.end;
}
