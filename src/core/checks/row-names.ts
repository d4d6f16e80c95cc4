import type { Kind } from '../tables/kinds.ts';

/** The columns whose cells together name a row of each kind, wherever in its tab the row stands. */
export const ROW_NAMES: Readonly<Record<Kind, readonly string[]>> = {
  Levels: ['family', 'code'],
  Competencies: ['family', 'name'],
  Matrix: ['family', 'competency'],
  'Required ratings': ['family', 'competency'],
  Criteria: ['id', 'family', 'from', 'to', 'criterion'],
  Paths: ['path', 'fromFamily', 'fromLevel', 'toFamily', 'toLevel'],
  People: ['id'],
  Cycles: ['name'],
  Ratings: ['cycle', 'employeeId', 'rater', 'ratedBy'],
  Evidence: ['employeeId', 'cycle', 'for', 'what'],
  'Sign-offs': ['employeeId', 'toLevel', 'signOff', 'by'],
  'Job families': ['family'],
  Reviewers: ['family', 'version', 'reviewer'],
  Settings: ['name'],
};
