import { refOf } from '../../tables/table.ts';
import { count } from '../../words.ts';
import { crossovers } from '../crossover-of.ts';
import { examplePaths, exampleTracks } from '../example-tracks.ts';
import { pathEnds } from '../path-ends.ts';
import type { Rule } from '../rule.ts';

const PATHS = examplePaths(['Crossover', 'S3', 'M1']);

export const icPastCrossover: Rule = {
  id: 'ic-past-crossover',
  name: 'IC track ends early',
  title: 'Three or more IC levels lie above the crossover',
  why: 'Otherwise the best experts become managers or leave.',
  requirement: 'S56',
  severity: 'error',
  bad: { Levels: exampleTracks(4, 2), Paths: PATHS },
  good: { Levels: exampleTracks(6, 4), Paths: PATHS },
  check: ({ company }) => {
    const sideways = pathEnds(company, 'lateral');
    return crossovers(company).flatMap(({ crossover: { row, from }, upTo, above }) => {
      const n = above.length;
      if (n >= 3) return [];
      const at = refOf(row.place, 'fromLevel');
      // The shape of S61, by its own name.
      if (n === 2 && upTo.length === 3)
        return [
          {
            at,
            severity: 'warn',
            message:
              'Management starts at level 4, and only two IC levels lie above level 3: experts soon manage or leave. Add one.',
          },
        ];
      const isVertical = n === 0 && !sideways.some((path) => path.from.family === from.family);
      const signal = isVertical ? ' With no lateral path either, growth means management.' : '';
      const lie = n === 2 ? 'lie' : 'lies';
      const message = `${n === 0 ? 'No IC level' : count(n, 'IC level', 'IC levels')} ${lie} above ${from.row.code}, where people cross over to management. With 3, experts need not manage to grow.${signal} Add IC levels, or cross over lower.`;
      return [{ at, severity: n === 2 ? 'warn' : 'error', message }];
    });
  },
};
