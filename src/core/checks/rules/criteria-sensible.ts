import type { Criterion } from '../../readiness/criteria-of-step.ts';
import type { CriterionName } from '../../tables/criteria.ts';
import { hasColumn, isEmptyIn, refOf } from '../../tables/table.ts';
import { EXAMPLE_LEVELS } from '../example-levels.ts';
import type { CheckInput, Found, Rule } from '../rule.ts';
import { asksFor, trackSteps } from '../track-steps.ts';

const HEADER = ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value', 'Wording'];
const AVERAGE = ['A', 'Sales', '', '', 'Average rating', 3.5];

export const criteriaSensible: Rule = {
  id: 'criteria-sensible',
  name: 'Criteria that do not fit',
  title: 'The criteria of a step fit together',
  why: 'A criterion that decides nothing makes people distrust the others.',
  requirement: 'S48',
  severity: 'warn',
  bad: { Levels: EXAMPLE_LEVELS, Criteria: [HEADER, AVERAGE, ['B', 'Sales', '', '', 'Lowest rating', 4]] },
  good: { Levels: EXAMPLE_LEVELS, Criteria: [HEADER, AVERAGE, ['B', 'Sales', '', '', 'Lowest rating', 3]] },
  check: (input) => {
    // Most criteria are for several steps: each is said once.
    const found = new Map(
      [...together(input), ...input.company.criteria.flatMap(alone)].map((one) => [
        `${one.at.cell} ${one.message}`,
        one,
      ]),
    );
    return [...found.values()];
  },
};

function together({ company }: CheckInput): readonly Found[] {
  return trackSteps(company)
    .flatMap(({ steps }) => steps)
    .flatMap((step): Found[] => {
      const of = (name: CriterionName) => step.criteria.find(({ kind }) => kind?.kind === name);
      const [average, lowest, session] = [of('Average rating'), of('Lowest rating'), of('Calibration')];
      const found: Found[] = [];
      if (average?.readable && lowest?.readable && (lowest.value ?? 0) > (average.value ?? 5)) {
        const message = `Lowest rating ${lowest.value} is above Average rating ${average.value}, which then decides nothing. Lower the one, or raise the other.`;
        found.push({ at: refOf(lowest.row.place, 'value'), message });
      }
      if (session && !asksFor(step, ['Manager endorsement'])) {
        const message = 'Calibration needs a Manager endorsement first. Add the row.';
        found.push({ at: refOf(session.row.place, 'criterion'), severity: 'info', message });
      }
      return found;
    });
}

function alone({ kind, row }: Criterion): readonly Found[] {
  const counts = kind?.kind === 'Scope' || kind?.kind === 'Quota attainment';
  if (counts && row.value === undefined && isEmptyIn(row.place, 'wording')) {
    const message = `${kind.kind} ${row.id} has neither Value nor Wording, so any evidence meets it. Write what to show.`;
    return [{ at: refOf(row.place, hasColumn(row.place, 'wording') ? 'wording' : 'value'), message }];
  }
  return [];
}
