import { groupBy } from '../../group-by.ts';
import { normalise } from '../../normalise.ts';
import { isEmptyIn, refOf } from '../../tables/table.ts';
import { salesAt } from '../example-family.ts';
import { familyRows, PUBLISHED, stageOf } from '../family-reviews.ts';
import { firstCells } from '../first-cells.ts';
import { peopleToJudge } from '../people-to-judge.ts';
import type { Rule } from '../rule.ts';

const PEOPLE = ['Employee ID', 'Name', 'Email', 'Job family', 'Level'];
const ANA = ['E1', 'Ana', 'ana@example.com', 'Sales', 'S1'];
const SALES = { 'Job families': salesAt('Published') };

export const peopleReachable: Rule = {
  id: 'people-reachable',
  name: 'Cannot be reached',
  title: 'Everybody in a published family has an Email, where others have one',
  why: 'A framework is published to all employees, not only to managers, and who has no address is left out.',
  requirement: 'S70',
  severity: 'warn',
  bad: { ...SALES, People: [PEOPLE, ANA, ['E2', 'Ben', '', 'Sales', 'S1']] },
  good: { ...SALES, People: [PEOPLE, ANA, ['E2', 'Ben', 'ben@example.com', 'Sales', 'S1']] },
  check: ({ company }) => {
    const people = groupBy(peopleToJudge(company), ({ family }) => normalise(family));
    return familyRows(company)
      .filter((row) => stageOf(row) === PUBLISHED)
      .flatMap(({ family }) => {
        const team = people.get(normalise(family)) ?? [];
        const without = team.filter(({ place }) => isEmptyIn(place, 'email'));
        const [first] = without;
        // Where nobody has an address, addresses are not kept here.
        if (!first || without.length === team.length) return [];
        const message = `${family} is published, and ${without.length} of ${team.length} people cannot be reached. Type an Email in ${firstCells(without, 'email')}.`;
        return [{ at: refOf(first.place, 'email'), message }];
      });
  },
};
