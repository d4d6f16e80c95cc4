import { refOf } from '../../tables/table.ts';
import { list } from '../../words.ts';
import { type FamilyReviews, familyReviews } from '../family-reviews.ts';
import type { Found, Rule } from '../rule.ts';

/** What each question is about, and the mend for a no. */
const QUESTIONS = [
  ['boundariesRight', 'the levels of', 'are not far enough apart. Sharpen what sets neighbours apart'],
  ['observable', 'the descriptions of', 'are not observable. Write what somebody would see'],
  ['teamFits', 'today’s team does not fit the levels of', '. Look at who is between two levels'],
] as const;
const NO = /^no(?:$|\s*[-\u2013\u2014,.;:(!])/i;
const HEADER = ['Job family', 'Version', 'Reviewer', 'Role', 'Boundaries right'];

export const reviewersAgree: Rule = {
  id: 'reviewers-agree',
  name: 'A reviewer said no',
  title: 'No reviewer of the version in force said no',
  why: 'If somebody who knows the work finds two levels to differ on paper only, so will everybody who is told why they are at the lower one.',
  requirement: 'S67',
  severity: 'warn',
  bad: { Reviewers: [HEADER, ['Sales', '1.0', 'Ana', 'Manager', 'No, S1 and S2 are alike']] },
  good: { Reviewers: [HEADER, ['Sales', '1.0', 'Ana', 'Manager', 'no'], ['Sales', '1.1', 'Ana', 'Manager', 'yes']] },
  check: ({ company }) => familyReviews(company).flatMap(judge),
};

function judge({ family, reviews }: FamilyReviews): readonly Found[] {
  return QUESTIONS.flatMap(([column, about, mend]) => {
    const against = reviews.filter((review) => NO.test(review[column]));
    const [first] = against;
    if (!first) return [];
    const who = list(against.map(({ reviewer }) => reviewer || 'somebody'));
    const what = `${about} ${family}${mend.startsWith('.') ? '' : ' '}${mend}`;
    const message = `${who} said no: ${what}, then ask again.`;
    return [{ at: refOf(first.place, column), message: message.charAt(0).toUpperCase() + message.slice(1) }];
  });
}
