import { refOf } from '../../tables/table.ts';
import { EXAMPLE_LEVELS } from '../example-levels.ts';
import { functionOf, sizeOf } from '../preset-of.ts';
import type { CheckInput, Found, Rule } from '../rule.ts';
import { asksFor, trackSteps } from '../track-steps.ts';

const HEADER = ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'];

export const presetCriteria: Rule = {
  id: 'preset-criteria',
  name: 'Criterion usual here',
  title: 'Sales asks for quota attainment, a mid-size company for calibration',
  why: 'A quota shows who sells at the next level; calibration keeps 200 people to one bar.',
  requirement: 'S76',
  severity: 'info',
  bad: { Levels: EXAMPLE_LEVELS, Criteria: [HEADER, ['A', 'Sales', '', '', 'Lowest rating', 3]] },
  good: { Levels: EXAMPLE_LEVELS, Criteria: [HEADER, ['A', 'Sales', '', '', 'Quota attainment', 1]] },
  check: (input) => [...withoutQuota(input), ...withoutCalibration(input)],
};

function withoutQuota({ company }: CheckInput): readonly Found[] {
  return trackSteps(company)
    .filter((track) => track.track === 'ic' && functionOf(company, track) === 'sales')
    .filter(({ steps }) => steps.some(({ criteria }) => criteria.length > 0))
    .filter(({ steps }) => !steps.some((step) => asksFor(step, ['Quota attainment'])))
    .map(({ first, familyShown }) => {
      const message = `No step of ${familyShown} asks for Quota attainment. Add the row.`;
      return { at: refOf(first.row.place, 'code'), message };
    });
}

/** S74; said once, for all families. */
function withoutCalibration({ company }: CheckInput): readonly Found[] {
  const { band, place } = sizeOf(company);
  const asking = trackSteps(company).flatMap(({ steps }) => steps.filter(({ criteria }) => criteria.length > 0));
  const isAsked = asking.every((step) => asksFor(step, ['Calibration']));
  if (!place || !band?.calibrationRequired || isAsked) return [];
  const { to } = asking.find((step) => !asksFor(step, ['Calibration'])) ?? {};
  const message = `The step to ${to?.row.code} asks for no Calibration, which a ${band.size} company needs. Add the row.`;
  return [{ at: refOf(place, 'value'), message }];
}
