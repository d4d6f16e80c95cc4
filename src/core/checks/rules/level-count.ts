import type { Level } from '../../framework/families.ts';
import { groupBy } from '../../group-by.ts';
import { refOf } from '../../tables/table.ts';
import { count } from '../../words.ts';
import type { Found, Rule } from '../rule.ts';

/* @__NO_SIDE_EFFECTS__ */
const rows = (n: number) => [
  ['Job family', 'Track', 'Level', 'Title', 'Order'],
  ...Array.from({ length: n }, (_item, index) => ['Sales', 'IC', `S${index + 1}`, `Seller ${index + 1}`, index + 1]),
];

export const levelCount: Rule = {
  id: 'level-count',
  name: 'Number of levels',
  title: 'Each track has 5 to 7 levels',
  why: 'Fewer than 4 levels leave people waiting for years for a step; more than 7 pretend to a precision that nobody can rate.',
  requirement: 'S17',
  severity: 'warn',
  bad: { Levels: rows(3) },
  good: { Levels: rows(6) },
  check: ({ company }) =>
    [...groupBy(company.families.all, ({ family, track }) => `${family}\n${track}`).values()].flatMap(judge),
};

function judge(levels: readonly Level[]): readonly Found[] {
  const [first] = levels;
  if (!first || (levels.length >= 5 && levels.length <= 7)) return [];
  const at = refOf(first.row.place, 'code');
  const where = `${first.row.family}, ${first.row.track || 'IC'}: ${count(levels.length, 'level', 'levels')}.`;
  if (levels.length === 4) return [{ at, severity: 'info', message: `${where} 5 to 7 are usual; 4 can do.` }];
  const reason =
    levels.length < 4
      ? 'Fewer than 4 mean years between steps. Split the widest level.'
      : 'More than 7 are hard to tell apart. Join levels that nobody can tell apart.';
  return [{ at, message: `${where} ${reason}` }];
}
