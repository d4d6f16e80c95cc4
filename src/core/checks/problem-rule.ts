import type { CellRef } from '../cell.ts';
import type { ProblemId } from '../finding.ts';
import type { Fix } from './fix.ts';
import type { CheckInput, Rule } from './rule.ts';

/**
 * A rule whose findings are the problems of one kind that reading the tabs already took down.
 *
 * @param fixOf Gives the fix of a cell, where there is one.
 */
export function problemRule(
  rule: Omit<Rule, 'check' | 'id'> & { readonly id: ProblemId },
  fixOf: (input: CheckInput) => (at: CellRef) => Fix | undefined = () => () => undefined,
): Rule {
  return {
    ...rule,
    check: (input) => {
      const fix = fixOf(input);
      return input.problems
        .filter((problem) => problem.id === rule.id)
        .map(({ at, message }) => ({ at, message, fix: fix(at) }));
    },
  };
}
