import type { RuleTexts } from '../src/core/checks/rule.ts';

let texts: Readonly<Record<string, RuleTexts>> | undefined;

/**
 * Looks up what a check is called and why it matters. The build put the texts into this page.
 *
 * @param rule The id of the check.
 * @returns Its texts; of a check that the page does not know, the id as its name: the script may be newer than the page.
 */
export function ruleTexts(rule: string): RuleTexts {
  texts ??= JSON.parse(document.getElementById('rule-texts')?.textContent ?? '{}') as Record<string, RuleTexts>;
  return texts[rule] ?? { name: rule, title: '', why: '', requirement: '' };
}
