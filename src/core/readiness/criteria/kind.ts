import type { CriterionName } from '../../tables/criteria.ts';
import type { Criterion } from '../criteria-of-step.ts';
import type { Facts, RatedCycle } from '../facts.ts';

/** Whether a criterion is met. Unknown is not met, and never counts as a no. */
export type Met = 'yes' | 'not yet' | 'unknown';

/** One kind of criterion: a plain value, one a file. */
export interface CriterionKind {
  /** The word in the Criterion column. */
  readonly kind: CriterionName;
  /** What the Value column counts in, for people who fill it. */
  readonly unit: string;
  /** Why a step may ask for it, in one sentence. */
  readonly why: string;
  /** Whether the Value column means anything. */
  readonly usesValue: boolean;
  /** Whether every row that matches applies, instead of the most specific one. */
  readonly severalApply?: boolean;
  /** Whether Value and Cycles together ask for something that can be judged. */
  readonly accepts: (value: number | undefined, cycles: number | undefined) => boolean;
  readonly judge: (facts: Facts, criterion: Criterion) => Met;
  /** For the kinds that look at the ratings of one cycle: whether that cycle meets it. */
  readonly judgeCycle?: (facts: Facts, criterion: Criterion, cycle: RatedCycle) => Met;
  /** What is asked for, in words. */
  readonly needed: (criterion: Criterion) => string;
  /** What there is now, in words. */
  readonly now: (facts: Facts, criterion: Criterion) => string;
  /** The smallest change that would meet it, in words; asked only where it is not met. */
  readonly remedy: (facts: Facts, criterion: Criterion) => string;
}

/** Judges the current cycle; without one, nothing that looks at a cycle is known. */
export function inCurrentCycle(judgeCycle: NonNullable<CriterionKind['judgeCycle']>): CriterionKind['judge'] {
  return (facts, criterion) => (facts.current ? judgeCycle(facts, criterion, facts.current) : 'unknown');
}
