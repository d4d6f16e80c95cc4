import { applicableCompetencies } from '../../framework/applicable.ts';
import type { Level } from '../../framework/families.ts';
import { groupBy } from '../../group-by.ts';
import { refOf } from '../../tables/table.ts';
import { count } from '../../words.ts';
import type { CheckInput, Found, Rule } from '../rule.ts';

const LEVELS = [
  ['Job family', 'Track', 'Level', 'Title', 'Order'],
  ['Sales', 'IC', 'S1', 'Seller', 1],
];
/* @__NO_SIDE_EFFECTS__ */
const rows = (n: number) => [
  ['Job family', 'Competency', 'Type'],
  ...Array.from({ length: n }, (_item, index) => [
    'Sales',
    `Competency ${index + 1}`,
    index < 4 ? 'Core' : 'Functional',
  ]),
];

export const competencyCount: Rule = {
  id: 'competency-count',
  name: 'Number of competencies',
  title: 'Each track has 6 to 10 competencies',
  why: 'Every competency has to be rated for every person: 20 take a manager a full day, and the ratings turn into noise.',
  requirement: 'S33',
  severity: 'warn',
  bad: { Levels: LEVELS, Competencies: rows(13) },
  good: { Levels: LEVELS, Competencies: rows(8) },
  check: (input) =>
    [...groupBy(input.company.families.all, ({ family, track }) => `${family}\n${track}`).values()].flatMap(
      ([level]) => (level ? judge(input, level) : []),
    ),
};

function judge({ company }: CheckInput, level: Level): readonly Found[] {
  const competencies = applicableCompetencies(company.workbook.competencies, level.family, level.track);
  const [first] = competencies;
  const n = competencies.length;
  if (!first || (n >= 6 && n <= 10)) return [];
  const where = `${level.row.family}, ${level.row.track || 'IC'}: ${count(n, 'competency', 'competencies')}.`;
  const at = refOf(first.row.place, 'name');
  if (n > 12)
    return [
      {
        at,
        severity: 'error',
        message: `${where} More than 12 cannot be rated with care. Join or drop the least used.`,
      },
    ];
  if (n > 10) return [{ at, message: `${where} 12 is the ceiling, 6 to 10 work best. Join two that are rated alike.` }];
  return [
    { at, message: `${where} Fewer than 6 leave much of the work unsaid. Add what decides success in the role.` },
  ];
}
