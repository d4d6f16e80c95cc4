import type { Criterion } from '../../readiness/criteria-of-step.ts';
import { CRITERION_NAMES } from '../../tables/criteria.ts';
import { isEmptyIn, refOf } from '../../tables/table.ts';
import { wrongValue } from '../criterion-value.ts';
import { typeNearest } from '../nearest.ts';
import type { Found, Rule } from '../rule.ts';

const HEADER = ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value', 'Cycles'];
/* @__NO_SIDE_EFFECTS__ */
const row = (...cells: (string | number)[]) => ['A', '', '', '', ...cells];
/** The kinds whose Cycles column is looked at. */
const COUNTING = ['Cycles at next level', 'Quota attainment'];

export const criterionReadable: Rule = {
  id: 'criterion-readable',
  name: 'Criterion not readable',
  title: 'Every criterion is of a kind there is, with a Value that the kind can use',
  why: 'A criterion that cannot be read still applies, and nobody can meet it: every step it belongs to stays incomplete.',
  requirement: 'S23',
  severity: 'error',
  bad: {
    Criteria: [HEADER, row('Average ratings', 3.5), row('Average rating', '3,5'), row('Lowest rating', '')],
  },
  good: {
    Criteria: [
      HEADER,
      row('average  rating', 3.5),
      row('Required ratings met', ''),
      row('Cycles at next level', '', 2),
      row('Manager endorsement', ''),
    ],
  },
  check: ({ company, locale }) =>
    company.criteria.flatMap((criterion) => [...judgeKind(criterion, locale), ...judgeCycles(criterion)]),
};

function judgeKind(criterion: Criterion, locale: string): readonly Found[] {
  const { kind, row } = criterion;
  if (kind) {
    const wrong = wrongValue(criterion, locale);
    const at = refOf(row.place, 'value');
    return wrong ? [{ at, message: wrong.message, severity: wrong.judged ? 'warn' : 'error', fix: wrong.fix }] : [];
  }
  const at = refOf(row.place, 'criterion');
  const typed = row.criterion;
  const choose = `Choose one from the list, such as ${CRITERION_NAMES[0]}.`;
  if (typed !== '')
    return [{ at, message: `“${typed}” is no kind of criterion. ${typeNearest(typed, CRITERION_NAMES, choose)}` }];
  // A failed formula is reported where cells are read.
  if (!isEmptyIn(row.place, 'criterion')) return [];
  return [{ at, message: `This row names no kind of criterion, so nobody can meet it. ${choose}` }];
}

function judgeCycles({ kind, row }: Criterion): readonly Found[] {
  const { cycles, value, place } = row;
  if (!kind || !COUNTING.includes(kind.kind) || cycles === undefined) return [];
  // The Value of Cycles at next level comes before its Cycles.
  if (kind.kind === 'Cycles at next level' && value !== undefined) return [];
  if (Number.isInteger(cycles) && cycles >= 1) return [];
  const message = `${kind.kind} cannot look at ${cycles} cycles. Type a whole number of 1 or more.`;
  return [{ at: refOf(place, 'cycles'), message }];
}
