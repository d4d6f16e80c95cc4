import type { PresetCriterion } from './preset.ts';
import { everyStep, monthsInLevel, oneCycle, scopeShown } from './step-criteria.ts';

const months = (from: string, to: string, value: number) => monthsInLevel('PEO', from, to, value);
const scope = (from: string, to: string, value: number, wording: string) => scopeShown('PEO', from, to, value, wording);

/** Promotion criteria of the People team: what every step takes, then time (S23) and scope (S48) for each. */
export const PEOPLE_CRITERIA: readonly PresetCriterion[] = [
  ...everyStep('PEO'),
  oneCycle('PEO', 'H1', 'H2'),
  months('H1', 'H2', 6),
  months('H2', 'H3', 12),
  months('H3', 'H4', 18),
  months('H4', 'H5', 24),
  scope('H1', 'H2', 10, 'Has carried 10+ hires or leavers through the whole checklist.'),
  scope('H2', 'H3', 3, 'Has led a people project with 3+ cross-team stakeholders.'),
  scope('H3', 'H4', 3, 'Has led a review, policy or programme that 3+ departments took part in.'),
  scope('H4', 'H5', 2, 'Has introduced 2+ company-wide programmes and reported on each a year later.'),
];
