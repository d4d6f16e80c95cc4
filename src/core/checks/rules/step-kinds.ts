import { groupBy } from '../../group-by.ts';
import { isDefaultCriterion } from '../../presets/default-criteria.ts';
import type { Way } from '../../readiness/ways.ts';
import { refOf } from '../../tables/table.ts';
import { alternatives } from '../../words.ts';
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
  why: 'One good quarter is not the next level: only what lasts is.',
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
  check: ({ company }) => {
    const steps = trackSteps(company).flatMap((track) => track.steps);
    // What stands there until somebody decides is nobody's decision.
    const known = steps.filter(({ criteria }) => criteria.some(({ row }) => !isDefaultCriterion(row.id)));
    const groups = groupBy(known, (step) => [asksFor(step, LASTING), ...missingIn(step)].join('\n'));
    return [...groups.values()].flatMap((alike) => judge(alike, alike.length === steps.length));
  },
};

function missingIn(step: Way): readonly string[] {
  return Object.keys(PROOF).filter((name) => !asksFor(step, PROOF[name] ?? []));
}

/** @param steps Steps that lack the same. */
function judge(steps: readonly Way[], isAll: boolean): readonly Found[] {
  const [step] = steps;
  const missing = step ? missingIn(step) : [];
  if (!step || missing.length === 0) return [];
  const at = refOf(step.to.row.place, 'code');
  const which = isAll ? 'No step asks' : `The step to ${codes(steps.map(({ to }) => to))} does not ask`;
  if (asksFor(step, LASTING))
    return [{ at, message: `${which} for ${alternatives(missing)}. Add it to Criteria if it should count.` }];
  const message = `${which} how long it lasts. Add Cycles at next level or Months in level to Criteria; 0 months says that no time is needed.`;
  return [{ at, severity: 'warn', message }];
}
