import { showDay, wholeMonths } from '../../day.ts';
import { normalise } from '../../normalise.ts';
import type { Company } from '../../readiness/company.ts';
import type { JobFamilyRow } from '../../tables/job-families.ts';
import { isEmptyIn, refOf } from '../../tables/table.ts';
import { count } from '../../words.ts';
import { EXAMPLE_CYCLES, salesAt } from '../example-family.ts';
import { familyRows, PANEL, stageOf } from '../family-reviews.ts';
import { typeNearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

export const reviewCycleLinked: Rule = {
  id: 'review-cycle-linked',
  name: 'No review cycle',
  title: 'What is published is used in a review cycle soon',
  why: 'A framework that no review uses will not survive contact with reality: it becomes a folder that nobody opens.',
  requirement: 'S71',
  severity: 'warn',
  bad: { ...EXAMPLE_CYCLES, 'Job families': salesAt('Published') },
  good: { ...EXAMPLE_CYCLES, 'Job families': salesAt('Published', { 'Review cycle': '2026 H1' }) },
  check: ({ company }) =>
    familyRows(company).flatMap((row) => {
      const message = faultOf(company, row);
      return message === undefined ? [] : [{ at: refOf(row.place, 'reviewCycle'), message }];
    }),
};

function faultOf({ cycles, current, workbook }: Company, row: JobFamilyRow): string | undefined {
  const { family, reviewCycle, place } = row;
  const isOut = stageOf(row) >= PANEL;
  if (reviewCycle === '') {
    if (!isOut || !isEmptyIn(place, 'reviewCycle')) return undefined;
    return `${family} is at ${row.stage} and linked to no review cycle, so it will not survive contact with reality. Type the next cycle in Review cycle.`;
  }
  const cycle = cycles.find(({ key }) => key === normalise(reviewCycle));
  if (!cycle) {
    const names = cycles.map(({ name }) => name);
    return `“${reviewCycle}”, the review cycle of ${family}, is the name of no cycle. ${typeNearest(reviewCycle, names, 'Type one from Cycles, or add it there.')}`;
  }
  const [end, start] = [cycles[current]?.end, cycle.start ?? cycle.end];
  const most = workbook.settings.monthsBetweenReviews;
  // Counted from the day before, so that a cycle which begins in exactly so many months is soon enough.
  if (!isOut || end === undefined || start === undefined || wholeMonths(end, start - 1) < most) return undefined;
  return `${family} is first used in ${cycle.name}, more than ${count(most, 'month', 'months')} after ${showDay(end)}: it will not survive contact with reality. Link an earlier cycle.`;
}
