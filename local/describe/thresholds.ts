import { type Labelled, shareOf } from './labelled-lines.ts';

/** A line with what it scores, by weights that were not learned from it. */
export interface Scored {
  readonly score: number;
  readonly line: Labelled;
}

/** The scores above which a line is no longer observable, and vague. */
export interface Thresholds {
  readonly partly: number;
  readonly vague: number;
}

/** The largest share of observable lines that may be called vague. */
const FALSE_ALARMS = 0.08;
/** Of thresholds that are as good, or nearly, the one that finds least fault is taken. */
const NEARLY = 0.99;
/** In tenths, as weights are. */
const STEPS = Array.from({ length: 81 }, (_item, at) => at - 40);

/**
 * Chooses the thresholds: `vague` for the best F1 where few observable lines are called vague, `partly` for the most lines
 * that get the verdict of their readers.
 */
export function thresholds(scored: readonly Scored[]): Thresholds {
  const is = (label: 'vague' | 'observable') => scored.filter(({ line }) => shareOf(line, label) > 0.5);
  const [vagueLines, observable] = [is('vague'), is('observable')];
  const above = (lines: readonly Scored[], at: number) => lines.filter(({ score }) => score > at).length;
  const f1 = (at: number) => (2 * above(vagueLines, at)) / Math.max(above(scored, at) + vagueLines.length, 1);
  const quiet = STEPS.filter((at) => above(observable, at) <= FALSE_ALARMS * observable.length);
  const vague = best(quiet, f1);
  const between = scored.filter(({ line }) => shareOf(line, 'vague') <= 0.5 && shareOf(line, 'observable') <= 0.5);
  const right = (at: number) => observable.length - above(observable, at) + above(between, at) - above(between, vague);
  const below = STEPS.filter((at) => at <= vague);
  const most = Math.max(...below.map(right));
  return { vague, partly: Math.max(...below.filter((at) => right(at) >= NEARLY * most)) };
}

function best(steps: readonly number[], worth: (at: number) => number): number {
  return steps.reduce((chosen, at) => (worth(at) > worth(chosen) ? at : chosen), steps[0] ?? 99);
}
