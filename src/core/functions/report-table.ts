import type { Cell } from '../cell.ts';
import type { Company } from '../readiness/company.ts';
import { explain } from '../readiness/explain.ts';
import { isRatingCriterion, type RatingRemedy, ratingRemedy } from '../readiness/rating-remedy.ts';
import { oneEmployee } from './one-employee.ts';
import type { FunctionResult } from './per-employee.ts';

const HEADER = ['Criterion', 'Needed', 'Now', 'Met', 'What would meet it'];

/**
 * The table `READINESS_REPORT` returns: one row per criterion that applies, under a header (S51).
 *
 * @param company The prepared workbook.
 * @param employee One Employee ID.
 * @param target A level code, `family/Level`, or empty.
 * @returns Criterion, Needed, Now, Met, What would meet it, in the order of the Criteria tab. The steps that would meet
 *   the rating criteria together stand with the first of them that is not met. Where nothing is judged, the status
 *   stands under the header.
 */
export function reportTable(company: Company, employee: unknown, target: unknown): FunctionResult {
  return oneEmployee(company, employee, target, (answer) => {
    if (answer.judged.length === 0) return [[...HEADER], [answer.status, '', '', '', '']];
    const firstOpen = answer.judged.findIndex(({ criterion, met }) => met !== 'yes' && isRatingCriterion(criterion));
    const rows = explain(answer).map(({ kind, needed, now, met, remedy }, at): Cell[] => [
      kind,
      needed,
      now,
      met,
      at === firstOpen ? withSteps(remedy, ratingRemedy(answer)) : remedy,
    ]);
    return [[...HEADER], ...rows];
  });
}

/** Where no steps can be named the criteria say by themselves what has to come first. */
function withSteps(remedy: string, together: RatingRemedy | undefined): string {
  if (!together?.raises.length) return remedy;
  const { sentence } = together;
  return sentence.startsWith(`${remedy} would`) ? sentence : `${remedy}. ${sentence}`;
}
