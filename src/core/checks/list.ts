import type { Rule } from './rule.ts';
import { cellReadable } from './rules/cell-readable.ts';
import { cellSize } from './rules/cell-size.ts';
import { cellsMerged } from './rules/cells-merged.ts';
import { columnMissing } from './rules/column-missing.ts';
import { columnRenamed } from './rules/column-renamed.ts';
import { columnTwice } from './rules/column-twice.ts';
import { competencyCount } from './rules/competency-count.ts';
import { competencyTypeKnown } from './rules/competency-type-known.ts';
import { criterionReadable } from './rules/criterion-readable.ts';
import { criterionSingle } from './rules/criterion-single.ts';
import { currentCycleKnown } from './rules/current-cycle-known.ts';
import { cycleDates } from './rules/cycle-dates.ts';
import { descriptionEmpty } from './rules/description-empty.ts';
import { descriptionLanguage } from './rules/description-language.ts';
import { descriptionLength } from './rules/description-length.ts';
import { descriptionVague } from './rules/description-vague.ts';
import { endorsedByManager } from './rules/endorsed-by-manager.ts';
import { evidenceCounts } from './rules/evidence-counts.ts';
import { frameworkTabMissing } from './rules/framework-tab-missing.ts';
import { keyAsShown } from './rules/key-as-shown.ts';
import { keyMissing } from './rules/key-missing.ts';
import { keyUnique } from './rules/key-unique.ts';
import { levelColumnKnown } from './rules/level-column-known.ts';
import { levelCount } from './rules/level-count.ts';
import { levelOrder } from './rules/level-order.ts';
import { levelsDiffer } from './rules/levels-differ.ts';
import { managerKnown } from './rules/manager-known.ts';
import { pathKnown } from './rules/path-known.ts';
import { personPlaced } from './rules/person-placed.ts';
import { ratedCompetencyKnown } from './rules/rated-competency-known.ts';
import { ratedEmployeeKnown } from './rules/rated-employee-known.ts';
import { ratingCalculated } from './rules/rating-calculated.ts';
import { ratingReadable } from './rules/rating-readable.ts';
import { ratingRowCounts } from './rules/rating-row-counts.ts';
import { referenceKnown } from './rules/reference-known.ts';
import { requiredRatingReadable } from './rules/required-rating-readable.ts';
import { rowTwice } from './rules/row-twice.ts';
import { rowsFiltered } from './rules/rows-filtered.ts';
import { settingKnown } from './rules/setting-known.ts';
import { signOffCounts } from './rules/sign-off-counts.ts';
import { stageAndRoleKnown } from './rules/stage-and-role-known.ts';
import { tabSuffixKnown } from './rules/tab-suffix-known.ts';
import { targetLevelKnown } from './rules/target-level-known.ts';
import { teamTabMissing } from './rules/team-tab-missing.ts';
import { totalsRow } from './rules/totals-row.ts';

/**
 * Every check, in the order in which findings are read: what is not there, what cannot be read, what refers to nothing,
 * what it says.
 */
export const RULES: readonly Rule[] = [
  frameworkTabMissing,
  teamTabMissing,
  tabSuffixKnown,
  columnMissing,
  columnRenamed,
  columnTwice,
  cellsMerged,
  rowsFiltered,
  cellReadable,
  cellSize,
  ratingReadable,
  ratingCalculated,
  requiredRatingReadable,
  criterionReadable,
  keyMissing,
  keyAsShown,
  keyUnique,
  rowTwice,
  totalsRow,
  settingKnown,
  currentCycleKnown,
  cycleDates,
  referenceKnown,
  stageAndRoleKnown,
  levelColumnKnown,
  pathKnown,
  personPlaced,
  targetLevelKnown,
  managerKnown,
  ratedEmployeeKnown,
  ratingRowCounts,
  ratedCompetencyKnown,
  evidenceCounts,
  signOffCounts,
  endorsedByManager,
  criterionSingle,
  levelOrder,
  levelCount,
  competencyCount,
  competencyTypeKnown,
  descriptionEmpty,
  descriptionLanguage,
  descriptionVague,
  descriptionLength,
  levelsDiffer,
];
