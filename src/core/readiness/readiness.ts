import type { Company } from './company.ts';
import type { Met } from './criteria/kind.ts';
import { type Criterion, criteriaOfStep } from './criteria-of-step.ts';
import { type Facts, factsOf } from './facts.ts';
import { isReturn, type NoStep, type Step, stepOf } from './step.ts';

/** Every status there is. The word *promote* is never one (C17): people decide. */
export type Status = NoStep | 'Open' | 'No criteria' | 'Ready for review' | 'Not yet' | 'Incomplete';

/** A criterion of the step and whether it is met. */
export interface Judged {
  readonly criterion: Criterion;
  readonly met: Met;
}

/** The answer for one person: the status, and criterion by criterion why. */
export interface Answer {
  readonly status: Status;
  /** Criteria met ÷ criteria that apply, 0 to 1; `undefined` where the status says why there is no number. */
  readonly readiness: number | undefined;
  readonly facts: Facts | undefined;
  readonly judged: readonly Judged[];
}

/**
 * Judges one person's step (DESIGN §2, *Readiness* and *Status*; S51). Takes no clock and never throws.
 *
 * @param company The prepared workbook.
 * @param employee The Employee ID as text.
 * @param target A level code, `family/Level`, or empty for the person's own target or next level.
 */
export function judge(company: Company, employee: string, target = ''): Answer {
  const step = stepOf(company, employee, target);
  if (typeof step === 'string') return { status: step, readiness: undefined, facts: undefined, judged: [] };
  const criteria = criteriaOfStep(company.criteria, step);
  const facts = factsOf(company, step, criteria);
  const judged = criteria.map((criterion) => ({ criterion, met: metOf(facts, criterion) }));
  const status = statusOf(step, judged);
  const met = judged.filter((entry) => entry.met === 'yes').length;
  return { status, readiness: judged.length > 0 ? met / judged.length : undefined, facts, judged };
}

function metOf(facts: Facts, criterion: Criterion): Met {
  return criterion.readable && criterion.kind ? criterion.kind.judge(facts, criterion) : 'unknown';
}

function statusOf(step: Step, judged: readonly Judged[]): Status {
  if (judged.length === 0) return isReturn(step) ? 'Open' : 'No criteria';
  if (judged.every(({ met }) => met === 'yes')) return 'Ready for review';
  return judged.some(({ met }) => met === 'not yet') ? 'Not yet' : 'Incomplete';
}
