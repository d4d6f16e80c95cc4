import { problemRule } from '../problem-rule.ts';
import type { Examples } from '../rule.ts';

export const columnMissing = problemRule({
  id: 'column-missing',
  name: 'Missing column',
  title: 'Every tab has the columns it needs',
  why: 'A tab without a column it needs cannot be read at all, and everything that looks at it goes missing.',
  requirement: 'S16',
  severity: 'error',
});

export const columnMissingExamples: Examples = {
  bad: { Levels: [['Job family', 'Track', 'Level', 'Title']] },
  good: { Levels: [['Order', 'Title', 'Level', 'Track', 'Job family']] },
};
