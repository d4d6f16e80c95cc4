import { averageRating } from './average-rating.ts';
import { calibration } from './calibration.ts';
import { cyclesAtNextLevel } from './cycles-at-next-level.ts';
import type { CriterionKind } from './kind.ts';
import { leadershipCompetencies } from './leadership-competencies.ts';
import { lowestRating } from './lowest-rating.ts';
import { managerEndorsement } from './manager-endorsement.ts';
import { monthsInLevel } from './months-in-level.ts';
import { quotaAttainment } from './quota-attainment.ts';
import { requiredRatingsMet } from './required-ratings-met.ts';
import { scope } from './scope.ts';

/** Every kind of criterion the Criteria tab may name, in the order of DESIGN §2. */
export const CRITERION_KINDS: readonly CriterionKind[] = [
  averageRating,
  lowestRating,
  requiredRatingsMet,
  leadershipCompetencies,
  monthsInLevel,
  cyclesAtNextLevel,
  scope,
  quotaAttainment,
  managerEndorsement,
  calibration,
];
