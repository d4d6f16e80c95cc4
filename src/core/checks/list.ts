// biome-ignore-all lint/style/noExcessiveLinesPerFile: a list of two lines a check.
import type { Rule } from './rule.ts';
import { cellReadable } from './rules/cell-readable.ts';
import { cellSize } from './rules/cell-size.ts';
import { cellsMerged } from './rules/cells-merged.ts';
import { columnMissing } from './rules/column-missing.ts';
import { columnRenamed } from './rules/column-renamed.ts';
import { columnTwice } from './rules/column-twice.ts';
import { companySize } from './rules/company-size.ts';
import { competencyBalance } from './rules/competency-balance.ts';
import { competencyCount } from './rules/competency-count.ts';
import { competencyTypeKnown } from './rules/competency-type-known.ts';
import { competencyWhy } from './rules/competency-why.ts';
import { coreEverywhere } from './rules/core-everywhere.ts';
import { criteriaAttainable } from './rules/criteria-attainable.ts';
import { criteriaSensible } from './rules/criteria-sensible.ts';
import { criterionReadable } from './rules/criterion-readable.ts';
import { criterionSingle } from './rules/criterion-single.ts';
import { crossoverStated } from './rules/crossover-stated.ts';
import { currentCycleKnown } from './rules/current-cycle-known.ts';
import { cycleDates } from './rules/cycle-dates.ts';
import { cycleVersionStated } from './rules/cycle-version-stated.ts';
import { descriptionEmpty } from './rules/description-empty.ts';
import { descriptionLanguage } from './rules/description-language.ts';
import { descriptionLength } from './rules/description-length.ts';
import { descriptionVague } from './rules/description-vague.ts';
import { endorsedByManager } from './rules/endorsed-by-manager.ts';
import { evidenceCounts } from './rules/evidence-counts.ts';
import { frameworkTabMissing } from './rules/framework-tab-missing.ts';
import { frameworkUsed } from './rules/framework-used.ts';
import { icPastCrossover } from './rules/ic-past-crossover.ts';
import { keyAsShown } from './rules/key-as-shown.ts';
import { keyMissing } from './rules/key-missing.ts';
import { keyUnique } from './rules/key-unique.ts';
import { lateralPath } from './rules/lateral-path.ts';
import { leadershipAsked } from './rules/leadership-asked.ts';
import { levelColumnKnown } from './rules/level-column-known.ts';
import { levelCount } from './rules/level-count.ts';
import { levelOrder } from './rules/level-order.ts';
import { levelStated } from './rules/level-stated.ts';
import { levelsDiffer } from './rules/levels-differ.ts';
import { managerKnown } from './rules/manager-known.ts';
import { oneFamilyFirst } from './rules/one-family-first.ts';
import { ownersNamed } from './rules/owners-named.ts';
import { pathKnown } from './rules/path-known.ts';
import { peopleFamily } from './rules/people-family.ts';
import { peopleRated } from './rules/people-rated.ts';
import { peopleReachable } from './rules/people-reachable.ts';
import { personPlaced } from './rules/person-placed.ts';
import { presetCriteria } from './rules/preset-criteria.ts';
import { ratedCompetencyKnown } from './rules/rated-competency-known.ts';
import { ratedEmployeeKnown } from './rules/rated-employee-known.ts';
import { ratingCalculated } from './rules/rating-calculated.ts';
import { ratingReadable } from './rules/rating-readable.ts';
import { ratingRowCounts } from './rules/rating-row-counts.ts';
import { referenceKnown } from './rules/reference-known.ts';
import { requiredRatingReadable } from './rules/required-rating-readable.ts';
import { returnPath } from './rules/return-path.ts';
import { reviewCycleLinked } from './rules/review-cycle-linked.ts';
import { reviewDue } from './rules/review-due.ts';
import { reviewersAgree } from './rules/reviewers-agree.ts';
import { reviewersEnough } from './rules/reviewers-enough.ts';
import { rowTwice } from './rules/row-twice.ts';
import { rowsFiltered } from './rules/rows-filtered.ts';
import { scopeGrows } from './rules/scope-grows.ts';
import { settingKnown } from './rules/setting-known.ts';
import { signOffCounts } from './rules/sign-off-counts.ts';
import { spacesStray } from './rules/spaces-stray.ts';
import { stageAndRoleKnown } from './rules/stage-and-role-known.ts';
import { stageInOrder } from './rules/stage-in-order.ts';
import { stepCriteria } from './rules/step-criteria.ts';
import { stepKinds } from './rules/step-kinds.ts';
import { tabSuffixKnown } from './rules/tab-suffix-known.ts';
import { targetLevelKnown } from './rules/target-level-known.ts';
import { teamSpread } from './rules/team-spread.ts';
import { teamTabMissing } from './rules/team-tab-missing.ts';
import { textPasted } from './rules/text-pasted.ts';
import { titleSingle } from './rules/title-single.ts';
import { totalsRow } from './rules/totals-row.ts';
import { trackMissing } from './rules/track-missing.ts';
import { tracksEqual } from './rules/tracks-equal.ts';

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
  spacesStray,
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
  stepCriteria,
  stepKinds,
  criteriaSensible,
  criteriaAttainable,
  levelOrder,
  levelStated,
  scopeGrows,
  levelCount,
  trackMissing,
  crossoverStated,
  icPastCrossover,
  returnPath,
  tracksEqual,
  leadershipAsked,
  lateralPath,
  competencyCount,
  competencyBalance,
  coreEverywhere,
  competencyWhy,
  competencyTypeKnown,
  descriptionEmpty,
  descriptionLanguage,
  descriptionVague,
  descriptionLength,
  levelsDiffer,
  companySize,
  presetCriteria,
  oneFamilyFirst,
  peopleFamily,
  textPasted,
  titleSingle,
  teamSpread,
  peopleRated,
  ownersNamed,
  stageInOrder,
  reviewersEnough,
  reviewersAgree,
  reviewCycleLinked,
  frameworkUsed,
  cycleVersionStated,
  reviewDue,
  peopleReachable,
];
