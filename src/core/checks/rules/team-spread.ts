import type { Level } from '../../framework/families.ts';
import { groupBy } from '../../group-by.ts';
import { normalise } from '../../normalise.ts';
import { refOf } from '../../tables/table.ts';
import { alternatives } from '../../words.ts';
import { EXAMPLE_LEVELS } from '../example-levels.ts';
import { peopleToJudge } from '../people-to-judge.ts';
import type { Found, Rule } from '../rule.ts';

/** Of fewer people than this one is more than a tenth, and any share is chance. */
const FEWEST = 10;
const CROWDED = 0.6;

/* @__NO_SIDE_EFFECTS__ */
const people = (...counts: readonly number[]) => [
  ['Employee ID', 'Name', 'Job family', 'Level'],
  ...counts.flatMap((n, at) =>
    Array.from({ length: n }, (_item, one) => [
      `E${at}${one}`,
      `Name ${at}${one}`,
      'Sales',
      ['S1', 'S2', 'M1'][at] ?? '',
    ]),
  ),
];

export const teamSpread: Rule = {
  id: 'team-spread',
  name: 'Crowded or empty levels',
  title: 'Every level has people, and none has more than 60 % of its family',
  why: 'A level that nearly everybody is at tells nobody apart, and one that nobody is at may be a step on paper only.',
  requirement: 'S69',
  severity: 'info',
  bad: { Levels: EXAMPLE_LEVELS, People: people(7, 2, 1) },
  good: { Levels: EXAMPLE_LEVELS, People: people(6, 3, 1) },
  check: ({ company }) => {
    const teams = groupBy(peopleToJudge(company), ({ family }) => normalise(family));
    return [...groupBy(company.families.all, ({ family }) => family)].flatMap(([family, levels]) => {
      const at = (teams.get(family) ?? []).map(({ level }) => normalise(level));
      const placed = at.filter((code) => levels.some((level) => level.code === code));
      return placed.length < FEWEST ? [] : judge(levels, placed);
    });
  },
};

function judge(levels: readonly Level[], placed: readonly string[]): readonly Found[] {
  const n = (level: Level) => placed.filter((code) => code === level.code).length;
  const crowded = levels.filter((level) => n(level) > CROWDED * placed.length);
  // Fewer people than levels leave some of them empty, whatever the levels are.
  const empty = placed.length < levels.length ? [] : levels.filter((level) => n(level) === 0);
  const [first] = empty;
  return [
    ...crowded.map((level) => ({
      at: refOf(level.row.place, 'code'),
      message: `${n(level)} of ${placed.length} people of ${level.row.family} are at ${level.row.code}. Look again at where they are placed, or split the level.`,
    })),
    ...(first
      ? [
          {
            at: refOf(first.row.place, 'code'),
            message: `Nobody of ${first.row.family} is at ${alternatives(empty.map(({ row }) => row.code))}. Keep what people will grow into, and drop the rest.`,
          },
        ]
      : []),
  ];
}
