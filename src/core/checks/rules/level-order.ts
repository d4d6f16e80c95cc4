import type { Level } from '../../framework/families.ts';
import { groupBy } from '../../group-by.ts';
import { isEmptyIn, refOf } from '../../tables/table.ts';
import type { Found, Rule } from '../rule.ts';

const HEADER = ['Job family', 'Track', 'Level', 'Title', 'Order'];

export const levelOrder: Rule = {
  id: 'level-order',
  name: 'Order not clear',
  title: 'Every level has an Order, and every level one next level',
  why: 'The next level is the one with the next greater Order. Without one nobody can get there, and of two only the first is taken.',
  requirement: 'C11',
  severity: 'error',
  bad: {
    Levels: [HEADER, ['Sales', '', 'S1', '', 1], ['Sales', '', 'S2', '', 2], ['Sales', '', 'S2b', '', 2]],
  },
  good: {
    Levels: [HEADER, ['Sales', 'IC', 'S1', '', 1], ['Sales', 'IC', 'S2', '', 20], ['Sales', 'Management', 'M1', '', 1]],
  },
  check: ({ company }) =>
    [...groupBy(company.families.all, ({ family, track }) => `${family}\n${track}`).values()].flatMap((track) => [
      ...withoutOrder(track),
      ...sameNext(track),
    ]),
};

function withoutOrder(track: readonly Level[]): readonly Found[] {
  return track
    .filter(({ row }) => isEmptyIn(row.place, 'order'))
    .map(({ row }) => ({
      at: refOf(row.place, 'order'),
      message: `${row.code} of ${row.family} has no Order, so nobody gets to it or on from it. Type 1 for the lowest level of its track.`,
    }));
}

/** Two levels at the foot of a track are nobody's next level, so nothing is taken for the other there. */
function sameNext(track: readonly Level[]): readonly Found[] {
  const lowest = Math.min(...track.map(({ row }) => row.order ?? Infinity));
  const above = track.filter(({ row }) => row.order !== undefined && row.order > lowest);
  return [...groupBy(above, ({ row }) => String(row.order)).values()].flatMap(([first, ...others]) =>
    others
      // A code that stands twice is a finding of its own.
      .filter((level) => level.code !== first?.code)
      .map(({ row }): Found => {
        const taken = first?.row.code;
        const message = `${row.code} of ${row.family} has the Order of ${taken}, so the step from below leads to ${taken} only. Give each its own Order.`;
        return { at: refOf(row.place, 'order'), severity: 'warn', message };
      }),
  );
}
