import type { PresetCriterion } from './preset.ts';
import { crossover, everyStep, monthsInLevel, oneCycle, scopeShown } from './step-criteria.ts';

const months = (from: string, to: string, value: number) => monthsInLevel('ENG', from, to, value);
const scope = (from: string, to: string, value: number, wording: string) => scopeShown('ENG', from, to, value, wording);

/**
 * Promotion criteria of Engineering: what every step takes, then for each step a least time in level (S23) and the
 * scope that must have been shown (S48). A return to the IC track has none on purpose: it is open (S64).
 */
export const ENGINEERING_CRITERIA: readonly PresetCriterion[] = [
  ...everyStep('ENG'),
  oneCycle('ENG', 'IC1', 'IC2'),
  months('IC1', 'IC2', 6),
  months('IC2', 'IC3', 12),
  months('IC3', 'IC4', 18),
  months('IC4', 'IC5', 18),
  months('IC5', 'IC6', 24),
  months('IC6', 'IC7', 24),
  ...crossover('ENG', 'IC4', 'M1'),
  months('IC4', 'M1', 12),
  months('M1', 'M2', 18),
  months('M2', 'M3', 24),
  months('M3', 'M4', 24),
  scope('IC1', 'IC2', 5, 'Has taken 5+ changes from the ticket to production.'),
  scope('IC2', 'IC3', 3, 'Has led a project with 3+ cross-team stakeholders.'),
  scope('IC3', 'IC4', 2, 'Has led a release that 2+ teams built together.'),
  scope('IC4', 'IC5', 3, 'Has led a programme in which 3+ teams released changes.'),
  scope('IC5', 'IC6', 5, 'Has introduced a standard or system that 5+ teams adopted.'),
  scope('IC6', 'IC7', 2, 'Has brought 2+ company-wide technical programmes to a published result.'),
  scope(
    'IC4',
    'M1',
    3,
    'Has assigned and reviewed the work of 3+ engineers from the plan of a project to its release.',
  ),
  scope('M1', 'M2', 5, 'Has managed 5+ engineers through two review cycles.'),
  scope('M2', 'M3', 3, 'Has managed 3+ teams at the same time for half a year.'),
  scope('M3', 'M4', 2, 'Has closed 2+ yearly budgets of a department with a written account.'),
];
