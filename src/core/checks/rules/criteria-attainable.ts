import { groupBy } from '../../group-by.ts';
import { activePeople } from '../../readiness/active-people.ts';
import { ratedFor, ratingStep, shareOf } from '../../readiness/attainability.ts';
import { refOf } from '../../tables/table.ts';
import { showNumber } from '../../words.ts';
import { EXAMPLE_LEVELS } from '../example-levels.ts';
import { exampleCompetencies, examplePeople } from '../example-team.ts';
import type { Example, Found, Rule } from '../rule.ts';

/* @__NO_SIDE_EFFECTS__ */
const team = (rating: number): Example => {
  const [, ...people] = examplePeople(20);
  return {
    Levels: EXAMPLE_LEVELS,
    Competencies: exampleCompetencies(1, 1),
    Criteria: [
      ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'],
      ['A', '', '', '', 'Average rating', 3.5],
    ],
    People: examplePeople(20),
    Ratings: [['Cycle', 'Employee ID', 'Competency 1'], ...people.map(([id = '']) => ['Q1', id, rating])],
  };
};

export const criteriaAttainable: Rule = {
  id: 'criteria-attainable',
  name: 'Out of reach',
  title: 'More than a few people one level below meet the ratings of each step',
  why: 'Criteria that only exceptional people meet hold everybody else up.',
  requirement: 'S53',
  severity: 'warn',
  bad: team(3),
  good: team(4),
  check: ({ company }) => {
    if (company.current < 0) return [];
    const { settings } = company.workbook;
    const at = groupBy(activePeople(company), ({ family, level }) => company.families.at(family, level));
    return company.families.all.flatMap((to): Found[] => {
      const step = ratingStep(company, to);
      if (typeof step === 'string') return [];
      const { from, criteria } = step;
      const group = at.get(from) ?? [];
      // Of a group that is too small there is neither a verdict (C9) nor a figure that may be shown.
      if (group.length < Math.max(settings.fewestToJudge, settings.smallestGroup)) return [];
      const { meeting, people, share = 0, verdict } = shareOf(ratedFor(company, step, group), criteria, settings);
      const [first] = criteria;
      if (!first || verdict !== 'Aspirational' || people < settings.smallestGroup) return [];
      const message = `${meeting} of ${people} people at ${from.row.code} (${showNumber(share * 100)} %) meet the ratings for ${to.row.code}: aspirational, not operational. Ask for less, or see Attainability.`;
      return [{ at: refOf(first.row.place, 'value'), message }];
    });
  },
};
