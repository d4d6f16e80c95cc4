import type { Level } from '../../framework/families.ts';
import { groupBy } from '../../group-by.ts';
import { normalise } from '../../normalise.ts';
import { hasColumn, isEmptyIn, refOf } from '../../tables/table.ts';
import { alternatives } from '../../words.ts';
import type { Found, Rule } from '../rule.ts';
import { codes } from '../track-levels.ts';

const HEADER = ['Job family', 'Track', 'Level', 'Title', 'Order', 'Scope', 'Autonomy'];
const PARTS = { title: 'Title', scope: 'Scope', autonomy: 'Autonomy' } as const;
type Part = keyof typeof PARTS;
const MEND = ' Write how far the work reaches, with how much guidance.';
const NAMES = Object.keys(PARTS) as Part[];

export const levelStated: Rule = {
  id: 'level-stated',
  name: 'Title only',
  title: 'Every level has a title, a scope and autonomy of its own',
  why: 'A title does not say what a step up changes. Scope and autonomy do.',
  requirement: 'S30',
  severity: 'error',
  bad: { Levels: [HEADER, ['Sales', 'IC', 'S1', 'Seller', 1, '', 'With guidance']] },
  good: { Levels: [HEADER, ['Sales', 'IC', 'S1', 'Seller', 1, 'Task', 'With guidance']] },
  check: ({ company }) => [...lacking(company.families.all), ...alike(company.families.all)],
};

/** One finding for the levels of a tab that lack the same; that it lacks a column DESIGN §1 allows, so no error. */
function lacking(all: readonly Level[]): readonly Found[] {
  const missing = ({ row }: Level) => NAMES.filter((name) => isEmptyIn(row.place, name));
  const groups = groupBy(all, (level) => [level.row.place.located.source.tab, ...missing(level)].join('\n'));
  return [...groups.values()].flatMap((levels): Found[] => {
    const [first] = levels;
    const names = first ? missing(first) : [];
    const [column] = names;
    if (!first || !column) return [];
    const { place } = first.row;
    const isThere = hasColumn(place, column);
    const says = `${codes(levels)} ${levels.length === 1 ? 'has' : 'have'} no ${alternatives(names.map((name) => PARTS[name]))}.`;
    const mend = names.join() === 'title' ? '' : MEND;
    return [
      { at: refOf(place, isThere ? column : 'title'), severity: isThere ? 'error' : 'warn', message: says + mend },
    ];
  });
}

function alike(all: readonly Level[]): readonly Found[] {
  const stated = all.filter(({ row }) => row.scope !== '' && row.autonomy !== '');
  const same = ({ family, track, row }: Level) => [family, track, row.scope, row.autonomy].map(normalise).join('\n');
  return [...groupBy(stated, same).values()].flatMap(([first, ...others]) =>
    others.map(({ row }): Found => {
      const message = `${row.code} has the Scope and Autonomy of ${first?.row.code}. Write what changes, or join them.`;
      return { at: refOf(row.place, 'scope'), severity: 'warn', message };
    }),
  );
}
