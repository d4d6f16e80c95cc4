import type { Level } from '../../framework/families.ts';
import { normalise } from '../../normalise.ts';
import { refOf } from '../../tables/table.ts';
import type { Found, Rule } from '../rule.ts';
import { trackLevels } from '../track-levels.ts';

const HEADER = ['Job family', 'Track', 'Level', 'Title', 'Order', 'Scope'];
/** How far work reaches, in order (S31); what a Scope begins with. */
const SCALE = ['task', 'problem', 'complex problem', 'cross-team', 'organi[sz]ation'].map(
  (word) => new RegExp(`^${word}(?![\\p{L}-])`, 'u'),
);

export const scopeGrows: Rule = {
  id: 'scope-grows',
  name: 'Scope shrinks',
  title: 'No level reaches less far than one below it',
  why: 'A step up widens the work: task, problem, complex problem, cross-team, organisation.',
  requirement: 'S31',
  severity: 'warn',
  bad: {
    Levels: [HEADER, ['Sales', 'IC', 'S1', '', 1, 'Cross-team: all regions'], ['Sales', 'IC', 'S2', '', 2, 'Task']],
  },
  good: { Levels: [HEADER, ['Sales', 'IC', 'S1', '', 1, 'Problem'], ['Sales', 'IC', 'S2', '', 2, 'Complex problem']] },
  check: ({ company }) =>
    trackLevels(company).flatMap(({ levels }) => {
      let widest: Level | undefined;
      return levels.flatMap((level): readonly Found[] => {
        const [reach, before] = [reachOf(level), widest ? reachOf(widest) : -1];
        if (reach >= before) widest = reach < 0 ? widest : level;
        if (reach < 0 || reach >= before) return [];
        const message = `${level.row.code} reaches less far than ${widest?.row.code}, which stands below it. Widen its Scope, or correct the other.`;
        return [{ at: refOf(level.row.place, 'scope'), message }];
      });
    }),
};

/** @returns The place on the scale, -1 where the words are others. */
function reachOf({ row }: Level): number {
  return SCALE.findIndex((word) => word.test(normalise(row.scope)));
}
