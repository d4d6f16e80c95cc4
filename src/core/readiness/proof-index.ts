import type { Day } from '../day.ts';
import type { Cycle } from '../framework/cycles.ts';
import { type Employees, NOBODY } from '../framework/employees.ts';
import type { Workbook } from '../framework/workbook.ts';
import { normalise } from '../normalise.ts';
import type { EvidenceRow } from '../tables/evidence.ts';
import type { SignOffRow } from '../tables/sign-offs.ts';
import { cellOf, type Place } from '../tables/table.ts';

/** A piece of evidence with what decides whether it counts. */
export interface Evidence {
  readonly row: EvidenceRow;
  /** What it is for and who verified it, as keys. */
  readonly for: string;
  readonly verifiedBy: string;
  /** When it happened, else the End of its cycle. */
  readonly day: Day | undefined;
}

/** A dated sign-off with what decides whether it counts. */
export interface SignOff {
  readonly row: SignOffRow;
  /** Its kind and who signed, as keys. */
  readonly kind: string;
  readonly signedBy: string;
  readonly by: string;
  readonly on: Day;
  readonly session: string;
}

/** Evidence and dated sign-offs of each person, by the number of the employee. */
export interface Proof {
  readonly evidenceOf: (employee: number) => readonly Evidence[];
  readonly signOffsOf: (employee: number) => readonly SignOff[];
}

const NONE: readonly never[] = [];

/**
 * Sorts the proof by person, when the first criterion asks for it.
 *
 * @param workbook The rows of Evidence and Sign-offs.
 * @param people Everybody by Employee ID.
 * @param cycles All cycles.
 */
export function proofIndex(
  { evidence, signOffs }: Pick<Workbook, 'evidence' | 'signOffs'>,
  people: Employees,
  cycles: readonly Cycle[],
): Proof {
  const endOf = (name: string) => cycles.find((cycle) => cycle.key === normalise(name))?.end;
  return {
    evidenceOf: byEmployee(evidence, people, (row) => {
      const { on } = row;
      return { row, for: normalise(row.for), verifiedBy: normalise(row.verifiedBy), day: on ?? endOf(row.cycle) };
    }),
    signOffsOf: byEmployee(signOffs, people, (row) => {
      const { by, on, session } = row;
      if (on === undefined) return undefined;
      return { row, kind: normalise(row.signOff), signedBy: normalise(by), by, on, session };
    }),
  };
}

function byEmployee<Row extends { readonly place: Place }, T>(
  rows: readonly Row[],
  { numberOf, rows: people }: Employees,
  read: (row: Row) => T | undefined,
): (employee: number) => readonly T[] {
  let sorted: readonly (readonly T[] | undefined)[] | undefined;
  const sort = (): readonly (readonly T[] | undefined)[] => {
    const lists: (T[] | undefined)[] = people.map(() => undefined);
    for (const row of rows) {
      const employee = numberOf(cellOf(row.place, 'employeeId'));
      // Nobody asks about somebody who is not in People.
      const one = employee === NOBODY || employee >= people.length ? undefined : read(row);
      if (!one) continue;
      const own = lists[employee];
      if (own) own.push(one);
      else lists[employee] = [one];
    }
    return lists;
  };
  return (employee) => {
    sorted ??= sort();
    return sorted[employee] ?? NONE;
  };
}
