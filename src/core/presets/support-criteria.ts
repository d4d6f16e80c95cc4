import type { PresetCriterion } from './preset.ts';
import { crossover, everyStep, monthsInLevel, oneCycle, scopeShown } from './step-criteria.ts';

const months = (from: string, to: string, value: number) => monthsInLevel('SUP', from, to, value);
const scope = (from: string, to: string, value: number, wording: string) => scopeShown('SUP', from, to, value, wording);

/**
 * Promotion criteria of Support: what every step takes, then for each step a least time in level (S23) and the scope
 * that must have been shown (S48). A return to work with customers has none on purpose: it is open (S64).
 */
export const SUPPORT_CRITERIA: readonly PresetCriterion[] = [
  ...everyStep('SUP'),
  oneCycle('SUP', 'C1', 'C2'),
  months('C1', 'C2', 12),
  months('C2', 'C3', 18),
  months('C3', 'C4', 24),
  months('C4', 'C5', 24),
  ...crossover('SUP', 'C2', 'CM1'),
  months('C2', 'CM1', 12),
  months('CM1', 'CM2', 18),
  months('CM2', 'CM3', 24),
  months('CM3', 'CM4', 24),
  scope('C1', 'C2', 20, 'Has solved 20+ cases for which there was no guide, without passing them on.'),
  scope('C2', 'C3', 3, 'Has led the recovery of 3+ escalated customers, each confirmed by the customer in writing.'),
  scope('C3', 'C4', 3, 'Has led a project of 3+ teams that removed a cause of contacts.'),
  scope('C4', 'C5', 3, 'Has led a programme of 3+ departments that lowered contacts or losses by the figure agreed.'),
  scope('C2', 'CM1', 10, 'Has led 10+ shifts while standing in for a team lead.'),
  scope('CM1', 'CM2', 3, 'Has trained 3+ new colleagues until they met the targets of the team.'),
  scope('CM2', 'CM3', 2, 'Has led 2+ teams, channels or sites at the same time for half a year.'),
  scope('CM3', 'CM4', 3, 'Has led a change of service levels, tools or sites that 3+ teams adopted.'),
];
