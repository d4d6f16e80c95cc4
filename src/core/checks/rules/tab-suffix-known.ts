import { EXAMPLE_LEVELS } from '../example-levels.ts';
import { problemRule } from '../problem-rule.ts';
import type { Examples, RuleTexts } from '../rule.ts';

export const tabSuffixKnownTexts: RuleTexts = {
  name: 'Tab not read',
  title: 'What stands behind the dash of a tab’s name is a job family or a cycle',
  why: 'A tab that is not read looks as if it were, and its rows are missing everywhere.',
  requirement: 'S26',
};

export const tabSuffixKnown = problemRule({
  id: 'tab-suffix-known',
  severity: 'error',
});

export const tabSuffixKnownExamples: Examples = {
  bad: { Levels: EXAMPLE_LEVELS, 'Matrix – Sails': [['Job family', 'Competency', 'S1']] },
  good: { Levels: EXAMPLE_LEVELS, 'Matrix – Sales': [['Job family', 'Competency', 'S1']] },
};
