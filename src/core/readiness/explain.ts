import { textOf } from '../cell.ts';
import type { Met } from './criteria/kind.ts';
import type { Answer, Judged } from './readiness.ts';

/** One criterion in words, as reports, pages and the sidebar show it. */
export interface Explained {
  /** The kind, with the wording of the row where it has one. */
  readonly criterion: string;
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
    return { criterion: row.criterion || row.id, needed: textOf(row.value), now: 'cannot be read', met, remedy };
  }
  return {
    criterion: row.wording === '' ? kind.kind : `${kind.kind}: ${row.wording}`,
    needed: kind.needed(criterion),
    now: kind.now(facts, criterion),
    met,
    remedy: met === 'yes' ? '' : kind.remedy(facts, criterion),
  };
}
