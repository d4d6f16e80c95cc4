import { isDate } from '../../cell.ts';
import { groupBy } from '../../group-by.ts';
import type { PersonRow } from '../../tables/people.ts';
import { cellOf, type Place, refOf } from '../../tables/table.ts';
import { count } from '../../words.ts';
import type { CheckInput, Found, Rule } from '../rule.ts';
import { turnedIntoDay } from '../typed-in.ts';

const PEOPLE = [
  ['Employee ID', 'Name', 'Job family', 'Level'],
  [123, 'Ana', 'Sales', 'S1'],
];
/** The cells that others refer to. */
const KEYS = [
  ['levels', 'code'],
  ['competencies', 'name'],
  ['people', 'id'],
  ['cycles', 'name'],
] as const;
/* @__NO_SIDE_EFFECTS__ */
const facts = (id: string) => ({
  People: {
    shown: [
      ['Employee ID', 'Name', 'Job family', 'Level'],
      [id, 'Ana', 'Sales', 'S1'],
    ],
  },
});

export const keyAsShown: Rule = {
  id: 'key-as-shown',
  name: 'Not what it shows',
  title: 'Every code, name and ID is what its cell shows',
  why: 'What a cell holds is compared, not what it shows: 123 shown as 00123 is not the ID 00123.',
  requirement: 'S26',
  severity: 'warn',
  bad: { People: PEOPLE },
  good: { People: PEOPLE },
  exampleFacts: { bad: facts('00123'), good: facts('123') },
  check: (input) => {
    const { workbook } = input.company;
    const people = groupBy(workbook.people, ({ place }) => place.located.source.tab);
    return [
      ...[...people.values()].flatMap((rows) => [...shownOtherwise(rows, 'id'), ...shownOtherwise(rows, 'managerId')]),
      ...KEYS.flatMap(([rows, column]) => workbook[rows].flatMap(({ place }) => turned(input, place, column))),
    ];
  },
};

/** One finding a column: its number format adds zeros or signs, which changes what is seen and not what is compared. */
function shownOtherwise(rows: readonly PersonRow[], column: 'id' | 'managerId'): readonly Found[] {
  const odd = rows.flatMap(({ place }) => {
    const shown = place.located.source.facts?.shown?.[place.row]?.[place.located.at[column] ?? -1]?.trim();
    const cell = cellOf(place, column);
    return typeof cell === 'number' && shown !== undefined && shown !== String(cell) ? [{ place, shown, cell }] : [];
  });
  const [first, ...others] = odd;
  if (!first) return [];
  const at = refOf(first.place, column);
  const so = others.length === 0 ? '' : `; so it is in ${count(others.length, 'cell', 'cells')} below`;
  const message = `${at.cell} shows ${first.shown} and holds ${first.cell}, which is the ID that counts${so}. Format the column as plain text, then type the IDs again.`;
  return [{ at, message }];
}

function turned({ dayOf, locale }: CheckInput, place: Place, column: string): readonly Found[] {
  const cell = cellOf(place, column);
  if (!isDate(cell)) return [];
  const at = refOf(place, column);
  const message = `${at.cell} holds a date: ${turnedIntoDay(dayOf(cell), locale)}. Format the column as plain text, then type it again.`;
  return [{ at, severity: 'error', message }];
}
