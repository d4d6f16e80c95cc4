import type { Workbook } from '../../framework/workbook.ts';
import { normalise } from '../../normalise.ts';
import { type Place, refOf } from '../../tables/table.ts';
import type { NamedLevels } from '../named-levels.ts';
import { typeNearest } from '../nearest.ts';
import { type Dangling, PASSED_OVER } from './dangling.ts';

/** Job families that Job families and Reviewers name, and Levels does not have. `All` has no stage and no reviewers. */
export function unknownReviewed({ jobFamilies, reviewers }: Workbook, { families }: NamedLevels): readonly Dangling[] {
  const rows: readonly { readonly family: string; readonly place: Place }[] = [...jobFamilies, ...reviewers];
  return rows
    .filter(({ family }) => family !== '' && !families.has(normalise(family)))
    .map(({ family, place }) => ({
      at: refOf(place, 'family'),
      says: `“${family}” is no job family of Levels`,
      effect: PASSED_OVER,
      mend: typeNearest(family, families.values(), 'Type one from Levels, or add it there.'),
    }));
}

/** Cycles that a family is to be reviewed in, and Cycles does not have. Without a Cycles tab nothing can be compared. */
export function unknownReviewCycles({ jobFamilies, cycles }: Workbook): readonly Dangling[] {
  const names = new Map(cycles.map(({ name }) => [normalise(name), name]));
  if (names.size === 0) return [];
  return jobFamilies
    .filter(({ reviewCycle }) => reviewCycle !== '' && !names.has(normalise(reviewCycle)))
    .map(({ reviewCycle, place }) => ({
      at: refOf(place, 'reviewCycle'),
      says: `“${reviewCycle}” is not in Cycles`,
      effect: ['this family is in no cycle', 'families are in no cycle'] as const,
      mend: typeNearest(reviewCycle, names.values(), 'Type a name from Cycles, or add it there.'),
    }));
}
