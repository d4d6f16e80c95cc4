import { TOLERANCE } from '../../framework/rating.ts';
import { showNumber } from '../../words.ts';
import type { Criterion } from '../criteria-of-step.ts';
import type { Facts } from '../facts.ts';
import { evidenceFor } from '../proof.ts';
import type { CriterionKind } from './kind.ts';

/** Some Evidence that counts shows it, with Amount ≥ Value; without a Value the Amount is not looked at (S48). */
export const scope: CriterionKind = {
  kind: 'Scope',
  unit: 'how many, or empty',
  why: 'Ratings say how somebody works; scope says on what, and it can be looked up.',
  usesValue: true,
  severalApply: true,
  accepts: () => true,
  judge: (facts, criterion) =>
    evidenceFor(facts, criterion).some((row) => isEnough(row, criterion)) ? 'yes' : 'not yet',
  needed: ({ value }) => (value === undefined ? 'shown once' : `${showNumber(value)} or more`),
  now: (facts, criterion) => {
    const best = bestOf(facts, criterion);
    if (!best) return 'no evidence that counts';
    const amount = best.amount === undefined ? '' : `${showNumber(best.amount)} · `;
    return `${amount}${best.what.replace(/[.\s]+$/, '')}, verified by ${best.verifiedBy}`;
  },
  remedy: (_facts, criterion) => {
    const amount = criterion.value === undefined ? '' : ` of ${showNumber(criterion.value)} or more`;
    return `evidence${amount}, verified by somebody else`;
  },
};

/** Whether a piece of evidence is as much as the criterion asks for. */
export function isEnough({ amount }: { readonly amount: number | undefined }, { value }: Criterion): boolean {
  return value === undefined || (amount !== undefined && amount >= value - TOLERANCE);
}

/** The evidence with the largest amount, the first of equals. */
function bestOf(facts: Facts, criterion: Criterion) {
  const rows = evidenceFor(facts, criterion);
  return rows.reduce((best, row) => ((row.amount ?? -Infinity) > (best?.amount ?? -Infinity) ? row : best), rows[0]);
}
