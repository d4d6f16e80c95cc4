import type { PresetCriterion } from './preset.ts';
import { crossover, everyStep, monthsInLevel, oneCycle, scopeShown } from './step-criteria.ts';

const months = (from: string, to: string, value: number) => monthsInLevel('DES', from, to, value);
const scope = (from: string, to: string, value: number, wording: string) => scopeShown('DES', from, to, value, wording);

/** Promotion criteria of Design: what every step takes, then time (S23) and scope (S48) for each; a return is open (S64). */
export const DESIGN_CRITERIA: readonly PresetCriterion[] = [
  ...everyStep('DES'),
  oneCycle('DES', 'D1', 'D2'),
  months('D1', 'D2', 6),
  months('D2', 'D3', 12),
  months('D3', 'D4', 18),
  months('D4', 'D5', 24),
  months('D5', 'D6', 24),
  ...crossover('DES', 'D3', 'DM1'),
  months('D3', 'DM1', 12),
  months('DM1', 'DM2', 18),
  months('DM2', 'DM3', 24),
  months('DM3', 'DM4', 24),
  scope('D1', 'D2', 5, 'Has taken 5+ screens from the sketch to the live product.'),
  scope('D2', 'D3', 3, 'Has led the design of a project with 3+ cross-team stakeholders.'),
  scope('D3', 'D4', 2, 'Has led the design of a release that 2+ teams built together.'),
  scope('D4', 'D5', 3, 'Has led a redesign in which 3+ teams released changes.'),
  scope('D5', 'D6', 5, 'Has introduced a design standard that 5+ teams adopted.'),
  scope(
    'D3',
    'DM1',
    2,
    'Has assigned and reviewed the work of 2+ designers from the brief of a project to its release.',
  ),
  scope('DM1', 'DM2', 3, 'Has led 3+ designers through a whole review cycle.'),
  scope('DM2', 'DM3', 5, 'Has managed 5+ designers through two review cycles.'),
  scope('DM3', 'DM4', 2, 'Has managed 2+ groups of designers at the same time for a year.'),
];
