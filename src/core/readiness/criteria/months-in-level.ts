import { wholeMonths } from '../../day.ts';
import { TOLERANCE } from '../../framework/rating.ts';
import { count } from '../../words.ts';
import type { Facts } from '../facts.ts';
import type { CriterionKind } from './kind.ts';

/** Whole months from In level since to the End of the current cycle are at least Value (S23, C5, C16). */
export const monthsInLevel: CriterionKind = {
  kind: 'Months in level',
  unit: 'months',
  why: 'Some time in a level is needed to see its work through once.',
  usesValue: true,
  accepts: (value) => value !== undefined,
  judge: (facts, criterion) => {
    const months = monthsOf(facts);
    if (months === undefined) return 'unknown';
    return months >= (criterion.value ?? 0) - TOLERANCE ? 'yes' : 'not yet';
  },
  needed: (criterion) => count(criterion.value ?? 0, 'month', 'months'),
  now: (facts) => {
    const months = monthsOf(facts);
    return months === undefined ? 'a date is missing' : count(months, 'month', 'months');
  },
  remedy: (facts, criterion) => {
    const months = monthsOf(facts);
    if (months !== undefined) return count(Math.ceil((criterion.value ?? 0) - months), 'more month', 'more months');
    if (facts.since === undefined) return 'the date in “In level since” in People';
    return facts.current ? `the End of ${facts.current.cycle.name} in Cycles` : 'a current cycle';
  },
};

/** @returns Whole months, `undefined` where a date is missing. */
function monthsOf(facts: Facts): number | undefined {
  const from = facts.since;
  const to = facts.current?.cycle.end;
  return from === undefined || to === undefined ? undefined : wholeMonths(from, to);
}
