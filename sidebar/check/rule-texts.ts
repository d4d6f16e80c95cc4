import type { Reply } from '../../src/core/contract.ts';
import type { ExampleTable } from './example.ts';

/** What a rule says of itself once somebody asks why. The script has it: the window has room for the checks alone. */
export interface RuleText {
  readonly id: string;
  /** What holds when the rule finds nothing. */
  readonly title: string;
  readonly why: string;
  /** What is wrong beside what is right, tab by tab. */
  readonly examples: readonly ExampleTable[];
}

/** The texts of all rules, or why they did not come; `late` where that takes long, `undefined` before. */
export type RuleTexts = Reply<readonly RuleText[]> | 'late' | undefined;
