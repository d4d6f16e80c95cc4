import { groupBy } from '../../group-by.ts';
import { normalise } from '../../normalise.ts';
import type { Company } from '../../readiness/company.ts';
import type { PersonRow } from '../../tables/people.ts';
import { refOf } from '../../tables/table.ts';
import { firstCells } from '../first-cells.ts';
import { personShown } from '../people-to-judge.ts';
import { ratedPeople } from '../rated-people.ts';
import type { Found, Rule } from '../rule.ts';

const COMPETENCIES = [
  ['Job family', 'Competency', 'Type'],
  ['Sales', 'Closing', 'Functional'],
];
const PEOPLE = [
  ['Employee ID', 'Name', 'Job family', 'Level', 'Manager ID'],
  ['E1', 'Ana', 'Sales', 'M1', ''],
  ['E2', 'Ben', 'Sales', 'S1', 'E1'],
  ['E3', 'Cleo', 'Sales', 'S1', 'E1'],
];
const RATINGS = ['Cycle', 'Employee ID', 'Closing'];

export const peopleRated: Rule = {
  id: 'people-rated',
  name: 'Not rated',
  title: 'Everybody is rated in the current cycle',
  why: 'Who does not ask is easily overlooked. A framework has to work for those people too.',
  requirement: 'S4',
  severity: 'info',
  bad: { Competencies: COMPETENCIES, People: PEOPLE, Ratings: [RATINGS, ['2026 H1', 'E2', 4], ['2026 H1', 'E3', '']] },
  good: {
    Competencies: COMPETENCIES,
    People: PEOPLE,
    Ratings: [RATINGS, ['2026 H1', 'E2', 4], ['2026 H1', 'E3', 'N/A']],
  },
  check: ({ company }) => {
    const cycle = company.cycles[company.current];
    if (!cycle) return [];
    const { inReviews, isRated } = ratedPeople(company);
    const managers = new Set(inReviews.map(({ managerId }) => normalise(managerId)));
    // Nobody rates the person at the top, and who came after the cycle has nothing to be rated on.
    const toRate = inReviews.filter(
      ({ id, managerId, since }) =>
        !(managerId === '' && managers.has(normalise(id))) &&
        !(since !== undefined && cycle.end !== undefined && since > cycle.end),
    );
    return [...groupBy(toRate, ({ managerId }) => normalise(managerId)).values()].flatMap((team) =>
      judge(
        company,
        cycle.name,
        team,
        team.filter((person) => !isRated(person, cycle.key)),
      ),
    );
  },
};

/** One finding a manager, who is the one to mend it. */
function judge(
  { people }: Company,
  cycle: string,
  team: readonly PersonRow[],
  missing: readonly PersonRow[],
): readonly Found[] {
  const [first] = missing;
  if (!first) return [];
  const [manager] = people.rowsOf(first.managerId);
  const whose = manager ? `the people of ${personShown(manager)}` : 'people without a manager in People';
  const are = missing.length === 1 ? 'is' : 'are';
  return [
    {
      at: refOf(first.place, 'id'),
      message: `Of ${whose}, ${missing.length} of ${team.length} ${are} not rated in ${cycle}: ${firstCells(missing, 'id')}. Rate them in Ratings, or type N/A where there was no opportunity.`,
    },
  ];
}
