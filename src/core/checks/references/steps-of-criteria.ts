import { isEverything, normalise } from '../../normalise.ts';
import type { CriteriaRow } from '../../tables/criteria.ts';
import { refOf } from '../../tables/table.ts';
import { type NamedLevels, typeCode } from '../named-levels.ts';
import type { Dangling } from './dangling.ts';
import { isFamily } from './families-and-tracks.ts';

const NO_STEP = ['this criterion applies to no step', 'criteria apply to no step'] as const;

/**
 * Levels that criteria name in From and To, and that there are not. The Job family is that of To (DESIGN §2); From may
 * be a level of any family.
 */
export function unknownSteps(criteria: readonly CriteriaRow[], levels: NamedLevels): readonly Dangling[] {
  return criteria
    .filter(({ family }) => isFamily(levels.families, family))
    .flatMap((row) => [
      ...unknownCode(row, 'from', levels.codes(), ''),
      ...(isEverything(normalise(row.family))
        ? unknownCode(row, 'to', levels.codes(), '')
        : unknownCode(row, 'to', levels.codes(normalise(row.family)), ` of ${row.family}`)),
    ]);
}

function unknownCode(
  row: CriteriaRow,
  column: 'from' | 'to',
  codes: ReadonlyMap<string, string>,
  whose: string,
): readonly Dangling[] {
  const code = row[column];
  if (isEverything(normalise(code)) || codes.has(normalise(code))) return [];
  const says = `“${code}” is no level${whose}`;
  return [{ at: refOf(row.place, column), says, effect: NO_STEP, mend: typeCode(code, codes) }];
}
