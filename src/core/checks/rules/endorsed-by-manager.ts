import { normalise } from '../../normalise.ts';
import type { Company } from '../../readiness/company.ts';
import { isNameOf } from '../../readiness/proof.ts';
import type { SignOffRow } from '../../tables/sign-offs.ts';
import { refOf } from '../../tables/table.ts';
import { personShown } from '../people-to-judge.ts';
import type { Found, Rule } from '../rule.ts';

const PEOPLE = [
  ['Employee ID', 'Name', 'Job family', 'Level', 'Manager ID'],
  ['E1', 'Ana', 'Sales', 'S1', 'E2'],
  ['E2', 'Ben', 'Sales', 'M1', ''],
  ['E3', 'Cleo', 'Sales', 'M1', ''],
];
const HEADER = ['Employee ID', 'To level', 'Sign-off', 'By', 'On'];

export const endorsedByManager: Rule = {
  id: 'endorsed-by-manager',
  name: 'Endorsed by another',
  title: 'Endorsements are by the manager who stands in People',
  why: 'An endorsement by anybody else counts too, but the manager is the one who saw the work.',
  requirement: 'C13',
  severity: 'warn',
  bad: { People: PEOPLE, 'Sign-offs': [HEADER, ['E1', 'S2', 'Manager endorsement', 'E3', '2026-06-01']] },
  good: { People: PEOPLE, 'Sign-offs': [HEADER, ['E1', 'S2', 'Manager endorsement', 'ben', '2026-06-01']] },
  check: ({ company }) =>
    company.workbook.signOffs
      .filter(({ signOff, by }) => normalise(signOff) === 'manager endorsement' && by !== '')
      .flatMap((row) => judge(company, row)),
};

function judge({ people }: Company, row: SignOffRow): readonly Found[] {
  const [person] = people.rowsOf(row.employeeId);
  const [manager] = people.rowsOf(person?.managerId);
  // Who signs for themselves, or has no manager in People, is a finding of its own.
  if (!person || !manager || isNameOf(person, row.by) || isNameOf(manager, row.by)) return [];
  const message = `“${row.by}” endorsed ${personShown(person)}, whose manager in People is ${personShown(manager)}. Let the manager sign too, or correct the Manager ID.`;
  return [{ at: refOf(row.place, 'by'), message }];
}
