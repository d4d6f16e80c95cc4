import { groupBy } from '../../group-by.ts';
import type { Criterion } from '../../readiness/criteria-of-step.ts';
import { refOf } from '../../tables/table.ts';
import type { Found, Rule } from '../rule.ts';
import { whereFrom } from '../where.ts';

const HEADER = ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'];

export const criterionSingle: Rule = {
  id: 'criterion-single',
  name: 'Criterion twice',
  title: 'No two criteria of one kind are for the same steps',
  why: 'Of one kind the row that is most specific counts. Of two that are equally specific only the first does.',
  requirement: 'S21',
  severity: 'warn',
  bad: {
    Criteria: [HEADER, ['A', 'Sales', '', 'S2', 'Average rating', 3.5], ['B', 'Sales', '', 's2', 'Average rating', 4]],
  },
  good: {
    Criteria: [
      HEADER,
      ['A', 'Sales', '', '', 'Average rating', 3.5],
      ['B', 'Sales', '', 'S2', 'Average rating', 4],
      ['C', 'Sales', '', 'S2', 'Scope', 1],
      ['D', 'Sales', '', 'S2', 'Scope', 5],
    ],
  },
  check: ({ company }) => {
    const single = company.criteria.filter(({ kind }) => kind && !kind.severalApply);
    const keyOf = ({ kind, family, from, to }: Criterion) => [kind?.kind, family, from, to].join('\n');
    return [...groupBy(single, keyOf).values()].flatMap(([first, ...others]) =>
      first ? others.map((other) => second(first, other)) : [],
    );
  },
};

function second(first: Criterion, { kind, row }: Criterion): Found {
  const at = refOf(row.place, 'criterion');
  const before = refOf(first.row.place, 'criterion');
  const message = `${kind?.kind} for the same steps already stands in ${whereFrom(at, before)}, and only that one counts. Change From or To here, or delete the row.`;
  return { at, message };
}
