import type { Rule } from './rule.ts';
import { cellReadable } from './rules/cell-readable.ts';
import { columnMissing } from './rules/column-missing.ts';
import { columnTwice } from './rules/column-twice.ts';
import { competencyCount } from './rules/competency-count.ts';
import { competencyTypeKnown } from './rules/competency-type-known.ts';
import { descriptionEmpty } from './rules/description-empty.ts';
import { descriptionVague } from './rules/description-vague.ts';
import { frameworkTabMissing } from './rules/framework-tab-missing.ts';
import { keyUnique } from './rules/key-unique.ts';
import { levelCount } from './rules/level-count.ts';
import { ratingReadable } from './rules/rating-readable.ts';
import { tabSuffixKnown } from './rules/tab-suffix-known.ts';
import { teamTabMissing } from './rules/team-tab-missing.ts';

/** Every check, in the order in which findings are read: what is not there, what cannot be read, what it says. */
export const RULES: readonly Rule[] = [
  frameworkTabMissing,
  teamTabMissing,
  tabSuffixKnown,
  columnMissing,
  columnTwice,
  cellReadable,
  ratingReadable,
  keyUnique,
  levelCount,
  competencyCount,
  competencyTypeKnown,
  descriptionEmpty,
  descriptionVague,
];
