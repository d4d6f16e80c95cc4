import type { Level } from '../../framework/families.ts';
import { groupBy } from '../../group-by.ts';
import { normalise, normaliseList } from '../../normalise.ts';
import type { Company } from '../../readiness/company.ts';
import type { PersonRow } from '../../tables/people.ts';
import { refOf } from '../../tables/table.ts';
import { list } from '../../words.ts';
import { peopleToJudge } from '../people-to-judge.ts';
import type { Found, Rule } from '../rule.ts';

const HEADER = ['Job family', 'Track', 'Level', 'Title', 'Order', 'Market titles'];
const SELLER = ['Sales', 'IC', 'S1', 'Seller', 1, ''];

export const titleSingle: Rule = {
  id: 'title-single',
  name: 'Title not its own',
  title: 'Every level has one title, and every title one level',
  why: 'Where two levels share a title, or one has several, people compare titles and not what they do. Titles never hold up a framework: the level code is what counts.',
  requirement: 'S99',
  severity: 'warn',
  bad: { Levels: [HEADER, SELLER, ['Sales', 'IC', 'S2', 'Seller', 2, '']] },
  good: { Levels: [HEADER, SELLER, ['Sales', 'IC', 'S2', 'Seller', 2, 'Account executive']] },
  check: ({ company }) => {
    const titled = company.families.all.filter(({ row }) => row.title !== '' && row.marketTitles === '');
    const byTitle = groupBy(titled, ({ family, row }) => `${family}\n${normalise(row.title)}`);
    return [
      ...[...byTitle.values()].flatMap(shared),
      ...[...groupBy(peopleToJudge(company), ({ family }) => normalise(family)).values()].flatMap((team) =>
        several(company, team),
      ),
    ];
  },
};

/** Titles for the market may differ from the level's own (S101). */
function shared(levels: readonly Level[]): readonly Found[] {
  const [first, second] = levels;
  if (!first || !second || first.code === second.code) return [];
  const codes = list(levels.map(({ row }) => row.code));
  const message = `“${first.row.title}” is the title of ${codes}. Give each level its own, or say in Market titles what people are called.`;
  return [{ at: refOf(second.row.place, 'title'), message }];
}

/** One finding a family: the mend is one list of titles. */
function several({ families }: Company, team: readonly PersonRow[]): readonly Found[] {
  const titled = team.filter(({ title }) => title !== '');
  const mixed = [...groupBy(titled, ({ family, level }) => families.at(family, level))].flatMap(([level, people]) => {
    if (!level) return [];
    const market = normaliseList(level.row.marketTitles);
    const titles = groupBy(people, ({ title }) => normalise(title));
    const own = [...titles].filter(([title]) => !market.includes(title)).map(([, [person]]) => person);
    const [one, other] = own;
    return one && other ? [{ level, one, other }] : [];
  });
  const [first] = mixed;
  if (!first) return [];
  const { level, one, other } = first;
  const codes = list(mixed.map((at) => at.level.row.code));
  const message = `People of ${level.row.family} have several titles at ${codes}, such as “${one.title}” and “${other.title}” at ${level.row.code}. Agree on one a level, or list the others in Market titles.`;
  return [{ at: refOf(other.place, 'title'), message }];
}
