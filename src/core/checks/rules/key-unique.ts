import { familyKey } from '../../framework/level-table.ts';
import { groupBy } from '../../group-by.ts';
import { normalise } from '../../normalise.ts';
import { type Place, refOf } from '../../tables/table.ts';
import type { Found, Rule } from '../rule.ts';
import { whereFrom } from '../where.ts';

const PEOPLE = ['Employee ID', 'Name', 'Job family', 'Level'];

const ITS_OWN = 'Give one of the two its own.';
const FIRST = 'Only that one counts: delete one of the two.';
const LAST = 'Only the last counts: delete the others.';

export const keyUnique: Rule = {
  id: 'key-unique',
  name: 'Stands twice',
  title: 'No level, competency, criterion, employee, cycle, job family, reviewer or setting stands twice',
  why: 'Everything refers to codes, names and IDs. Where one stands twice, what is meant for the one may go to the other.',
  requirement: 'S26',
  severity: 'error',
  bad: { People: [PEOPLE, ['E1', 'Ana', 'Sales', 'S1'], ['e1 ', 'Ben', 'Sales', 'S2']] },
  good: { People: [PEOPLE, ['E1', 'Ana', 'Sales', 'S1'], ['E2', 'Ana', 'Sales', 'S1']] },
  check: ({ company: { workbook } }) => [
    ...twice(workbook.people, 'id', ITS_OWN, ({ id }) => [id, `The ID ${id}`]),
    ...twice(workbook.levels, 'code', ITS_OWN, ({ code, family }) => [code, `The level ${code} of ${family}`, family]),
    ...twice(workbook.competencies, 'name', ITS_OWN, ({ name, family, tracks }) => [
      name,
      `The competency ${name}`,
      familyKey(family),
      tracks,
    ]),
    ...twice(workbook.criteria, 'id', ITS_OWN, ({ id }) => [id, `The criterion ${id}`]),
    ...twice(workbook.cycles, 'name', FIRST, ({ name }) => [name, `The cycle ${name}`]),
    ...twice(workbook.jobFamilies, 'family', FIRST, ({ family }) => [family, `The job family ${family}`]),
    ...twice(workbook.reviewers, 'reviewer', FIRST, ({ reviewer, family, version }) => [
      reviewer,
      `The review of ${family} ${version} by ${reviewer}`,
      family,
      version,
    ]),
    ...twice(workbook.settingRows, 'name', LAST, ({ name }) => [name, `The setting ${name}`]),
  ],
};

/** @param keyOf The key of a row, what it is called in the message, and what the key is unique in. */
function twice<T extends { readonly place: Place }>(
  rows: readonly T[],
  column: string,
  mend: string,
  keyOf: (row: T) => readonly [key: string, called: string, ...within: string[]],
): readonly Found[] {
  const groups = groupBy(
    rows.filter((row) => normalise(keyOf(row)[0]) !== ''),
    (row) => {
      const [key, , ...within] = keyOf(row);
      return [key, ...within].map(normalise).join('\n');
    },
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((row): Found => {
      const at = refOf(row.place, column);
      const before = first ? refOf(first.place, column) : at;
      return { at, message: `${keyOf(row)[1]} already stands in ${whereFrom(at, before)}. ${mend}` };
    }),
  );
}
