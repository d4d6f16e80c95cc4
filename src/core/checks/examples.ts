import type { Examples } from './rule.ts';
import { cellReadableExamples } from './rules/cell-readable.ts';
import { cellSizeExamples } from './rules/cell-size.ts';
import { cellsMergedExamples } from './rules/cells-merged.ts';
import { columnMissingExamples } from './rules/column-missing.ts';
import { columnTwiceExamples } from './rules/column-twice.ts';
import { competencyCountExamples } from './rules/competency-count.ts';
import { competencyTypeKnownExamples } from './rules/competency-type-known.ts';
import { criterionReadableExamples } from './rules/criterion-readable.ts';
import { criterionSingleExamples } from './rules/criterion-single.ts';
import { currentCycleKnownExamples } from './rules/current-cycle-known.ts';
import { cycleDatesExamples } from './rules/cycle-dates.ts';
import { descriptionEmptyExamples } from './rules/description-empty.ts';
import { descriptionVagueExamples } from './rules/description-vague.ts';
import { endorsedByManagerExamples } from './rules/endorsed-by-manager.ts';
import { evidenceCountsExamples } from './rules/evidence-counts.ts';
import { frameworkTabMissingExamples } from './rules/framework-tab-missing.ts';
import { keyAsShownExamples } from './rules/key-as-shown.ts';
import { keyMissingExamples } from './rules/key-missing.ts';
import { keyUniqueExamples } from './rules/key-unique.ts';
import { levelColumnKnownExamples } from './rules/level-column-known.ts';
import { levelCountExamples } from './rules/level-count.ts';
import { levelOrderExamples } from './rules/level-order.ts';
import { managerKnownExamples } from './rules/manager-known.ts';
import { pathKnownExamples } from './rules/path-known.ts';
import { personPlacedExamples } from './rules/person-placed.ts';
import { ratedCompetencyKnownExamples } from './rules/rated-competency-known.ts';
import { ratedEmployeeKnownExamples } from './rules/rated-employee-known.ts';
import { ratingCalculatedExamples } from './rules/rating-calculated.ts';
import { ratingReadableExamples } from './rules/rating-readable.ts';
import { ratingRowCountsExamples } from './rules/rating-row-counts.ts';
import { referenceKnownExamples } from './rules/reference-known.ts';
import { requiredRatingReadableExamples } from './rules/required-rating-readable.ts';
import { rowTwiceExamples } from './rules/row-twice.ts';
import { rowsFilteredExamples } from './rules/rows-filtered.ts';
import { settingKnownExamples } from './rules/setting-known.ts';
import { signOffCountsExamples } from './rules/sign-off-counts.ts';
import { stageAndRoleKnownExamples } from './rules/stage-and-role-known.ts';
import { tabSuffixKnownExamples } from './rules/tab-suffix-known.ts';
import { targetLevelKnownExamples } from './rules/target-level-known.ts';
import { teamTabMissingExamples } from './rules/team-tab-missing.ts';
import { totalsRowExamples } from './rules/totals-row.ts';

/**
 * A bad and a good example of every check, by its id. They stand in the rule's own file and are listed apart from the
 * rules: no custom function needs them, and the whole script is evaluated for each of their calls.
 */
export const EXAMPLES: Readonly<Record<string, Examples>> = {
  'cell-readable': cellReadableExamples,
  'cell-size': cellSizeExamples,
  'cells-merged': cellsMergedExamples,
  'column-missing': columnMissingExamples,
  'column-twice': columnTwiceExamples,
  'competency-count': competencyCountExamples,
  'competency-type-known': competencyTypeKnownExamples,
  'criterion-readable': criterionReadableExamples,
  'criterion-single': criterionSingleExamples,
  'current-cycle-known': currentCycleKnownExamples,
  'cycle-dates': cycleDatesExamples,
  'description-empty': descriptionEmptyExamples,
  'description-vague': descriptionVagueExamples,
  'endorsed-by-manager': endorsedByManagerExamples,
  'evidence-counts': evidenceCountsExamples,
  'framework-tab-missing': frameworkTabMissingExamples,
  'key-as-shown': keyAsShownExamples,
  'key-missing': keyMissingExamples,
  'key-unique': keyUniqueExamples,
  'level-column-known': levelColumnKnownExamples,
  'level-count': levelCountExamples,
  'level-order': levelOrderExamples,
  'manager-known': managerKnownExamples,
  'path-known': pathKnownExamples,
  'person-placed': personPlacedExamples,
  'rated-competency-known': ratedCompetencyKnownExamples,
  'rated-employee-known': ratedEmployeeKnownExamples,
  'rating-calculated': ratingCalculatedExamples,
  'rating-readable': ratingReadableExamples,
  'rating-row-counts': ratingRowCountsExamples,
  'reference-known': referenceKnownExamples,
  'required-rating-readable': requiredRatingReadableExamples,
  'row-twice': rowTwiceExamples,
  'rows-filtered': rowsFilteredExamples,
  'setting-known': settingKnownExamples,
  'sign-off-counts': signOffCountsExamples,
  'stage-and-role-known': stageAndRoleKnownExamples,
  'tab-suffix-known': tabSuffixKnownExamples,
  'target-level-known': targetLevelKnownExamples,
  'team-tab-missing': teamTabMissingExamples,
  'totals-row': totalsRowExamples,
};
