import type { Rule } from '../../src/core/checks/rule.ts';

/** Where the list is kept: `number | what it asks | what meets it beside the checks of that number; more`, one a line. */
export const REQUIREMENTS_FILE = 'local/docs/requirements.txt';

/** Stands where no check and nothing else answers a requirement that a check is to answer. */
export const NO_CHECK = 'no check yet';

/** One requirement of the source, and what meets it. */
export interface Requirement {
  readonly number: string;
  readonly asks: string;
  /** The ids of the rules that say they implement it, and of those that `elsewhere` names. */
  readonly checks: readonly string[];
  /** What else meets it, in words. */
  readonly elsewhere: string;
}

/**
 * Reads the list of requirements, and adds the checks that implement each.
 *
 * @param text The list.
 * @param rules The rules of the check.
 * @throws Where a line has not three parts.
 */
export function requirements(text: string, rules: readonly Rule[]): readonly Requirement[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [number, asks, elsewhere] = line.split('|').map((part) => part.trim());
      if (!number || !asks || elsewhere === undefined) throw new Error(`${REQUIREMENTS_FILE}: “${line}”`);
      const ids = rules.filter((rule) => rule.requirement === number || elsewhere.includes(`\`${rule.id}\``));
      const checks = ids.map(({ id }) => id);
      const words = elsewhere.split('; ').filter((part) => !checks.some((id) => part === `\`${id}\``));
      return { number, asks, checks, elsewhere: words.join('; ') };
    });
}
