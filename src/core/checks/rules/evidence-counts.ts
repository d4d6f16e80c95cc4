import { normalise } from '../../normalise.ts';
import type { Company } from '../../readiness/company.ts';
import { isNameOf } from '../../readiness/proof.ts';
import type { EvidenceRow } from '../../tables/evidence.ts';
import type { PersonRow } from '../../tables/people.ts';
import { isEmptyIn, refOf } from '../../tables/table.ts';
import { typeNearest } from '../nearest.ts';
import { personShown } from '../people-to-judge.ts';
import { proofOf } from '../proof-person.ts';
import type { Found, Rule } from '../rule.ts';

const CRITERIA = [
  ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'],
  ['SCO', '', '', 'S2', 'Scope', 3],
];
const PEOPLE = [
  ['Employee ID', 'Name', 'Job family', 'Level'],
  ['E1', 'Ana', 'Sales', 'S1'],
];
const HEADER = ['Employee ID', 'For', 'What happened', 'Verified by'];

export const evidenceCounts: Rule = {
  id: 'evidence-counts',
  name: 'Evidence that does not count',
  title: 'Every piece of evidence is somebody’s, for a criterion or a competency, and verified by somebody else',
  why: 'Evidence is matched by the ID or the wording of a criterion. What matches nothing stands in its tab and counts for nothing.',
  requirement: 'S48',
  severity: 'error',
  bad: {
    Criteria: CRITERIA,
    People: PEOPLE,
    Evidence: [HEADER, ['E1', 'SOC', 'Led three teams.', 'E2'], ['E9', 'SCO', 'Led three.', 'E2']],
  },
  good: { Criteria: CRITERIA, People: PEOPLE, Evidence: [HEADER, ['e1', 'sco', 'Led three teams.', 'E2']] },
  check: ({ company }) => {
    const names = namesOf(company);
    return company.workbook.evidence.flatMap((row) => {
      const of = proofOf(company, row);
      if ('nobody' in of) return [of.nobody];
      const dangling = [...forWhat(row, names), ...cycleOf(company, row)];
      return dangling.length > 0 ? dangling : verified(of.person, row);
    });
  },
};

/** What evidence may be for, by key: the IDs and wordings of criteria, and the competencies. */
function namesOf({ workbook }: Company): ReadonlyMap<string, string> {
  const names = [
    ...workbook.criteria.flatMap(({ id, wording }) => [id, wording]),
    ...workbook.competencies.map(({ name }) => name),
  ];
  return new Map(names.filter((name) => name !== '').map((name) => [normalise(name), name]));
}

function forWhat(row: EvidenceRow, names: ReadonlyMap<string, string>): readonly Found[] {
  if (names.size === 0 || names.has(normalise(row.for))) return [];
  // A failed formula is reported where cells are read.
  if (row.for === '' && !isEmptyIn(row.place, 'for')) return [];
  const what = row.for === '' ? 'This row says nothing in For' : `“${row.for}” is no criterion and no competency`;
  const mend = typeNearest(row.for, names.values(), 'Type the ID of a criterion, or the name of a competency.');
  return [{ at: refOf(row.place, 'for'), message: `${what}, so it counts for nothing. ${mend}` }];
}

function cycleOf({ workbook, cycles }: Company, { cycle, place }: EvidenceRow): readonly Found[] {
  const isKnown = workbook.cycles.length === 0 || cycles.some(({ key }) => key === normalise(cycle));
  if (cycle === '' || isKnown) return [];
  const names = cycles.map(({ name }) => name);
  const message = `“${cycle}” is not in Cycles, so no quota can count it. ${typeNearest(cycle, names, 'Type a name from Cycles, or add it there.')}`;
  // It still counts for every criterion that looks at no cycle.
  return [{ at: refOf(place, 'cycle'), severity: 'warn', message }];
}

/** Verifying takes a while, so what is not verified is only good to know. */
function verified(person: PersonRow | undefined, row: EvidenceRow): readonly Found[] {
  const self = person !== undefined && isNameOf(person, row.verifiedBy);
  if (!self && !isEmptyIn(row.place, 'verifiedBy')) return [];
  const what = self ? `${personShown(person)} verified it themselves` : 'Nobody has verified it';
  const message = `${what}, so it does not count yet. Type in Verified by who else has seen it.`;
  return [{ at: refOf(row.place, 'verifiedBy'), severity: 'info', message }];
}
