import { normalise } from '../../normalise.ts';
import { refOf } from '../../tables/table.ts';
import { count, list } from '../../words.ts';
import { readBy, salesAt } from '../example-family.ts';
import { type FamilyReviews, familyReviews, PANEL, stageOf } from '../family-reviews.ts';
import type { Found, Rule } from '../rule.ts';

const SALES = { 'Job families': salesAt('Panel', { Version: '1.0' }) };
const MANAGERS = ['HR', 'Manager', 'Manager', 'Manager'];
const ROLES = [
  ['Manager', 'manager', 'managers'],
  ['Senior IC', 'senior IC', 'senior ICs'],
] as const;

export const reviewersEnough: Rule = {
  id: 'reviewers-enough',
  name: 'Readers before publishing',
  title: 'What is published was read by 3 to 5 managers and 3 to 5 senior ICs',
  why: 'Those who will be judged by it, and those who will judge, see at once where two levels are only words apart.',
  requirement: 'S66',
  severity: 'warn',
  bad: { ...SALES, Reviewers: readBy(...MANAGERS) },
  good: { ...SALES, Reviewers: readBy(...MANAGERS, ...Array.from({ length: 3 }, () => 'Senior IC')) },
  check: ({ company }) => familyReviews(company).flatMap(judge),
};

function judge({ family, row, reviews }: FamilyReviews): readonly Found[] {
  const [first] = reviews;
  // Where nobody has read it the stage was skipped, which is a finding of its own.
  if (!first || stageOf(row) < PANEL) return [];
  const read = ROLES.map(([role, one, many]) => {
    const readers = reviews.filter((review) => normalise(review.role) === normalise(role));
    return { one, many, n: new Set(readers.map(({ reviewer }) => normalise(reviewer))).size };
  });
  const at = refOf(first.place, 'role');
  const by = `${family} was read by ${list(read.map(({ n, one, many }) => count(n, one, many)))}.`;
  const few = read.filter(({ n }) => n < 3);
  if (few.length > 0) {
    const more = list(few.map(({ n, one, many }) => count(3 - n, `more ${one}`, `more ${many}`)));
    return [{ at, message: `${by} Ask ${more}: 3 to 5 of each see what the others miss.` }];
  }
  if (read.every(({ n }) => n <= 5)) return [];
  return [
    { at, severity: 'info', message: `${by} 5 of each are enough: with more a review takes long and agrees on less.` },
  ];
}
