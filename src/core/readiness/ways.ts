import type { Level } from '../framework/families.ts';
import { remember } from '../remember.ts';
import type { PathRow } from '../tables/paths.ts';
import { type Criterion, criteriaOfStep } from './criteria-of-step.ts';
import { type Ends, leads } from './step.ts';

/** A way from level to level with what it takes: the same for everybody who goes it. */
export interface Way extends Ends {
  readonly criteria: readonly Criterion[];
}

/**
 * Finds ways and their criteria (DESIGN §2, *Step*, *Criteria of a step*).
 *
 * @param paths The rows of Paths.
 * @param criteria The criteria of the workbook.
 * @returns Gives the way between two levels, `No path` where it leaves the track and Paths does not lead there.
 */
export function ways(
  paths: readonly PathRow[],
  criteria: readonly Criterion[],
): (from: Level, to: Level) => Way | 'No path' {
  return remember((from, to) => {
    const leaves = from.family !== to.family || from.track !== to.track;
    const path = leaves ? paths.find((row) => leads(row, from, to)) : undefined;
    if (leaves && !path) return 'No path';
    const ends: Ends = path ? { from, to, path } : { from, to };
    return { ...ends, criteria: criteriaOfStep(criteria, ends) };
  });
}
