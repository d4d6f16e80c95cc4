import type { CellRef } from '../cell.ts';
import type { Severity } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import { count, range } from '../words.ts';
import type { Found } from './rule.ts';
import { few, type TrackLevels } from './track-levels.ts';

/** So many tracks are each told of themselves; more are one finding, because they have one cause. */
const APART = 2;

/** What is too many or too few of a track. */
export interface Counted {
  readonly track: TrackLevels;
  readonly n: number;
  readonly at: CellRef;
  readonly severity: Severity;
  /** What the number costs, in a sentence about `them`. */
  readonly cost?: (them: string) => string;
  /** Why it matters, and the mend. */
  readonly mend: string;
}

/**
 * Writes findings about numbers: one a track, or one for all tracks with the same mend where they are many.
 *
 * @param all What was counted, in the order of the tracks.
 * @param noun What was counted, one and several.
 */
export function countedTracks(all: readonly Counted[], noun: readonly [string, string]): readonly Found[] {
  const groups = groupBy(all, ({ severity, mend }) => `${severity}\n${mend}`);
  return [...groups.values()].flatMap((own) => (own.length > APART ? together(own, noun) : own.map(apart(noun))));
}

function apart([one, many]: readonly [string, string]) {
  return ({ track, n, at, severity, cost, mend }: Counted): Found => ({
    at,
    severity,
    message: sentences(`${track.shown}: ${count(n, one, many)}.`, cost?.('them'), mend),
  });
}

function together(own: readonly Counted[], [one, many]: readonly [string, string]): readonly Found[] {
  const [first] = own;
  const most = own.reduce((a, b) => (b.n > a.n ? b : a));
  if (!first) return [];
  const families = few([...new Set(own.map(({ track }) => track.familyShown))]);
  const n = range(own.map((track) => track.n));
  const says = `${families}: ${n} ${n === '1' ? one : many} each.`;
  return [
    { at: first.at, severity: first.severity, message: sentences(says, most.cost?.(String(most.n)), first.mend) },
  ];
}

function sentences(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
