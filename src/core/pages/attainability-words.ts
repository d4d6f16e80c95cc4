import { type Day, showDay } from '../day.ts';
import type { Verdict } from '../readiness/attainability.ts';
import type { AttainableStep } from '../readiness/attainable-steps.ts';
import type { Company } from '../readiness/company.ts';
import { count, list } from '../words.ts';
import { levelName } from './gap-words.ts';
import { LAST_LINE } from './own-texts.ts';
import { cell, type PageCell } from './page.ts';

/** @returns A step as it is named on the page, for example `S1 → S2`. */
export function stepName({ from, to }: AttainableStep): string {
  return `${levelName(from)} → ${levelName(to)}`;
}

/** @returns What the share says about a step, in words; by sign and colour too. */
export function verdictCell({ criteria, group, ofGroup }: AttainableStep, fewest: number): PageCell {
  if (criteria.length === 0) return cell('✗ A criterion cannot be read', 'notYet');
  const verdict = ofGroup?.verdict;
  if (verdict === 'Operational') return cell('✓ Operational', 'met');
  if (verdict === 'Aspirational') return cell('▲ Aspirational, not operational', 'notYet');
  if (verdict) return cell(`? ${verdict} (${fewest} needed)`, 'unknown');
  return cell(group.length === 0 ? 'Nobody to judge' : 'Too few to show', 'small');
}

/** @returns What the page comes to: how the line looks that people read first, and what it says. */
export function headlineOf(steps: readonly AttainableStep[]) {
  const named = (verdict: Verdict) =>
    steps
      .filter(({ ofGroup }) => ofGroup?.verdict === verdict)
      .map((step) => `${step.to.row.family} ${stepName(step)}`);
  const [high, fine] = [named('Aspirational'), named('Operational').length];
  if (high.length > 0) return ['bannerNotYet', `Aspirational, not operational: ${list(high)}`] as const;
  if (fine > 0) return ['bannerReady', `${count(fine, 'step', 'steps')} operational, none aspirational`] as const;
  return ['bannerOther', 'Too few people to judge a step'] as const;
}

/** @returns What the figures are and are not, and when the page was written. */
export function attainabilityNotes(company: Company, writtenOn: Day): readonly string[] {
  const { aspirationalShare, smallestGroup, fewestToJudge } = company.workbook.settings;
  const cycle = company.cycles[company.current];
  return [
    'People: at the lower level, not left, with complete ratings for the step, whatever their own target.',
    'Meeting: those who meet every rating criterion. Time, scope and sign-offs are not looked at.',
    `Verdict: at ${percent(aspirationalShare)} or less the criteria are an ideal, not a step people take; with fewer than ${fewestToJudge} people there is none.`,
    'Whole family: the same share among everybody in it. They may be rated against another level.',
    'Average and Lowest: the share if only that criterion asked for so much less or more.',
    `Nothing is shown about fewer than ${smallestGroup} people. The figures are about criteria, not people, and decide nothing.`,
    `${LAST_LINE}${showDay(writtenOn)}${cycle ? ` from the ratings of ${cycle.name}` : ''}.`,
  ];
}

/** @returns A share with at most one decimal: 5.4 % is above 5 %, and is not shown as that. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
