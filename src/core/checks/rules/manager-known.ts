import { groupBy } from '../../group-by.ts';
import { normalise } from '../../normalise.ts';
import type { PersonRow } from '../../tables/people.ts';
import { refOf } from '../../tables/table.ts';
import { peopleToJudge, personShown } from '../people-to-judge.ts';
import type { Found, Rule } from '../rule.ts';

const HEADER = ['Employee ID', 'Name', 'Job family', 'Level', 'Manager ID'];

export const managerKnown: Rule = {
  id: 'manager-known',
  name: 'Manager not known',
  title: 'Every Manager ID is the Employee ID of somebody else',
  why: 'Who may read a page and whose endorsement is looked for both follow from the Manager ID.',
  requirement: 'C13',
  severity: 'warn',
  bad: { People: [HEADER, ['E1', 'Ana', 'Sales', 'S1', 'E9'], ['E2', 'Ben', 'Sales', 'S1', 'E2']] },
  good: { People: [HEADER, ['E1', 'Ana', 'Sales', 'S2', ''], ['E2', 'Ben', 'Sales', 'S1', 'e1']] },
  check: ({ company }) => {
    const people = peopleToJudge(company).filter(({ managerId }) => normalise(managerId) !== '');
    const own = people.filter(({ id, managerId }) => normalise(id) === normalise(managerId));
    const nobodys = people.filter(({ managerId }) => company.people.rowsOf(managerId).length === 0);
    const byName = groupBy(company.workbook.people, ({ name }) => normalise(name));
    return [
      ...own.map((person) => ({
        at: refOf(person.place, 'managerId'),
        message: `${personShown(person)} is their own manager. Type the Employee ID of the manager, or leave it empty.`,
      })),
      ...[...groupBy(nobodys, ({ managerId }) => normalise(managerId)).values()].flatMap((group) =>
        nobody(group, byName),
      ),
    ];
  },
};

/** A manager who is missing has several reports as a rule: that is one finding. */
function nobody(group: readonly PersonRow[], byName: ReadonlyMap<string, readonly PersonRow[]>): readonly Found[] {
  const [first, ...others] = group;
  if (!first) return [];
  const of = others.length === 0 ? personShown(first) : `${personShown(first)} and ${others.length} more`;
  const [named, ...namesakes] = byName.get(normalise(first.managerId)) ?? [];
  const mend =
    named && named.id !== '' && namesakes.length === 0
      ? `${named.name} has the ID ${named.id}: type that.`
      : 'Add the manager to People, or correct the ID.';
  const message = `“${first.managerId}”, the Manager ID of ${of}, is nobody’s Employee ID. ${mend}`;
  return [{ at: refOf(first.place, 'managerId'), message }];
}
