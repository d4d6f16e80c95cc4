import { isDate } from '../cell.ts';
import { isEverything, normalise } from '../normalise.ts';
import type { CriteriaRow } from '../tables/criteria.ts';
import { isEmptyIn } from '../tables/table.ts';
import type { CriterionKind } from './criteria/kind.ts';
import { CRITERION_KINDS } from './criteria/list.ts';
import { type Ends, isReturn } from './step.ts';

/** A row of Criteria with its keys and its value read. */
export interface Criterion {
  readonly row: CriteriaRow;
  /** `undefined` where the word in the Criterion column is no kind. */
  readonly kind: CriterionKind | undefined;
  /** The number asked for; `undefined` where the cell is empty. */
  readonly value: number | undefined;
  /** Whether kind and value can be taken; a row that cannot applies and is unknown (DESIGN §2). */
  readonly readable: boolean;
  readonly family: string;
  readonly from: string;
  readonly to: string;
  /** What evidence for it may be For: its ID and its wording. */
  readonly names: readonly string[];
}

/** @param rows The rows of the Criteria tabs. */
export function readCriteria(rows: readonly CriteriaRow[]): readonly Criterion[] {
  return rows.map((row) => {
    const kind = CRITERION_KINDS.find((candidate) => normalise(candidate.kind) === normalise(row.criterion));
    const value = typeof row.value === 'number' ? row.value : undefined;
    const odd = row.value !== undefined && (typeof row.value !== 'number' || isDate(row.value));
    // A cell of Cycles that cannot be read is not an empty one: one cycle in place of three would be a gift.
    const isOddCycles = row.cycles === undefined && !isEmptyIn(row.place, 'cycles');
    const cycles = isOddCycles ? Number.NaN : row.cycles;
    const readable = kind !== undefined && !(kind.usesValue && odd) && kind.accepts(value, cycles);
    const names = [row.id, row.wording].map(normalise).filter((name) => name !== '');
    return { row, kind, value, readable, family: scope(row.family), from: scope(row.from), to: scope(row.to), names };
  });
}

function scope(text: string): string {
  const key = normalise(text);
  return isEverything(key) ? '' : key;
}

/**
 * The criteria of a step (DESIGN §2): of one kind the most specific row wins (To counts most, then From, then Job
 * family; of equals the first), but every row of a kind that may stand several times applies.
 *
 * @param all The criteria of the workbook.
 * @param step The step, whoever takes it.
 * @returns In the order of the tab.
 */
export function criteriaOfStep(all: readonly Criterion[], step: Ends): readonly Criterion[] {
  const matching = all.filter((criterion) => matches(criterion, step));
  const best = new Map<CriterionKind, Criterion>();
  for (const criterion of matching) {
    if (!criterion.kind || criterion.kind.severalApply) continue;
    const rival = best.get(criterion.kind);
    if (!rival || specificity(criterion) > specificity(rival)) best.set(criterion.kind, criterion);
  }
  return matching.filter(({ kind }, at) => !kind || kind.severalApply || best.get(kind) === matching[at]);
}

function matches(criterion: Criterion, step: Ends): boolean {
  if (isReturn(step) && (criterion.from === '' || criterion.to === '')) return false;
  const fits = (wanted: string, actual: string) => wanted === '' || wanted === actual;
  return (
    fits(criterion.family, step.to.family) && fits(criterion.from, step.from.code) && fits(criterion.to, step.to.code)
  );
}

function specificity(criterion: Criterion): number {
  return (criterion.to ? 4 : 0) + (criterion.from ? 2 : 0) + (criterion.family ? 1 : 0);
}
