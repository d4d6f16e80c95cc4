import type { PresetCriterion } from './preset.ts';
import { crossover, everyStep, monthsInLevel, oneCycle, scopeShown } from './step-criteria.ts';

const months = (from: string, to: string, value: number) => monthsInLevel('PRO', from, to, value);
const scope = (from: string, to: string, value: number, wording: string) => scopeShown('PRO', from, to, value, wording);

/**
 * Promotion criteria of Product: what every step takes, then for each step a least time in level (S23) and the scope
 * that must have been shown (S48). A return to product work has none on purpose: it is open (S64).
 */
export const PRODUCT_CRITERIA: readonly PresetCriterion[] = [
  ...everyStep('PRO'),
  oneCycle('PRO', 'P1', 'P2'),
  months('P1', 'P2', 12),
  months('P2', 'P3', 18),
  months('P3', 'P4', 18),
  months('P4', 'P5', 24),
  months('P5', 'P6', 24),
  ...crossover('PRO', 'P3', 'PL1'),
  months('P3', 'PL1', 12),
  months('PL1', 'PL2', 18),
  months('PL2', 'PL3', 24),
  months('PL3', 'PL4', 24),
  scope('P1', 'P2', 2, 'Has taken 2+ features from the first interview to the check of their use after release.'),
  scope('P2', 'P3', 3, 'Has led a launch in which 3+ teams took part.'),
  scope('P3', 'P4', 2, 'Has set the direction of 2+ teams for a year and published the results.'),
  scope('P4', 'P5', 3, 'Has led a product decision, such as a price or a market, that 3+ departments carried out.'),
  scope('P5', 'P6', 10, 'Has brought a new product to 10+ paying customers.'),
  scope('P3', 'PL1', 2, 'Has mentored 2+ product managers for a cycle on goals agreed in writing.'),
  scope('PL1', 'PL2', 3, 'Has managed 3+ product managers through two review cycles.'),
  scope('PL2', 'PL3', 3, 'Has planned people and budget of 3+ product teams for a full year.'),
  scope('PL3', 'PL4', 2, 'Has moved people or money between 2+ products during a year and published the results.'),
];
