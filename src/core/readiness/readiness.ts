import type { Cell } from '../cell.ts';
import type { Company } from './company.ts';
import type { Met } from './criteria/kind.ts';
import type { Criterion } from './criteria-of-step.ts';
import { type Facts, factsOf } from './facts.ts';
import { type AskedStep, isReturn, type NoStep, stepOf } from './step.ts';

/** Every status there is. The word *promote* is never one (C17): people decide. */
export type Status = NoStep | 'Open' | 'No criteria' | 'Ready for review' | 'Not yet' | 'Incomplete';

/** A criterion of the step and whether it is met. */
export interface Judged {
  readonly criterion: Criterion;
  readonly met: Met;
}

/** Where one person stands. */
export interface Standing {
  readonly status: Status;
  /** Criteria met ÷ criteria that apply, 0 to 1; `undefined` where the status says why there is no number. */
  readonly readiness: number | undefined;
}

/** The answer for one person: where they stand, and criterion by criterion why. */
export interface Answer extends Standing {
  readonly facts: Facts | undefined;
  readonly judged: readonly Judged[];
}

/**
 * Judges one person's step (DESIGN §2, *Readiness* and *Status*; S51). Takes no clock and never throws.
 *
 * @param company The prepared workbook.
 * @param employee The Employee ID as it stands in a cell.
 * @param target A level code, `family/Level`, or empty for the person's own target or next level.
 */
export function judge(company: Company, employee: Cell | undefined, target = ''): Answer {
  const step = stepOf(company, employee, target);
  if (typeof step === 'string') return { status: step, readiness: undefined, facts: undefined, judged: [] };
  const facts = factsOf(company, step, step.criteria);
  const judged = facts.criteria.map((criterion) => ({ criterion, met: metOf(facts, criterion) }));
  const { status, readiness } = standing(step, (at) => judged[at]?.met);
  return { status, readiness, facts, judged };
}

/**
 * Says where one person stands, without the why: what a column over a whole company needs of `judge`.
 *
 * @param company The prepared workbook.
 * @param employee The Employee ID as it stands in a cell.
 * @param target A level code, `family/Level`, or empty for the person's own target or next level.
 */
export function standingOf(company: Company, employee: Cell | undefined, target = ''): Standing {
  const step = stepOf(company, employee, target);
  if (typeof step === 'string') return { status: step, readiness: undefined };
  const facts = factsOf(company, step, step.criteria);
  return standing(step, (at) => metOf(facts, facts.criteria[at]));
}

function metOf(facts: Facts, criterion: Criterion | undefined): Met {
  return criterion?.readable && criterion.kind ? criterion.kind.judge(facts, criterion) : 'unknown';
}

function standing(step: AskedStep, metAt: (at: number) => Met | undefined): Standing {
  const { length } = step.criteria;
  if (length === 0) return { status: isReturn(step) ? 'Open' : 'No criteria', readiness: undefined };
  let yes = 0;
  let notYet = 0;
  for (let at = 0; at < length; at += 1) {
    const met = metAt(at);
    if (met === 'yes') yes += 1;
    else if (met === 'not yet') notYet += 1;
  }
  const status = notYet > 0 ? 'Not yet' : 'Incomplete';
  return { status: yes === length ? 'Ready for review' : status, readiness: yes / length };
}
