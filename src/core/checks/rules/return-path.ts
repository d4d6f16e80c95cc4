import { leadsFrom } from '../../readiness/step.ts';
import { refOf } from '../../tables/table.ts';
import { examplePaths, exampleTracks } from '../example-tracks.ts';
import { isPath, type PathEnds, pathEnds } from '../path-ends.ts';
import type { CheckInput, Found, Rule } from '../rule.ts';
import { codes, trackLevels } from '../track-levels.ts';

const LEVELS = /* @__PURE__ */ exampleTracks(5, 1);
const WAITING = ['Months in level', 'Cycles at next level'];

export const returnPath: Rule = {
  id: 'return-path',
  name: 'No way back',
  title: 'Managers can go back to the IC track without a penalty',
  why: 'People dare to manage if they can return. That matters even if few ever do.',
  requirement: 'S64',
  severity: 'warn',
  bad: { Levels: LEVELS, Paths: examplePaths(['Return', 'M1', 'S1']) },
  good: { Levels: LEVELS, Paths: examplePaths(['Return', 'M1', 'S2']) },
  check: (input) => [...missing(input), ...pathEnds(input.company, 'return').flatMap((path) => penalties(input, path))],
};

/** Only where there is an IC track to go back to (S65). */
function missing({ company }: CheckInput): readonly Found[] {
  const returns = company.workbook.paths.filter((row) => isPath(row, 'return'));
  const tracks = trackLevels(company);
  return tracks
    .filter(({ track }) => track === 'management')
    .filter(({ family }) => tracks.some((one) => one.family === family && one.track === 'ic'))
    .flatMap(({ levels }) => {
      const without = levels.filter((level) => !returns.some((row) => leadsFrom(row, level)));
      const [first] = without;
      if (!first) return [];
      const message = `No Return in Paths leads back from ${codes(without)}, so managers cannot go back. Add it at equal rank.`;
      return [{ at: refOf(first.row.place, 'code'), message }];
    });
}

function penalties({ company }: CheckInput, { row, from, to }: PathEnds): readonly Found[] {
  const [before, after] = [from.row.rank, to.row.rank];
  const back = `Going back from ${from.row.code} to ${to.row.code}`;
  const found: Found[] = [];
  if (before !== undefined && after !== undefined && after < before) {
    const message = `${back} drops from rank ${before} to ${after}, a penalty. Lead to rank ${before}.`;
    found.push({ at: refOf(row.place, 'toLevel'), message });
  }
  const way = company.way(from, to);
  for (const { kind, value, row: criterion } of way === 'No path' ? [] : way.criteria) {
    if (!kind || !WAITING.includes(kind.kind) || value === 0) continue;
    const message = `${back} asks for ${kind.kind}, a penalty. Delete the row.`;
    found.push({ at: refOf(criterion.place, 'criterion'), message });
  }
  return found;
}
