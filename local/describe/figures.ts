import type { Verdict } from '../../src/core/checks/describe/judge-line.ts';
import type { Label, Labelled } from './labelled-lines.ts';
import { learnJudge, scoreOf } from './learn-judge.ts';

/** A labelled line with what the judge says of it. */
export interface Judged {
  readonly line: Labelled;
  readonly verdict: Verdict;
}

/** How verdicts stand to labels, for `Vague` against the rest. */
export interface Figures {
  readonly lines: number;
  readonly base: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** The share of observable lines that are called vague. */
  readonly alarms: number;
  /** F1 of calling every line vague. */
  readonly flagAll: number;
}

const VERDICTS: Readonly<Record<Label, Verdict>> = { observable: 'Observable', mixed: 'Partly', vague: 'Vague' };

/** Judges each framework with what was learned from the others. */
export function judgeLeftOut(lines: readonly Labelled[], own: readonly Labelled[]): readonly Judged[] {
  const frameworks = [...new Set(lines.map(({ framework }) => framework))].sort();
  return frameworks.flatMap((left) => {
    const rest = lines.filter(({ framework }) => framework !== left);
    const { weights, vague, partly } = learnJudge(rest, own);
    return lines
      .filter(({ framework }) => framework === left)
      .map((line): Judged => {
        const score = scoreOf(weights, line.description);
        return { line, verdict: score > vague ? 'Vague' : score > partly ? 'Partly' : 'Observable' };
      });
  });
}

/** Counts against the first reader; of two readers each is asked on their own by `agreement`. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const is = (label: Label) => judged.filter(({ line }) => line.labels[0] === label);
  const [vague, observable] = [is('vague'), is('observable')];
  const called = judged.filter(({ verdict }) => verdict === 'Vague');
  const hits = vague.filter(({ verdict }) => verdict === 'Vague').length;
  const part = (some: number, all: number) => (all === 0 ? 0 : some / all);
  const base = part(vague.length, judged.length);
  return {
    lines: judged.length,
    base,
    precision: part(hits, called.length),
    recall: part(hits, vague.length),
    f1: part(2 * hits, called.length + vague.length),
    alarms: part(observable.filter(({ verdict }) => verdict === 'Vague').length, observable.length),
    flagAll: part(2 * base, 1 + base),
  };
}

/** Cohen's kappa with one reader: of all three verdicts, and of vague against the rest. */
export function agreement(judged: readonly Judged[], reader: 0 | 1): { readonly three: number; readonly two: number } {
  const pairs = judged.flatMap(({ line, verdict }) => {
    const label = line.labels[reader];
    return label ? [[VERDICTS[label], verdict] as const] : [];
  });
  const two = pairs.map(([a, b]) => [a === 'Vague' ? a : 'rest', b === 'Vague' ? b : 'rest'] as const);
  return { three: kappa(pairs), two: kappa(two) };
}

function kappa(pairs: readonly (readonly [string, string])[]): number {
  const share = (of: (pair: readonly [string, string]) => boolean) =>
    pairs.filter(of).length / Math.max(pairs.length, 1);
  const words = [...new Set(pairs.flat())];
  const chance = words.reduce((sum, word) => sum + share(([a]) => a === word) * share(([, b]) => b === word), 0);
  return chance === 1 ? 1 : (share(([a, b]) => a === b) - chance) / (1 - chance);
}
