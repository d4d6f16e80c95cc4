import type { Day } from '../day.ts';
import type { Employees } from '../framework/employees.ts';
import type { Workbook } from '../framework/workbook.ts';
import { groupBy } from '../group-by.ts';
import { normalise } from '../normalise.ts';
import type { CriterionName } from '../tables/criteria.ts';
import type { EvidenceRow } from '../tables/evidence.ts';
import type { PersonRow } from '../tables/people.ts';
import type { SignOffRow } from '../tables/sign-offs.ts';
import { cellOf, type Place } from '../tables/table.ts';
import type { Criterion } from './criteria-of-step.ts';
import type { Facts } from './facts.ts';

/** A sign-off with its day; one that is not dated does not count. */
export type DatedSignOff = SignOffRow & { readonly on: Day };

/** Evidence and sign-offs of each person, by the number of the employee. */
export interface Proof {
  readonly evidenceOf: (employee: number) => readonly EvidenceRow[];
  readonly signOffsOf: (employee: number) => readonly SignOffRow[];
}

/** @returns The proof there is; it is sorted by person when the first criterion asks for it. */
export function proofIndex({ evidence, signOffs }: Pick<Workbook, 'evidence' | 'signOffs'>, people: Employees): Proof {
  return { evidenceOf: byEmployee(evidence, people), signOffsOf: byEmployee(signOffs, people) };
}

function byEmployee<T extends { readonly place: Place }>(
  rows: readonly T[],
  people: Employees,
): (employee: number) => readonly T[] {
  let sorted: ReadonlyMap<number, readonly T[]> | undefined;
  return (employee) => {
    sorted ??= groupBy(rows, ({ place }) => people.numberOf(cellOf(place, 'employeeId')));
    return sorted.get(employee) ?? NONE;
  };
}

const NONE: readonly never[] = [];

/**
 * The evidence that counts for a criterion (DESIGN §2): it is For the criterion's ID or wording, verified by somebody
 * named who is not the person, and not dated (On, else the End of its Cycle) before the person's level began.
 *
 * @returns In the order of the Evidence tab.
 */
export function evidenceFor(facts: Facts, criterion: Criterion): readonly EvidenceRow[] {
  return facts.company.proof
    .evidenceOf(facts.employee)
    .filter(
      (row) =>
        criterion.names.includes(normalise(row.for)) &&
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
export function signOffsFor(facts: Facts, kind: CriterionName): readonly DatedSignOff[] {
  const { company, step } = facts;
  return company.proof
    .signOffsOf(facts.employee)
    .filter(
      (row): row is DatedSignOff =>
        normalise(row.signOff) === normalise(kind) &&
        company.families.target(step.from.family, row.toLevel) === step.to &&
        isSomebodyElse(facts, row.by) &&
        row.on !== undefined &&
        !isTooOld(facts, row.on),
    );
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
function isTooOld({ since }: Facts, day: Day | undefined): boolean {
  return day !== undefined && since !== undefined && day < since;
}

function dayOf({ company }: Facts, row: EvidenceRow): Day | undefined {
  return row.on ?? company.cycles.find((cycle) => cycle.key === normalise(row.cycle))?.end;
}
