import type { ProblemId } from '../finding.ts';
import type { Rule } from './rule.ts';

/** A rule whose findings are the problems of one kind that reading the tabs already took down. */
export function problemRule(rule: Omit<Rule, 'check' | 'id'> & { readonly id: ProblemId }): Rule {
  return {
    ...rule,
    check: ({ problems }) =>
      problems.filter((problem) => problem.id === rule.id).map(({ at, message }) => ({ at, message })),
  };
}
