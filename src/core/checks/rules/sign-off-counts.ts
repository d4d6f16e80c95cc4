import { normalise } from '../../normalise.ts';
import type { Company } from '../../readiness/company.ts';
import { isNameOf } from '../../readiness/proof.ts';
import type { PersonRow } from '../../tables/people.ts';
import type { SignOffRow } from '../../tables/sign-offs.ts';
import { isEmptyIn, refOf } from '../../tables/table.ts';
import { type NamedLevels, namedLevels, typeCode } from '../named-levels.ts';
import { notOneOf } from '../one-of.ts';
import { personShown } from '../people-to-judge.ts';
import { proofOf } from '../proof-person.ts';
import type { Found, Rule } from '../rule.ts';
import { signOffGap } from '../sign-off-gaps.ts';

const KINDS = ['Manager endorsement', 'Calibration'];
const LEVELS = [
  ['Job family', 'Track', 'Level', 'Title', 'Order'],
  ['Sales', 'IC', 'S2', 'Senior seller', 2],
];
const PEOPLE = [
  ['Employee ID', 'Name', 'Job family', 'Level'],
  ['E1', 'Ana', 'Sales', 'S1'],
];
const HEADER = ['Employee ID', 'To level', 'Sign-off', 'By', 'On'];

export const signOffCounts: Rule = {
  id: 'sign-off-counts',
  name: 'Sign-off that does not count',
  title: 'Every sign-off is for somebody, to a level, dated, and by somebody else',
  why: 'A sign-off that lacks one of these stands in its tab and counts for nothing. Nobody endorses themselves.',
  requirement: 'S49',
  severity: 'error',
  bad: { Levels: LEVELS, People: PEOPLE, 'Sign-offs': [HEADER, ['E1', 'S9', 'Endorsed', 'Ana', '2026-06-01']] },
  good: {
    Levels: LEVELS,
    People: PEOPLE,
    'Sign-offs': [HEADER, ['e1', 's2', 'manager endorsement', 'E2', '2026-06-01']],
  },
  check: ({ company }) => {
    const levels = namedLevels(company);
    return company.workbook.signOffs.flatMap((row) => {
      const of = proofOf(company, row);
      if ('nobody' in of) return [of.nobody];
      const dangling = [
        ...notOneOf(
          row.place,
          'signOff',
          KINDS,
          'This row names no Sign-off, so it does not count',
          'kind of sign-off, so it does not count',
        ),
        ...levelOf(company, levels, of.person, row),
      ];
      return dangling.length > 0 ? dangling : incomplete(of.person, row);
    });
  },
};

function levelOf(
  company: Company,
  levels: NamedLevels,
  person: PersonRow | undefined,
  row: SignOffRow,
): readonly Found[] {
  if (!person || company.families.target(normalise(person.family), row.toLevel)) return [];
  const codes = levels.codes(normalise(person.family));
  // Somebody in no family of Levels is a finding of its own, and so is a failed formula.
  if (codes.size === 0 || (row.toLevel === '' && !isEmptyIn(row.place, 'toLevel'))) return [];
  const what = row.toLevel === '' ? 'This row has no To level' : `“${row.toLevel}” is no level of ${person.family}`;
  const message = `${what}, so it does not count. ${typeCode(row.toLevel, codes)}`;
  return [{ at: refOf(row.place, 'toLevel'), message }];
}

/** What is still to be filled in is good to know; signing for oneself will never do. */
function incomplete(person: PersonRow | undefined, row: SignOffRow): readonly Found[] {
  if (person && isNameOf(person, row.by)) {
    const message = `${personShown(person)} signed for themselves, so it does not count. Let somebody else sign.`;
    return [{ at: refOf(row.place, 'by'), severity: 'warn', message }];
  }
  const gap = signOffGap(row);
  if (!gap) return [];
  return [{ at: refOf(row.place, gap.column), severity: 'info', message: `It does not count yet: it ${gap.words}.` }];
}
