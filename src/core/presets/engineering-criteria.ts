import type { PresetCriterion } from './preset.ts';

const RATINGS: readonly PresetCriterion[] = [
  {
    id: 'ENG-AVG',
    from: '',
    to: '',
    criterion: 'Average rating',
    value: 3.5,
    wording: 'The average of all rated competencies is 3.5 or higher in the current cycle.',
  },
  {
    id: 'ENG-LOW',
    from: '',
    to: '',
    criterion: 'Lowest rating',
    value: 3,
    wording: 'No competency is rated below 3 in the current cycle.',
  },
  {
    id: 'ENG-CYC',
    from: '',
    to: '',
    criterion: 'Cycles at next level',
    value: 2,
    wording: 'The average and the lowest rating have been met in two cycles in a row.',
  },
  {
    id: 'ENG-CYC-IC2',
    from: 'IC1',
    to: 'IC2',
    criterion: 'Cycles at next level',
    value: 1,
    wording: 'For the step to IC2, one cycle in which the average and the lowest rating are met is enough.',
  },
];

const CROSSOVER: readonly PresetCriterion[] = [
  {
    id: 'ENG-AVG-M1',
    from: 'IC4',
    to: 'M1',
    criterion: 'Average rating',
    value: 3.5,
    wording: 'Rated against the M1 descriptions, the average of core and management competencies is 3.5 or higher.',
  },
  {
    id: 'ENG-LOW-M1',
    from: 'IC4',
    to: 'M1',
    criterion: 'Lowest rating',
    value: 3,
    wording: 'Rated against the M1 descriptions, no core or management competency is below 3.',
  },
  {
    id: 'ENG-CYC-M1',
    from: 'IC4',
    to: 'M1',
    criterion: 'Cycles at next level',
    value: 2,
    wording: 'Both M1 rating rules have been met in two cycles in a row, for example while standing in for a manager.',
  },
];

const months = (from: string, to: string, value: number): PresetCriterion => ({
  id: `ENG-MON-${to}`,
  from,
  to,
  criterion: 'Months in level',
  value,
  wording: `At least ${value} months at ${from} have passed before the step to ${to}.`,
});

/**
 * Promotion criteria of Engineering: rating thresholds for every step (S44, S45), how long they must hold (S47) and a
 * minimum time in level for each step (S23). A return to the IC track has none on purpose: it is open (S64).
 */
export const ENGINEERING_CRITERIA: readonly PresetCriterion[] = [
  ...RATINGS,
  months('IC1', 'IC2', 6),
  months('IC2', 'IC3', 12),
  months('IC3', 'IC4', 18),
  months('IC4', 'IC5', 18),
  months('IC5', 'IC6', 24),
  months('IC6', 'IC7', 24),
  ...CROSSOVER,
  months('IC4', 'M1', 12),
  months('M1', 'M2', 18),
  months('M2', 'M3', 24),
  months('M3', 'M4', 24),
];
