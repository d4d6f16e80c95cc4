import { EXAMPLE_LEVELS } from '../example-levels.ts';
import { problemRule } from '../problem-rule.ts';

export const tabSuffixKnown = problemRule({
  id: 'tab-suffix-known',
  name: 'Tab not read',
  title: 'What stands behind the dash of a tab’s name is a job family or a cycle',
  why: 'A tab that is not read looks as if it were, and its rows are missing everywhere.',
  requirement: 'S26',
  severity: 'error',
  bad: { Levels: EXAMPLE_LEVELS, 'Matrix – Sails': [['Job family', 'Competency', 'S1']] },
  good: { Levels: EXAMPLE_LEVELS, 'Matrix – Sales': [['Job family', 'Competency', 'S1']] },
});
