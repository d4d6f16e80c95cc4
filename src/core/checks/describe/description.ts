import { shortened } from '../../words.ts';
import { judgeLine, type LineVerdict, type Verdict } from './judge-line.ts';
import { linesOf } from './lines.ts';

/** What is longer is a page that was pasted into a cell: another rule says so, and its beginning tells enough. */
const MOST = 20;
/** A code such as “M5” or “n/a” is no word. */
const WORD = /(?<![\p{L}\d])\p{L}{2,}(?![\p{L}\d])/u;

/** A sentence or bullet of a description, and what is thought of it. */
export interface JudgedLine extends LineVerdict {
  readonly line: string;
}

/**
 * Judges a behavioural description line by line (S7, S40).
 *
 * @param description Sentences or bullets.
 * @returns Each with its verdict, in order; none for a text without words.
 */
export function judgeDescription(description: string): readonly JudgedLine[] {
  return linesOf(description)
    .filter((line) => WORD.test(line))
    .slice(0, MOST)
    .map((line) => ({ line, ...judgeLine(line) }));
}

/**
 * The verdict on a whole description (DESIGN §3, `CHECK_DESCRIPTION`).
 *
 * @param lines What `judgeDescription` gave, at least one line.
 * @returns `Observable` if every line is, `Vague` if no line has a part that can be checked, else `Partly`.
 */
export function verdictOn(lines: readonly JudgedLine[]): Verdict {
  if (lines.every(({ verdict }) => verdict === 'Observable')) return 'Observable';
  return lines.every(({ verdict }) => verdict === 'Vague') ? 'Vague' : 'Partly';
}

/** @returns What is wrong with a line, and the mend, in sentences. */
export function faultInWords({ line, reason, verdict }: JudgedLine): string {
  return `“${shortened(line, 90)}” ${verdict === 'Vague' ? 'is vague' : 'can be checked in part'}. ${reason}`;
}
