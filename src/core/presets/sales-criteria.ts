import type { PresetCriterion } from './preset.ts';
import { crossover, everyStep, monthsInLevel, oneCycle, scopeShown } from './step-criteria.ts';

const months = (from: string, to: string, value: number) => monthsInLevel('SAL', from, to, value);
const scope = (from: string, to: string, value: number, wording: string) => scopeShown('SAL', from, to, value, wording);

/** Quota counts over several cycles in a row, so that one large deal does not carry a step (S76). */
const quota = (from: string, to: string, cycles: number, whose: string): PresetCriterion => ({
  id: `SAL-QUO-${to}`,
  from,
  to,
  criterion: 'Quota attainment',
  value: 1,
  cycles,
  wording: `Has reached 100 % of ${whose} in each of the last ${cycles} cycles before the step to ${to}.`,
});

/**
 * Promotion criteria of Sales: what every step takes, then for each step a least time in level (S23), quota over several
 * cycles, and the deals or duties that must have been carried (S48, S76). Quota alone opens no step: the one into
 * management asks for each leadership competency as well (RESEARCH L25). A return has none (S64).
 */
export const SALES_CRITERIA: readonly PresetCriterion[] = [
  ...everyStep('SAL'),
  oneCycle('SAL', 'S1', 'S2'),
  months('S1', 'S2', 12),
  months('S2', 'S3', 18),
  months('S3', 'S4', 24),
  months('S4', 'S5', 24),
  ...crossover('SAL', 'S2', 'SM1'),
  months('S2', 'SM1', 12),
  months('SM1', 'SM2', 18),
  months('SM2', 'SM3', 24),
  months('SM3', 'SM4', 24),
  quota('S1', 'S2', 2, 'own quota of accepted meetings'),
  quota('S2', 'S3', 3, 'own quota'),
  quota('S3', 'S4', 4, 'own quota'),
  quota('S4', 'S5', 4, 'own quota'),
  quota('S2', 'SM1', 2, 'own quota'),
  quota('SM1', 'SM2', 3, 'the quota of the team'),
  quota('SM2', 'SM3', 4, 'the quota of own teams'),
  quota('SM3', 'SM4', 4, 'the quota of the region'),
  scope(
    'S1',
    'S2',
    3,
    "Has led 3+ sales beside an account executive from the first meeting to the customer's decision.",
  ),
  scope('S2', 'S3', 3, 'Has led a sale or renewal to which 3+ departments of the customer consented in writing.'),
  scope('S3', 'S4', 2, 'Has closed 2+ contracts of several years with terms made for the customer.'),
  scope('S4', 'S5', 3, 'Has signed an agreement that applies in 3+ countries or divisions of one customer.'),
  scope('S2', 'SM1', 8, 'Has led 8+ weekly pipeline meetings of a team while standing in for its lead or manager.'),
  scope('SM1', 'SM2', 3, 'Has led a team in which 3+ sellers reached their yearly quota.'),
  scope('SM2', 'SM3', 2, 'Has led 2+ teams or segments at the same time for a full year.'),
  scope('SM3', 'SM4', 2, 'Has led a change of price, commission or sales model that 2+ regions adopted.'),
];
