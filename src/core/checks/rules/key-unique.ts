import { familyKey } from '../../framework/level-table.ts';
import { groupBy } from '../../group-by.ts';
import { normalise } from '../../normalise.ts';
import { type Place, refOf } from '../../tables/table.ts';
import type { Found, Rule } from '../rule.ts';

const PEOPLE = ['Employee ID', 'Name', 'Job family', 'Level'];

interface Keyed {
  readonly key: string;
  readonly shown: string;
  readonly column: string;
  readonly place: Place;
  /** Which of the two counts, and the mend, where it is not to give one of them another key. */
  readonly mend?: string;
}

export const keyUnique: Rule = {
  id: 'key-unique',
  name: 'Stands twice',
  title: 'No level, competency, employee, cycle or setting stands twice',
  why: 'Everything refers to codes, names and IDs. Where one stands twice, what is meant for the one may go to the other.',
  requirement: 'S26',
  severity: 'error',
  bad: { People: [PEOPLE, ['E1', 'Ana', 'Sales', 'S1'], ['e1 ', 'Ben', 'Sales', 'S2']] },
  good: { People: [PEOPLE, ['E1', 'Ana', 'Sales', 'S1'], ['E2', 'Ana', 'Sales', 'S1']] },
  check: ({ company: { workbook } }) => [
    ...twice(
      workbook.people.map((row) => ({
        key: normalise(row.id),
        shown: `The ID ${row.id}`,
        column: 'id',
        place: row.place,
      })),
    ),
    ...twice(
      workbook.levels.map((row) => ({
        key: row.code === '' ? '' : `${normalise(row.family)}\n${normalise(row.code)}`,
        shown: `The level ${row.code} of ${row.family}`,
        column: 'code',
        place: row.place,
      })),
    ),
    ...twice(
      workbook.competencies.map((row) => ({
        key: row.name === '' ? '' : `${familyKey(row.family)}\n${normalise(row.name)}\n${normalise(row.tracks)}`,
        shown: `The competency ${row.name}`,
        column: 'name',
        place: row.place,
      })),
    ),
    ...twice(
      workbook.cycles.map((row) => ({
        key: normalise(row.name),
        shown: `The cycle ${row.name}`,
        column: 'name',
        place: row.place,
        mend: 'Only that one counts: delete one of the two.',
      })),
    ),
    ...twice(
      workbook.settingRows.map((row) => ({
        key: normalise(row.name),
        shown: `The setting ${row.name}`,
        column: 'name',
        place: row.place,
        mend: 'Only the last one counts: delete the others.',
      })),
    ),
  ],
};

function twice(rows: readonly Keyed[]): readonly Found[] {
  const groups = groupBy(
    rows.filter((row) => row.key !== ''),
    (row) => row.key,
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((row): Found => {
      const at = refOf(row.place, row.column);
      const before = first ? refOf(first.place, row.column) : at;
      const where = before.tab === at.tab ? before.cell : `${before.tab} ${before.cell}`;
      return { at, message: `${row.shown} already stands in ${where}. ${row.mend ?? 'Give one of the two its own.'}` };
    }),
  );
}
