import { featuresOf } from './features.ts';
import { reasonFor } from './reason.ts';
import { scoreLine } from './score.ts';
import { PARTLY, START, TABLE, VAGUE } from './weights.ts';
import { readerOf } from './word.ts';

/** How a line stands: two managers could judge it alike, a part of it, or none. */
export type Verdict = 'Observable' | 'Partly' | 'Vague';

/** What is thought of one line. */
export interface LineVerdict {
  readonly verdict: Verdict;
  /** What is wrong, with the words it rests on, and how to mend it, in sentences; empty where the line is observable. */
  readonly reason: string;
}

/** Longer lines are a page that was pasted into a cell: their beginning tells enough. */
const MOST = 1200;

let tables: ReturnType<typeof readTables> | undefined;

/** Made when the first line is judged: a custom function that judges nothing does not pay for it. */
function readTables() {
  const kinds = new Map<string, string>();
  const weights = new Map([['', START]]);
  for (const [kind, entries] of Object.entries(TABLE)) {
    let weight = 0;
    for (const entry of entries.split(' '))
      if (Number(entry)) weight = Number(entry);
      else {
        if (weight) weights.set(entry, weight);
        kinds.set(entry, kind);
      }
  }
  return { read: readerOf(kinds), weights };
}

/**
 * Judges one line of a description: whether it names an act, a piece of work or an event that two managers could both see
 * (S7, S8, S40 to S43). What words mean and weigh is in `weights.ts`.
 *
 * @param line One English sentence or bullet, without its bullet sign and its full stop.
 */
export function judgeLine(line: string): LineVerdict {
  tables ??= readTables();
  const { read, weights } = tables;
  const weightOf = (feature: string) => weights.get(feature) ?? 0;
  const words = read(line.slice(0, MOST));
  const score = scoreLine(line, featuresOf(words), weightOf);
  if (score <= PARTLY) return { verdict: 'Observable', reason: '' };
  return { verdict: score > VAGUE ? 'Vague' : 'Partly', reason: reasonFor(words, weightOf) };
}
