import { count } from '../../words.ts';
import type { Criterion } from '../criteria-of-step.ts';
import type { Facts, RatedCycle } from '../facts.ts';
import type { CriterionKind, Met } from './kind.ts';
import { whatIsMissing } from './ratings-of-cycle.ts';

/**
 * Value (empty: Cycles) cycles in a row, ending with the current one, are complete and meet the step's rating criteria
 * (S47). A gap starts the count again; a cycle that is not complete does not count.
 */
export const cyclesAtNextLevel: CriterionKind = {
  kind: 'Cycles at next level',
  unit: 'cycles',
  why: 'One good quarter is not yet consistent.',
  usesValue: true,
  accepts: (value, cycles) => isCount(value ?? cycles),
  judge: (facts, criterion) => {
    if (!facts.current) return 'unknown';
    const run = wanted(criterion);
    // A run longer than there are cycles is not met, however long it is.
    if (run > facts.company.current + 1) return 'not yet';
    const now = judgeCycle(facts, facts.current);
    if (now === 'not yet') return now;
    for (let back = 1; back < run; back += 1) if (holds(facts, facts.cycleBack(back)) !== 'yes') return 'not yet';
    return now;
  },
  needed: (criterion) => {
    const run = wanted(criterion);
    return run === 1 ? '1 cycle' : `${run} in a row`;
  },
  now: (facts) => (facts.current ? count(runLength(facts), 'cycle', 'cycles') : 'no current cycle'),
  remedy: (facts, criterion) => {
    if (!facts.current) return whatIsMissing(facts);
    if (cyclesAtNextLevel.judge(facts, criterion) === 'unknown') return whatIsMissing(facts);
    const run = wanted(criterion);
    const left = run - (judgeCycle(facts, facts.current) === 'not yet' ? 0 : runLength(facts));
    return `${count(left, 'more cycle', 'more cycles')} in a row that ${left === 1 ? 'meets' : 'meet'} the rating criteria`;
  },
};

function isCount(value: number | undefined): boolean {
  return value !== undefined && Number.isInteger(value) && value >= 1;
}

function wanted(criterion: Criterion): number {
  return criterion.value ?? criterion.row.cycles ?? 1;
}

/**
 * How one cycle stands to the step's rating criteria; complete is enough where none applies. A criterion that cannot be
 * read applies and is not met, so a complete cycle cannot count either (DESIGN §2).
 */
function judgeCycle(facts: Facts, cycle: RatedCycle): Met {
  let open = false;
  for (const criterion of facts.criteria) {
    const judge = criterion.kind?.judgeCycle;
    if (!judge) continue;
    const met = criterion.readable ? judge(facts, criterion, cycle) : 'unknown';
    if (met === 'not yet') return met;
    if (met === 'unknown') open = true;
  }
  if (!cycle.complete) return 'unknown';
  return open ? 'not yet' : 'yes';
}

function holds(facts: Facts, cycle: RatedCycle | undefined): Met {
  if (!cycle) return 'not yet';
  return judgeCycle(facts, cycle);
}

function runLength(facts: Facts): number {
  let length = 0;
  while (holds(facts, facts.cycleBack(length)) === 'yes') length += 1;
  return length;
}
