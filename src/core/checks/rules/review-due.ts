import { showDay, wholeMonths } from '../../day.ts';
import type { Company } from '../../readiness/company.ts';
import { isEmptyIn, refOf } from '../../tables/table.ts';
import { shortened } from '../../words.ts';
import { EXAMPLE_CYCLES, salesAt } from '../example-family.ts';
import { type FamilyReviews, familyReviews, PUBLISHED, stageOf } from '../family-reviews.ts';
import type { Found, Rule } from '../rule.ts';

export const reviewDue: Rule = {
  id: 'review-due',
  name: 'Review due',
  title: 'Every published framework was reviewed within a year, or two where it is stable',
  why: 'Work changes faster than texts. People stop believing in a framework that describes a job nobody has any more.',
  requirement: 'S91',
  severity: 'warn',
  bad: { ...EXAMPLE_CYCLES, 'Job families': salesAt('Published', { 'Last reviewed': '2025-03-01' }) },
  good: {
    ...EXAMPLE_CYCLES,
    'Job families': salesAt('Published', { 'Last reviewed': '2025-03-01', 'Stable because': 'The role is as it was' }),
  },
  check: ({ company }) => familyReviews(company).flatMap((family) => judge(company, family)),
};

function judge({ workbook, cycles, current }: Company, { row, reviews }: FamilyReviews): readonly Found[] {
  if (!row) return [];
  const { family, openTrigger, stableBecause, place } = row;
  const isPublished = stageOf(row) === PUBLISHED;
  if (openTrigger !== '') {
    const message = `A review of ${family} is due now: “${shortened(openTrigger)}”. Clear the cell when it is done.`;
    // What is not published is being worked on anyway.
    return [{ at: refOf(place, 'openTrigger'), severity: isPublished ? 'warn' : 'info', message }];
  }
  if (!isPublished) return [];
  const at = refOf(place, 'lastReviewed');
  // Who read the version in force has reviewed it, where nothing else is said.
  const read = Math.max(...reviews.map(({ reviewedOn }) => reviewedOn ?? -Infinity));
  const last = row.lastReviewed ?? read;
  if (row.lastReviewed === undefined && !isEmptyIn(place, 'lastReviewed')) return [];
  if (last === -Infinity) {
    const message = `Nobody can say when a review of ${family} is due. Type the day of the last one in Last reviewed.`;
    return [{ at, message }];
  }
  const end = cycles[current]?.end;
  const yearly = workbook.settings.monthsBetweenReviews;
  const most = stableBecause === '' ? yearly : Math.max(24, yearly);
  if (end === undefined || wholeMonths(last, end) < most) return [];
  const stable = stableBecause === '' && yearly < 24 ? ', or say in Stable because why two years are enough' : '';
  const message = `${family} was last reviewed on ${showDay(last)}, ${wholeMonths(last, end)} months before ${showDay(end)}; ${most} are the most. Review it${stable}.`;
  return [{ at, message }];
}
