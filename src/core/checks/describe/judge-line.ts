import { reasonFor } from './reason.ts';
import { scoreLine } from './score.ts';
import { PARTLY, START, VAGUE, WEIGHTS } from './weights.ts';

/** How a line stands: two managers could judge it alike, a part of it, or none. */
export type Verdict = 'Observable' | 'Partly' | 'Vague';

/** What is thought of one line. */
export interface LineVerdict {
  readonly verdict: Verdict;
  /** What is wrong, with the words it rests on, and how to mend it, in sentences; empty where the line is observable. */
  readonly reason: string;
}

/** Frameworks repeat their lines from level to level and family to family. */
const MOST = 3000;
const judged = new Map<string, LineVerdict>();

let weights: ReadonlyMap<string, number> | undefined;

/** Reads the table when the first line is judged: a custom function that judges nothing does not pay for it. */
function weightOf(feature: string): number {
  weights ??= new Map([
    ['', START],
    ...Object.entries(WEIGHTS).flatMap(([family, entries]) =>
      entries.split(', ').map((entry): [string, number] => {
        const [name = '', tenths = ''] = entry.split(' ');
        return [`${family}=${name}`, Number(tenths) / 10];
      }),
    ),
  ]);
  return weights.get(feature) ?? 0;
}

/**
 * Judges one line of a description: whether it names an act, a piece of work or an event that two managers could both see
 * (S7, S8, S40 to S43). What the words mean is in `word-classes.ts`, what that weighs was learned from labelled lines.
 *
 * @param line One English sentence or bullet, without its bullet sign and its full stop.
 */
export function judgeLine(line: string): LineVerdict {
  const before = judged.get(line);
  if (before) return before;
  const verdict = judge(line);
  if (judged.size < MOST) judged.set(line, verdict);
  return verdict;
}

function judge(line: string): LineVerdict {
  const { score, features } = scoreLine(line, weightOf);
  const verdict = score > VAGUE ? 'Vague' : score > PARTLY ? 'Partly' : 'Observable';
  return { verdict, reason: verdict === 'Observable' ? '' : reasonFor(line, features, weightOf) };
}
