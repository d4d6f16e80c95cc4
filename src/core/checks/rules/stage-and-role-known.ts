import { normalise } from '../../normalise.ts';
import { STAGES } from '../../tables/job-families.ts';
import { REVIEWER_ROLES } from '../../tables/reviewers.ts';
import { isEmptyIn, type Place, refOf } from '../../tables/table.ts';
import { alternatives } from '../../words.ts';
import { typeNearest } from '../nearest.ts';
import type { Examples, Found, Rule } from '../rule.ts';

const FAMILIES = ['Job family', 'Stage'];
const REVIEWERS = ['Job family', 'Version', 'Reviewer', 'Role'];

export const stageAndRoleKnown: Rule = {
  id: 'stage-and-role-known',
  name: 'Unknown stage or role',
  title: 'Every job family is at a stage there is, and every reviewer has a role there is',
  why: 'How far a framework has come, and whether the right people have read it, is counted by these words.',
  requirement: 'S66',
  severity: 'error',
  check: ({ company: { workbook } }) => [
    ...workbook.jobFamilies.flatMap(({ stage, place }) => judge(place, 'stage', 'Stage', stage, STAGES)),
    ...workbook.reviewers.flatMap(({ role, place }) => judge(place, 'role', 'Role', role, REVIEWER_ROLES)),
  ],
};

export const stageAndRoleKnownExamples: Examples = {
  bad: {
    'Job families': [FAMILIES, ['Sales', 'Publishd']],
    Reviewers: [REVIEWERS, ['Sales', '1.0', 'Ana', 'Boss']],
  },
  good: {
    'Job families': [FAMILIES, ['Sales', 'hr  check']],
    Reviewers: [REVIEWERS, ['Sales', '1.0', 'Ana', 'senior IC']],
  },
};

function judge(
  place: Place,
  column: string,
  header: string,
  typed: string,
  words: readonly string[],
): readonly Found[] {
  if (words.some((word) => normalise(word) === normalise(typed))) return [];
  // A failed formula is reported where cells are read.
  if (typed === '' && !isEmptyIn(place, column)) return [];
  const what = typed === '' ? `This row has no ${header}` : `“${typed}” is no ${header}`;
  const mend = typeNearest(typed, words, `Type ${alternatives(words)}.`);
  return [{ at: refOf(place, column), message: `${what}. ${mend}` }];
}
