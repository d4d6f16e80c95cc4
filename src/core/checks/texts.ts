import type { RuleTexts } from './rule.ts';
import { cellReadableTexts } from './rules/cell-readable.ts';
import { cellSizeTexts } from './rules/cell-size.ts';
import { cellsMergedTexts } from './rules/cells-merged.ts';
import { columnMissingTexts } from './rules/column-missing.ts';
import { columnTwiceTexts } from './rules/column-twice.ts';
import { competencyCountTexts } from './rules/competency-count.ts';
import { competencyTypeKnownTexts } from './rules/competency-type-known.ts';
import { criterionReadableTexts } from './rules/criterion-readable.ts';
import { criterionSingleTexts } from './rules/criterion-single.ts';
import { currentCycleKnownTexts } from './rules/current-cycle-known.ts';
import { cycleDatesTexts } from './rules/cycle-dates.ts';
import { descriptionEmptyTexts } from './rules/description-empty.ts';
import { descriptionVagueTexts } from './rules/description-vague.ts';
import { endorsedByManagerTexts } from './rules/endorsed-by-manager.ts';
import { evidenceCountsTexts } from './rules/evidence-counts.ts';
import { frameworkTabMissingTexts } from './rules/framework-tab-missing.ts';
import { keyAsShownTexts } from './rules/key-as-shown.ts';
import { keyMissingTexts } from './rules/key-missing.ts';
import { keyUniqueTexts } from './rules/key-unique.ts';
import { levelColumnKnownTexts } from './rules/level-column-known.ts';
import { levelCountTexts } from './rules/level-count.ts';
import { levelOrderTexts } from './rules/level-order.ts';
import { managerKnownTexts } from './rules/manager-known.ts';
import { pathKnownTexts } from './rules/path-known.ts';
import { personPlacedTexts } from './rules/person-placed.ts';
import { ratedCompetencyKnownTexts } from './rules/rated-competency-known.ts';
import { ratedEmployeeKnownTexts } from './rules/rated-employee-known.ts';
import { ratingCalculatedTexts } from './rules/rating-calculated.ts';
import { ratingReadableTexts } from './rules/rating-readable.ts';
import { ratingRowCountsTexts } from './rules/rating-row-counts.ts';
import { referenceKnownTexts } from './rules/reference-known.ts';
import { requiredRatingReadableTexts } from './rules/required-rating-readable.ts';
import { rowTwiceTexts } from './rules/row-twice.ts';
import { rowsFilteredTexts } from './rules/rows-filtered.ts';
import { settingKnownTexts } from './rules/setting-known.ts';
import { signOffCountsTexts } from './rules/sign-off-counts.ts';
import { stageAndRoleKnownTexts } from './rules/stage-and-role-known.ts';
import { tabSuffixKnownTexts } from './rules/tab-suffix-known.ts';
import { targetLevelKnownTexts } from './rules/target-level-known.ts';
import { teamTabMissingTexts } from './rules/team-tab-missing.ts';
import { totalsRowTexts } from './rules/totals-row.ts';

/**
 * What every check is called, and why it matters, by its id. They stand in the rule's own file and are listed apart from
 * the rules: only a window shows them, and all of Code.js is evaluated for every call of a custom function.
 */
export const TEXTS: Readonly<Record<string, RuleTexts>> = {
  'cell-readable': cellReadableTexts,
  'cell-size': cellSizeTexts,
  'cells-merged': cellsMergedTexts,
  'column-missing': columnMissingTexts,
  'column-twice': columnTwiceTexts,
  'competency-count': competencyCountTexts,
  'competency-type-known': competencyTypeKnownTexts,
  'criterion-readable': criterionReadableTexts,
  'criterion-single': criterionSingleTexts,
  'current-cycle-known': currentCycleKnownTexts,
  'cycle-dates': cycleDatesTexts,
  'description-empty': descriptionEmptyTexts,
  'description-vague': descriptionVagueTexts,
  'endorsed-by-manager': endorsedByManagerTexts,
  'evidence-counts': evidenceCountsTexts,
  'framework-tab-missing': frameworkTabMissingTexts,
  'key-as-shown': keyAsShownTexts,
  'key-missing': keyMissingTexts,
  'key-unique': keyUniqueTexts,
  'level-column-known': levelColumnKnownTexts,
  'level-count': levelCountTexts,
  'level-order': levelOrderTexts,
  'manager-known': managerKnownTexts,
  'path-known': pathKnownTexts,
  'person-placed': personPlacedTexts,
  'rated-competency-known': ratedCompetencyKnownTexts,
  'rated-employee-known': ratedEmployeeKnownTexts,
  'rating-calculated': ratingCalculatedTexts,
  'rating-readable': ratingReadableTexts,
  'rating-row-counts': ratingRowCountsTexts,
  'reference-known': referenceKnownTexts,
  'required-rating-readable': requiredRatingReadableTexts,
  'row-twice': rowTwiceTexts,
  'rows-filtered': rowsFilteredTexts,
  'setting-known': settingKnownTexts,
  'sign-off-counts': signOffCountsTexts,
  'stage-and-role-known': stageAndRoleKnownTexts,
  'tab-suffix-known': tabSuffixKnownTexts,
  'target-level-known': targetLevelKnownTexts,
  'team-tab-missing': teamTabMissingTexts,
  'totals-row': totalsRowTexts,
};
