import { refOf } from '../../tables/table.ts';
import { EXAMPLE_LEVELS } from '../example-levels.ts';
import { hasTable } from '../layout.ts';
import { pathEnds } from '../path-ends.ts';
import type { CheckInput, Found, Rule } from '../rule.ts';
import { codes } from '../track-levels.ts';
import { trackSteps } from '../track-steps.ts';

const HEADER = ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'];

export const stepCriteria: Rule = {
  id: 'step-criteria',
  name: 'No criteria',
  title: 'Every step to a level has criteria',
  why: 'Without criteria the step goes to those who are seen.',
  requirement: 'S21',
  severity: 'error',
  bad: { Levels: EXAMPLE_LEVELS, Criteria: [HEADER, ['A', 'Sales', 'S1', 'M1', 'Lowest rating', 3]] },
  good: { Levels: EXAMPLE_LEVELS, Criteria: [HEADER, ['A', 'Sales', '', '', 'Lowest rating', 3]] },
  check: (input) => [...inTracks(input), ...acrossTracks(input)],
};

function inTracks({ company }: CheckInput): readonly Found[] {
  const steps = trackSteps(company).flatMap((track) => track.steps);
  const without = steps.filter(({ criteria }) => criteria.length === 0).map(({ to }) => to);
  const [first] = without;
  if (!first) return [];
  const which =
    without.length === steps.length ? 'No step has criteria' : `No criteria for the step to ${codes(without)}`;
  return [
    { at: refOf(first.row.place, 'code'), message: `${which}, so nobody can show to be ready. Add them to Criteria.` },
  ];
}

function acrossTracks({ company }: CheckInput): readonly Found[] {
  if (!hasTable(company, 'Criteria')) return [];
  return pathEnds(company, 'crossover').flatMap(({ row, from, to }): Found[] => {
    const way = company.way(from, to);
    if (way === 'No path' || way.criteria.length > 0) return [];
    const message = `No criteria for the crossover from ${from.row.code} to ${to.row.code}. Add them to Criteria.`;
    return [{ at: refOf(row.place, 'toLevel'), message }];
  });
}
