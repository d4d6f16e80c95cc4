import { normalise } from '../../normalise.ts';
import { refOf } from '../../tables/table.ts';
import { EXAMPLE_CYCLES, salesAt } from '../example-family.ts';
import { familyRows, PUBLISHED, stageOf } from '../family-reviews.ts';
import { ratedPeople } from '../rated-people.ts';
import type { Rule } from '../rule.ts';

const PEOPLE = ['Employee ID', 'Name', 'Job family', 'Level'];
const SALES = {
  ...EXAMPLE_CYCLES,
  'Job families': salesAt('Published', { 'Review cycle': '2026 H1' }),
  Competencies: [
    ['Job family', 'Competency', 'Type'],
    ['All', 'Delivery', 'Core'],
  ],
  Ratings: [
    ['Cycle', 'Employee ID', 'Delivery'],
    ['2026 H1', 'E1', 4],
  ],
};

export const frameworkUsed: Rule = {
  id: 'framework-used',
  name: 'Never used',
  title: 'Every published framework has been used in the cycle it was published for',
  why: 'A framework that nobody is rated by is a folder that nobody opens.',
  requirement: 'S15',
  severity: 'warn',
  bad: { ...SALES, People: [PEOPLE, ['E1', 'Ana', 'Design', 'D1'], ['E2', 'Ben', 'Sales', 'S1']] },
  good: { ...SALES, People: [PEOPLE, ['E1', 'Ana', 'Sales', 'S1'], ['E2', 'Ben', 'Sales', 'S1']] },
  check: ({ company }) => {
    const { cycles, current } = company;
    // One that is linked to no cycle, or to one that is still to come, cannot have been used.
    const due = familyRows(company).filter((row) => {
      const at = cycles.findIndex(({ key }) => key === normalise(row.reviewCycle));
      return stageOf(row) === PUBLISHED && at >= 0 && at <= current;
    });
    if (due.length === 0) return [];
    const { neverRated } = ratedPeople(company);
    return due
      .filter(({ family }) => neverRated.has(normalise(family)))
      .map(({ family, reviewCycle, place }) => ({
        at: refOf(place, 'reviewCycle'),
        message: `${family} is published for ${reviewCycle}, and nobody in it has ever been rated. Rate its people in the current cycle, or link the cycle that will.`,
      }));
  },
};
