import { errorIn, errorWords } from '../../error-cell.ts';
import { normalise } from '../../normalise.ts';
import type { Company } from '../../readiness/company.ts';
import { stepOf } from '../../readiness/step.ts';
import type { PersonRow } from '../../tables/people.ts';
import { refOf } from '../../tables/table.ts';
import { EXAMPLE_LEVELS } from '../example-levels.ts';
import { type NamedLevels, namedLevels, typeCode } from '../named-levels.ts';
import { peopleToJudge, personShown } from '../people-to-judge.ts';
import type { Found, Rule } from '../rule.ts';

const HEADER = ['Employee ID', 'Name', 'Job family', 'Level', 'Target level'];
const PATHS = [
  ['Kind', 'From family', 'From level', 'To family', 'To level'],
  ['Crossover', 'Sales', 'S2', 'Sales', 'M1'],
];

export const targetLevelKnown: Rule = {
  id: 'target-level-known',
  name: 'Target not clear',
  title: 'Every target is another level that there is, with a path where it leaves the track',
  why: 'People are judged by the level they are heading for. One that is not there, or that no path leads to, is no goal.',
  requirement: 'S26',
  severity: 'error',
  bad: {
    Levels: EXAMPLE_LEVELS,
    Paths: PATHS,
    People: [
      HEADER,
      ['E1', 'Ana', 'Sales', 'S1', 'S9'],
      ['E2', 'Ben', 'Sales', 'S1', 'M1'],
      ['E3', 'Cleo', 'Sales', 'S2', 'S2'],
    ],
  },
  good: {
    Levels: EXAMPLE_LEVELS,
    Paths: PATHS,
    People: [
      HEADER,
      ['E1', 'Ana', 'Sales', 'S1', ''],
      ['E2', 'Ben', 'Sales', 'S2', 'M1'],
      ['E3', 'Cleo', 'Sales', 'S1', 'Sales/S2'],
    ],
  },
  check: ({ company }) => {
    const named = namedLevels(company);
    return peopleToJudge(company)
      .filter(({ target }) => normalise(target) !== '')
      .flatMap((person) => judge(company, named, person));
  },
};

function judge(company: Company, named: NamedLevels, person: PersonRow): readonly Found[] {
  const { family, level, target } = person;
  const from = company.families.level(normalise(family), normalise(level));
  // Who is nowhere cannot be heading anywhere; that is a finding of its own.
  if (!from) return [];
  const at = refOf(person.place, 'target');
  const who = personShown(person);
  const error = errorIn(target);
  if (error !== undefined) return [{ at, message: `The target of ${who} ${errorWords(error, 'type a level')}.` }];
  const to = company.families.target(from.family, target);
  if (!to) {
    const message = `“${target}”, the target of ${who}, is no level of ${family}. ${typeCode(target, named.codes(from.family))}`;
    return [{ at, message }];
  }
  if (to === from) {
    const message = `${who} is at ${level} already, so this target counts as empty. Type another level, or clear the cell.`;
    return [{ at, severity: 'warn', message }];
  }
  if (stepOf(company, person.id, '') !== 'No path') return [];
  const message = `No path leads from ${level} to ${target}, the target of ${who}, so nothing is judged. Add the path to Paths, or type another level.`;
  return [{ at, message }];
}
