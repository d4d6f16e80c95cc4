import { isEverything, normalise } from '../../normalise.ts';
import { isEmptyIn, refOf } from '../../tables/table.ts';
import { examplePaths, exampleTracks } from '../example-tracks.ts';
import { isPath, pathEnds } from '../path-ends.ts';
import type { CheckInput, Found, Rule } from '../rule.ts';
import { trackLevels } from '../track-levels.ts';

const LEVELS = /* @__PURE__ */ exampleTracks(5, 4);

export const crossoverStated: Rule = {
  id: 'crossover-stated',
  name: 'No crossover',
  title: 'Paths says where people cross over to management, and what it requires',
  why: 'Without it people become managers by tenure or by chance.',
  requirement: 'S57',
  severity: 'error',
  bad: { Levels: LEVELS },
  good: { Levels: LEVELS, Paths: examplePaths(['Crossover', 'S2', 'M1', 'Two cycles rated against M1']) },
  check: (input) => [...missing(input), ...withoutRequirement(input)],
};

function missing({ company }: CheckInput): readonly Found[] {
  const tracks = trackLevels(company);
  // One that leads to a level that is not there is a finding of its own.
  const led = company.workbook.paths
    .filter((row) => isPath(row, 'crossover'))
    .map(({ fromFamily, toFamily }) => normalise(toFamily) || normalise(fromFamily));
  return tracks
    .filter(({ family, track }) => track === 'management' && !led.some((to) => to === family || isEverything(to)))
    .filter(({ family }) => tracks.some((one) => one.family === family && one.track === 'ic'))
    .map(({ levels: [lowest], first, familyShown }) => {
      const { place, code } = (lowest ?? first).row;
      const message = `No Crossover in Paths leads to ${code} of ${familyShown}, so nobody knows how to become a manager. Add the row.`;
      return { at: refOf(place, 'code'), message };
    });
}

/** What is required may stand in the row, or in criteria for just this step. */
function withoutRequirement({ company }: CheckInput): readonly Found[] {
  return pathEnds(company, 'crossover')
    .filter(({ row }) => isEmptyIn(row.place, 'required'))
    .filter(({ from, to }) => {
      const way = company.way(from, to);
      return way === 'No path' || !way.criteria.some((criterion) => criterion.to === to.code);
    })
    .map(({ row, to }) => {
      const message = `The crossover to ${to.row.code} does not say what it requires. Type it.`;
      return { at: refOf(row.place, 'required'), severity: 'warn', message };
    });
}
