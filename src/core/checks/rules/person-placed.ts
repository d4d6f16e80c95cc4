import { normalise } from '../../normalise.ts';
import type { PersonRow } from '../../tables/people.ts';
import { isEmptyIn, refOf } from '../../tables/table.ts';
import { EXAMPLE_LEVELS } from '../example-levels.ts';
import { type NamedLevels, namedLevels, typeCode } from '../named-levels.ts';
import { typeNearest } from '../nearest.ts';
import { peopleToJudge, personShown } from '../people-to-judge.ts';
import type { Found, Rule } from '../rule.ts';

const HEADER = ['Employee ID', 'Name', 'Job family', 'Level'];

export const personPlaced: Rule = {
  id: 'person-placed',
  name: 'Not placed',
  title: 'Everybody is in a job family and at a level that exist',
  why: 'Somebody whose level is not in the framework has no next level: there is nothing to work towards and no page.',
  requirement: 'S69',
  severity: 'error',
  bad: { Levels: EXAMPLE_LEVELS, People: [HEADER, ['E1', 'Ana', 'Sails', 'S1'], ['E2', 'Ben', 'Sales', 'S9']] },
  good: { Levels: EXAMPLE_LEVELS, People: [HEADER, ['E1', 'Ana', 'sales', 's1']] },
  check: ({ company }) => {
    if (company.workbook.levels.length === 0) return [];
    const named = namedLevels(company);
    return peopleToJudge(company).flatMap((person) => place(named, person));
  },
};

function place({ families, codes }: NamedLevels, person: PersonRow): readonly Found[] {
  const { family, level } = person;
  const who = personShown(person);
  if (!families.has(normalise(family))) {
    const mend = typeNearest(family, families.values(), 'Type one from Levels, or add it there.');
    return found(
      person,
      'family',
      family === '' ? `${who} has no Job family` : `“${family}”, the Job family of ${who}, is not in Levels`,
      mend,
    );
  }
  const known = codes(normalise(family));
  if (known.has(normalise(level))) return [];
  const what = level === '' ? `${who} has no Level` : `“${level}”, the level of ${who}, is no level of ${family}`;
  return found(person, 'level', what, typeCode(level, known));
}

function found(person: PersonRow, column: 'family' | 'level', what: string, mend: string): readonly Found[] {
  // A failed formula is reported where cells are read.
  if (person[column] === '' && !isEmptyIn(person.place, column)) return [];
  return [{ at: refOf(person.place, column), message: `${what}. ${mend}` }];
}
