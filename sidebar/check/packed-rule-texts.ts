import { RULES } from '../../src/core/checks/list.ts';
import { toColumns } from '../../src/core/presets/columns.ts';
import { exampleTables } from './example.ts';
import type { RuleText } from './rule-texts.ts';

/** @returns What the rules say of themselves. The build alone asks for it: the window asks the script. */
export function ruleTexts(): readonly RuleText[] {
  return RULES.map((rule) => ({ id: rule.id, title: rule.title, why: rule.why, examples: exampleTables(rule) }));
}

/** @returns The same as the text that the build compresses. */
export function ruleTextsText(): string {
  return JSON.stringify(toColumns(JSON.parse(JSON.stringify(ruleTexts()))));
}
