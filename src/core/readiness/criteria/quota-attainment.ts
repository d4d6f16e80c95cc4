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
    return lastCycles(facts, criterion).every((name) => name !== undefined && isReached(facts, criterion, name))
      ? 'yes'
      : 'not yet';
  },
  needed: ({ value, row }) => {
    const amount = value === undefined ? 'shown' : `${showNumber(value * 100)} %`;
    return `${amount} in ${count(row.cycles ?? 1, 'cycle', 'cycles in a row')}`;
  },
  now: (facts, criterion) => {
    if (!facts.current) return 'no current cycle';
    const reached = lastCycles(facts, criterion).filter(
      (name) => name !== undefined && isReached(facts, criterion, name),
    );
    return `reached in ${reached.length} of ${criterion.row.cycles ?? 1}`;
  },
  remedy: (facts, criterion) => {
    if (!facts.current) return 'a current cycle';
    const open = lastCycles(facts, criterion).filter(
      (name) => name !== undefined && !isReached(facts, criterion, name),
    );
    return open.length > 0
      ? `verified evidence of it for ${list(open.map(String))}`
      : count((criterion.row.cycles ?? 1) - facts.company.current - 1, 'more cycle', 'more cycles');
  },
};

/** The names of the cycles the criterion looks at, the current one first; `undefined` where there is none so far back. */
function lastCycles({ company }: Facts, { row }: Criterion): readonly (string | undefined)[] {
  return Array.from({ length: row.cycles ?? 1 }, (_item, back) => company.cycles[company.current - back]?.name);
}

function isReached(facts: Facts, criterion: Criterion, cycle: string): boolean {
  return evidenceFor(facts, criterion).some(
    (row) => normalise(row.cycle) === normalise(cycle) && isEnough(row, criterion),
  );
}
