import { textOf } from '../cell.ts';
import type { Met } from './criteria/kind.ts';
import type { Answer, Judged } from './readiness.ts';

/** One criterion in words, as reports, pages and the sidebar show it. */
export interface Explained {
  /** The word of the Criterion column, with the wording of the row where a step may have several of the kind. */
  readonly kind: string;
  /** The criterion as the row words it; empty where it does not, or where `kind` already says it. */
  readonly wording: string;
  readonly needed: string;
  readonly now: string;
  readonly met: Met;
  /** The smallest change that would meet it; empty where it is met. */
  readonly remedy: string;
}

/**
 * Puts an answer into words, criterion by criterion (S51).
 *
 * @param answer The answer of `judge`.
 * @returns One entry per criterion that applies, in the order of the Criteria tab.
 */
export function explain(answer: Answer): readonly Explained[] {
  return answer.judged.map((judged) => explainOne(answer, judged));
}

function explainOne({ facts }: Answer, { criterion, met }: Judged): Explained {
  const { kind, row } = criterion;
  if (!facts || !kind || !criterion.readable) {
    const remedy = kind
      ? `a Value in Criteria that ${kind.kind} can use`
      : `a kind in Criteria that is known; “${row.criterion}” is none`;
    return {
      kind: row.criterion || row.id,
      wording: row.wording,
      needed: textOf(row.value),
      now: 'cannot be read',
      met,
      remedy,
    };
  }
  const spelledOut = kind.severalApply === true && row.wording !== '';
  return {
    kind: spelledOut ? `${kind.kind}: ${row.wording}` : kind.kind,
    wording: spelledOut ? '' : row.wording,
    needed: kind.needed(criterion),
    now: kind.now(facts, criterion),
    met,
    remedy: met === 'yes' ? '' : kind.remedy(facts, criterion),
  };
}
