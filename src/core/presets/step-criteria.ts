import type { PresetCriterion } from './preset.ts';

type Rule = Omit<PresetCriterion, 'from' | 'to'>;

const everywhere = (rule: Rule): PresetCriterion => ({ ...rule, from: '', to: '' });

/**
 * What every step of a family takes: rating thresholds (S44, S45), how long they must hold (S47), the manager's
 * endorsement (S49) and the confirmation of a calibration session (S50).
 *
 * @param prefix Begins every ID, for example `ENG`.
 */
export const everyStep = (prefix: string): readonly PresetCriterion[] => [
  everywhere({
    id: `${prefix}-AVG`,
    criterion: 'Average rating',
    value: 3.5,
    wording: 'The average of all rated competencies is 3.5 or higher in the current cycle.',
  }),
  everywhere({
    id: `${prefix}-LOW`,
    criterion: 'Lowest rating',
    value: 3,
    wording: 'No competency is rated below 3 in the current cycle.',
  }),
  everywhere({
    id: `${prefix}-CYC`,
    criterion: 'Cycles at next level',
    value: 2,
    wording: 'The average and the lowest rating have been met in two cycles in a row.',
  }),
  everywhere({
    id: `${prefix}-END`,
    criterion: 'Manager endorsement',
    wording: 'The manager has endorsed the step by name, with a date.',
  }),
  everywhere({
    id: `${prefix}-CAL`,
    criterion: 'Calibration',
    wording: 'A calibration session has confirmed the step, on or after the day of the endorsement.',
  }),
];

/** The first step of a track is the shortest: one cycle is enough (S47 asks for one or two). */
export const oneCycle = (prefix: string, from: string, to: string): PresetCriterion => ({
  id: `${prefix}-CYC-${to}`,
  from,
  to,
  criterion: 'Cycles at next level',
  value: 1,
  wording: `For the step to ${to}, one cycle in which the average and the lowest rating are met is enough.`,
});

/** The least time in level before a step (S23). */
export const monthsInLevel = (prefix: string, from: string, to: string, value: number): PresetCriterion => ({
  id: `${prefix}-MON-${to}`,
  from,
  to,
  criterion: 'Months in level',
  value,
  wording: `At least ${value} months at ${from} have passed before the step to ${to}.`,
});

/**
 * The scope that must have been shown before a step (S48).
 *
 * @param value The fewest that evidence must name in Amount.
 * @param wording One sentence that says what is counted, with the number in it.
 */
export const scopeShown = (
  prefix: string,
  from: string,
  to: string,
  value: number,
  wording: string,
): PresetCriterion => ({ id: `${prefix}-SCO-${to}`, from, to, criterion: 'Scope', value, wording });

/** The step into management: the same thresholds against the new descriptions, and each leadership competency (S63). */
export const crossover = (prefix: string, from: string, to: string): readonly PresetCriterion[] => [
  {
    id: `${prefix}-AVG-${to}`,
    from,
    to,
    criterion: 'Average rating',
    value: 3.5,
    wording: `Rated against the ${to} descriptions, the average of core and management competencies is 3.5 or higher.`,
  },
  {
    id: `${prefix}-LOW-${to}`,
    from,
    to,
    criterion: 'Lowest rating',
    value: 3,
    wording: `Rated against the ${to} descriptions, no core or management competency is below 3.`,
  },
  {
    id: `${prefix}-CYC-${to}`,
    from,
    to,
    criterion: 'Cycles at next level',
    value: 2,
    wording: `Both ${to} rating rules have been met in two cycles in a row, for example while standing in for a manager.`,
  },
  {
    id: `${prefix}-LEA-${to}`,
    from,
    to,
    criterion: 'Leadership competencies',
    wording: `Every leadership competency is rated at the rating that ${to} requires, or above it.`,
  },
];
