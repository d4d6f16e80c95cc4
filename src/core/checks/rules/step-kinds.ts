import { groupBy } from '../../group-by.ts';
import type { Way } from '../../readiness/ways.ts';
import { refOf } from '../../tables/table.ts';
import { list } from '../../words.ts';
import { EXAMPLE_LEVELS } from '../example-levels.ts';
import type { Found, Rule } from '../rule.ts';
import { codes } from '../track-levels.ts';
import { asksFor, trackSteps } from '../track-steps.ts';

const HEADER = ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'];
const TIME = ['Months in level'];
const LASTING = ['Cycles at next level', ...TIME];
/** The kinds of proof of S23, and which criteria are of each. */
const PROOF: Readonly<Record<string, readonly string[]>> = {
  ratings: ['Average rating', 'Lowest rating', 'Required ratings met', 'Leadership competencies'],
  scope: ['Scope', 'Quota attainment'],
  'time in level': TIME,
};

export const stepKinds: Rule = {
  id: 'step-kinds',
  name: 'Proof of one kind',
  title: 'Every step asks for ratings, scope and time, and that they last',
  why: 'One good quarter is not the next level: only what lasts shows that somebody works there consistently.',
  requirement: 'S23',
  severity: 'info',
  bad: { Levels: EXAMPLE_LEVELS, Criteria: [HEADER, ['A', '', '', '', 'Scope', 3]] },
  good: {
    Levels: EXAMPLE_LEVELS,
    Criteria: [
      HEADER,
      ['A', '', '', '', 'Average rating', 3.5],
      ['B', '', '', '', 'Scope', 3],
      ['C', '', '', '', 'Months in level', 12],
    ],
  },
  check: ({ company }) =>
    trackSteps(company).flatMap(({ steps, shown }) => {
      const known = steps.filter(({ criteria }) => criteria.length > 0);
      const groups = groupBy(known, (step) => [asksFor(step, LASTING), ...missingIn(step)].join('\n'));
      return [...groups.values()].flatMap((alike) => judge(alike, shown, alike.length === steps.length));
    }),
};

function missingIn(step: Way): readonly string[] {
  return Object.keys(PROOF).filter((name) => !asksFor(step, PROOF[name] ?? []));
}

/** @param steps Steps that lack the same. */
function judge(steps: readonly Way[], shown: string, isAll: boolean): readonly Found[] {
  const [step] = steps;
  const missing = step ? missingIn(step) : [];
  if (!step || missing.length === 0) return [];
  const at = refOf(step.to.row.place, 'code');
  const which = isAll ? 'no step asks' : `the step to ${codes(steps.map(({ to }) => to))} does not ask`;
  if (!asksFor(step, LASTING)) {
    const message = `${shown}: ${which} how long it has to last. Add Cycles at next level or Months in level; 0 months says that no time is needed.`;
    return [{ at, severity: 'warn', message }];
  }
  return [{ at, message: `${shown}: ${which} for ${list(missing)}. Add it to Criteria if it should count.` }];
}
