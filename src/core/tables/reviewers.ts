import { date, oneOf, required, text } from './columns.ts';
import type { RowOf, TableSpec } from './table.ts';

/** Who has to have read a framework (DESIGN §1). */
export const REVIEWER_ROLES = ['Manager', 'Senior IC', 'HR'] as const;

/** Who read the framework before it was published, and what they said (S66–S69). */
export const REVIEWERS = {
  kind: 'Reviewers',
  columns: {
    family: oneOf({ kind: 'Levels', column: 'family' }, required(text('Job family', 'The family that was reviewed.'))),
    version: required(text('Version', 'The version that was reviewed.')),
    reviewer: required(text('Reviewer', 'Who reviewed it.')),
    role: oneOf(REVIEWER_ROLES, required(text('Role', 'Manager, Senior IC or HR.'))),
    reviewedOn: date('Reviewed on', 'When.'),
    boundariesRight: text('Boundaries right', 'Whether the levels feel apart.'),
    observable: text('Observable', 'Whether two managers would agree on the descriptions.'),
    teamFits: text('Team fits', 'Whether today’s team maps to the levels.'),
    comment: text('Comment', 'A remark.'),
  },
} satisfies TableSpec;

/** One review of one family. */
export type ReviewerRow = RowOf<typeof REVIEWERS.columns>;
