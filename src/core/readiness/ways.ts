import type { Level } from '../framework/families.ts';
import { isEverything, normalise } from '../normalise.ts';
import { remember } from '../remember.ts';
import type { PathRow } from '../tables/paths.ts';
import type { Requirements } from './company.ts';
import { type Criterion, criteriaOfStep } from './criteria-of-step.ts';
import type { Way } from './way.ts';

/** A way with what it takes: the same for everybody who goes it. */
export interface AskedWay extends Way {
  readonly criteria: readonly Criterion[];
  readonly requirements: Requirements;
}

/**
 * Finds ways and what they take (DESIGN §2, *Step*, *Criteria of a step*).
 *
 * @param paths The rows of Paths.
 * @param criteria The criteria of the workbook.
 * @param requirements What a level asks for.
 * @returns The way between two levels, `No path` where it leaves the track and Paths does not lead there.
 */
export function ways(
  paths: readonly PathRow[],
  criteria: readonly Criterion[],
  requirements: (to: Level) => Requirements,
): (from: Level, to: Level) => AskedWay | 'No path' {
  return remember((from, to) => {
    const leaves = from.family !== to.family || from.track !== to.track;
    const path = leaves ? paths.find((row) => leads(row, from, to)) : undefined;
    if (leaves && !path) return 'No path';
    const way: Way = { from, to, path };
    return { ...way, criteria: criteriaOfStep(criteria, way), requirements: requirements(to) };
  });
}

function leads(row: PathRow, from: Level, to: Level): boolean {
  const family = (text: string, level: Level) => isEverything(normalise(text)) || normalise(text) === level.family;
  return (
    family(row.fromFamily, from) &&
    normalise(row.fromLevel) === from.code &&
    family(row.toFamily, to) &&
    normalise(row.toLevel) === to.code
  );
}
