import { hasColumn, refOf } from '../../tables/table.ts';
import { examplePaths, exampleTracks } from '../example-tracks.ts';
import { pathEnds } from '../path-ends.ts';
import type { CheckInput, Found, Rule } from '../rule.ts';
import { ratedIn, trackLevels } from '../track-levels.ts';
import { asksFor } from '../track-steps.ts';

const HEADER = ['Job family', 'Competency', 'Type', 'Leadership'];
const LEVELS = /* @__PURE__ */ exampleTracks(5, 4);

export const leadershipAsked: Rule = {
  id: 'leadership-asked',
  name: 'Leadership not asked for',
  title: 'The step into management asks for leadership competencies',
  why: 'The best expert is not yet a manager: leading has to be seen first.',
  requirement: 'S63',
  severity: 'warn',
  bad: { Levels: LEVELS, Competencies: [HEADER, ['Sales', 'Coaching', 'Functional', '']] },
  good: { Levels: LEVELS, Competencies: [HEADER, ['Sales', 'Coaching', 'Functional', 'yes']], Paths: examplePaths() },
  check: (input) => [...unmarked(input), ...notAsked(input)],
};

function unmarked({ company }: CheckInput): readonly Found[] {
  return trackLevels(company).flatMap((track): Found[] => {
    const rated = ratedIn(company, track);
    const [first] = rated;
    if (track.track !== 'management' || !first || rated.some(({ row }) => row.leadership)) return [];
    const column = hasColumn(first.row.place, 'leadership') ? 'leadership' : 'name';
    const message = `No competency of ${track.shown} counts as leadership. Type yes in Leadership beside those that make a manager.`;
    return [{ at: refOf(first.row.place, column), message }];
  });
}

function notAsked({ company }: CheckInput): readonly Found[] {
  return pathEnds(company, 'crossover').flatMap(({ row, from, to }): Found[] => {
    const way = company.way(from, to);
    // Without criteria at all, that is what is said.
    const isSilent = way === 'No path' || way.criteria.length === 0 || asksFor(way, ['Leadership competencies']);
    if (isSilent || !company.requirements(to).competencies.some((one) => one.row.leadership)) return [];
    const message = `The criteria from ${from.row.code} to ${to.row.code} leave out Leadership competencies. Add the row.`;
    return [{ at: refOf(row.place, 'toLevel'), severity: 'info', message }];
  });
}
