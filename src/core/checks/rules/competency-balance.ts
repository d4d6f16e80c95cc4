import { refOf } from '../../tables/table.ts';
import { EXAMPLE_LEVELS } from '../example-levels.ts';
import { exampleCompetencies } from '../example-team.ts';
import type { Rule } from '../rule.ts';
import { ratedIn, trackLevels } from '../track-levels.ts';

export const competencyBalance: Rule = {
  id: 'competency-balance',
  name: 'Core and functional',
  title: 'Each track has 3 to 5 core and 3 to 5 functional competencies',
  why: 'Core makes people comparable across roles; functional says what the role takes.',
  requirement: 'S36',
  severity: 'warn',
  bad: { Levels: EXAMPLE_LEVELS, Competencies: exampleCompetencies(8, 1) },
  good: { Levels: EXAMPLE_LEVELS, Competencies: exampleCompetencies(8, 4) },
  check: ({ company }) =>
    trackLevels(company).flatMap((track) => {
      const rated = ratedIn(company, track);
      const core = rated.filter(({ row }) => row.type.type === 'Core').length;
      const functional = rated.length - core;
      const [first] = rated;
      // Their number, and types that nobody knows, are findings of their own.
      const isOther = rated.length < 6 || rated.length > 10 || rated.some(({ row }) => row.type.unknown !== undefined);
      if (!first || isOther || [core, functional].every((n) => n >= 3 && n <= 5)) return [];
      const message = `${track.shown}: ${core} core and ${functional} functional competencies. 3 to 5 of each work best.`;
      return [{ at: refOf(first.row.place, 'type'), message }];
    }),
};
