import { normalise } from '../../normalise.ts';
import { count, list, showNumber } from '../../words.ts';
import type { Criterion } from '../criteria-of-step.ts';
import type { Facts } from '../facts.ts';
import { evidenceFor } from '../proof.ts';
import type { CriterionKind } from './kind.ts';
import { isEnough } from './scope.ts';

/** Evidence with Amount ≥ Value in each of the last Cycles cycles (empty = 1), ending with the current one (S76). */
export const quotaAttainment: CriterionKind = {
  kind: 'Quota attainment',
  unit: 'share of quota, 1 = 100 %',
  why: 'One good quarter may be luck; a number reached cycle after cycle is not.',
  usesValue: true,
  severalApply: true,
  accepts: (_value, cycles) => cycles === undefined || (Number.isInteger(cycles) && cycles >= 1),
  judge: (facts, criterion) => {
    if (!facts.current) return 'unknown';
    const names = lastCycles(facts, criterion);
    return names.length === wanted(criterion) && names.every((name) => isReached(facts, criterion, name))
      ? 'yes'
      : 'not yet';
  },
  needed: ({ value, row }) => {
    const amount = value === undefined ? 'shown' : `${showNumber(value * 100)} %`;
    return `${amount} in ${count(row.cycles ?? 1, 'cycle', 'cycles in a row')}`;
  },
  now: (facts, criterion) => {
    if (!facts.current) return 'no current cycle';
    const reached = lastCycles(facts, criterion).filter((name) => isReached(facts, criterion, name));
    return `reached in ${reached.length} of ${wanted(criterion)}`;
  },
  remedy: (facts, criterion) => {
    if (!facts.current) return 'a current cycle';
    const names = lastCycles(facts, criterion);
    const open = names.filter((name) => !isReached(facts, criterion, name));
    return open.length > 0
      ? `verified evidence of it for ${list(open)}`
      : count(wanted(criterion) - names.length, 'more cycle', 'more cycles');
  },
};

function wanted({ row }: Criterion): number {
  return row.cycles ?? 1;
}

/** The names of the cycles the criterion looks at, the current one first; fewer where there are not so many. */
function lastCycles({ company }: Facts, criterion: Criterion): readonly string[] {
  const length = Math.min(wanted(criterion), company.current + 1);
  return Array.from({ length }, (_item, back) => company.cycles[company.current - back]?.name ?? '');
}

function isReached(facts: Facts, criterion: Criterion, cycle: string): boolean {
  return evidenceFor(facts, criterion).some(
    (row) => normalise(row.cycle) === normalise(cycle) && isEnough(row, criterion),
  );
}
