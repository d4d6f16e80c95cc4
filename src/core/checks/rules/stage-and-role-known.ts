import { STAGES } from '../../tables/job-families.ts';
import { REVIEWER_ROLES } from '../../tables/reviewers.ts';
import { notOneOf } from '../one-of.ts';
import type { Rule } from '../rule.ts';

const FAMILIES = ['Job family', 'Stage'];
const REVIEWERS = ['Job family', 'Version', 'Reviewer', 'Role'];

export const stageAndRoleKnown: Rule = {
  id: 'stage-and-role-known',
  name: 'Unknown stage or role',
  title: 'Every job family is at a stage there is, and every reviewer has a role there is',
  why: 'How far a framework has come, and who has read it, is counted by these words.',
  requirement: 'S66',
  severity: 'error',
  bad: {
    'Job families': [FAMILIES, ['Sales', 'Publishd']],
    Reviewers: [REVIEWERS, ['Sales', '1.0', 'Ana', 'Boss']],
  },
  good: {
    'Job families': [FAMILIES, ['Sales', 'hr  check']],
    Reviewers: [REVIEWERS, ['Sales', '1.0', 'Ana', 'senior IC']],
  },
  check: ({ company: { workbook } }) => [
    ...workbook.jobFamilies.flatMap(({ place }) => notOneOf(place, 'stage', STAGES, 'This row has no Stage', 'Stage')),
    ...workbook.reviewers.flatMap(({ place }) =>
      notOneOf(place, 'role', REVIEWER_ROLES, 'This row has no Role', 'Role'),
    ),
  ],
};
