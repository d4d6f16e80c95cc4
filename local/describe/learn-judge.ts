import { featuresOf } from '../../src/core/checks/describe/features.ts';
import { linesOf } from '../../src/core/checks/describe/lines.ts';
import { scoreLine } from '../../src/core/checks/describe/score.ts';
import { type Labelled, shareOf } from './labelled-lines.ts';
import { thresholds } from './thresholds.ts';

/** What each feature weighs, and the scores from which a line is no longer observable, and vague. */
export interface Weights {
  readonly weights: ReadonlyMap<string, number>;
  readonly partly: number;
  readonly vague: number;
}

interface Sentence {
  readonly framework: string;
  readonly features: readonly string[];
  readonly target: number;
  readonly weight: number;
}

/** How vague a line is that is neither one nor the other. */
const MIXED = 0.25;
/** How many features the table keeps. */
const KEPT = 380;

/** Read once: every fold reads the same lines. */
const known = new Map<string, readonly (readonly string[])[]>();

function featuresByLine(description: string): readonly (readonly string[])[] {
  const features = known.get(description) ?? linesOf(description).map((text) => [...featuresOf(text)]);
  known.set(description, features);
  return features;
}

function sentencesOf(line: Labelled): readonly Sentence[] {
  const lines = featuresByLine(line.description);
  const target = shareOf(line, 'vague') + MIXED * shareOf(line, 'mixed');
  // Of several sentences of a line that is neither one nor the other nobody knows which one is at fault.
  const trust = lines.length > 1 && !(target === 0 || target === 1) ? 0.25 : 1;
  const weight = ((line.weight ?? (line.labels.length > 1 ? 1.5 : 1)) * trust) / Math.max(lines.length, 1);
  return lines.map((features) => ({ framework: line.framework, features, target, weight }));
}

const isWord = (feature: string) => /^(?:w|hs|vs|os)=/.test(feature);

function penaltyOf(feature: string): number {
  if (isWord(feature)) return 9;
  return /^(?:vo|hh|jg|om)=/.test(feature) ? 37 : 25;
}

function vocabulary(sentences: readonly Sentence[]): readonly string[] {
  const seen = new Map<string, { count: number; frameworks: Set<string> }>();
  for (const { features, framework } of sentences)
    for (const feature of features) {
      const entry = seen.get(feature) ?? { count: 0, frameworks: new Set() };
      entry.count += 1;
      entry.frameworks.add(framework);
      seen.set(feature, entry);
    }
  return [...seen].filter(([, { count, frameworks }]) => count >= 3 && frameworks.size >= 2).map(([name]) => name);
}

/** Logistic regression with shrinkage, by AdaGrad over all sentences; the last weight is the constant. */
function regress(sentences: readonly Sentence[], names: readonly string[], rounds: number): Float64Array {
  const at = new Map(names.map((name, index) => [name, index]));
  const rows = sentences.map(({ features }) => [...features.flatMap((feature) => at.get(feature) ?? []), names.length]);
  const weights = new Float64Array(names.length + 1);
  const squares = new Float64Array(names.length + 1).fill(1);
  const penalties = [...names.map(penaltyOf), 0.01];
  for (let round = 0; round < rounds; round += 1) {
    const gradient = new Float64Array(names.length + 1);
    rows.forEach((row, index) => {
      const { target = 0, weight = 0 } = sentences[index] ?? {};
      let score = 0;
      for (const each of row) score += weights[each] ?? 0;
      const error = weight * (1 / (1 + Math.exp(-score)) - target);
      for (const each of row) gradient[each] = (gradient[each] ?? 0) + error;
    });
    for (let index = 0; index <= names.length; index += 1) {
      const slope = (gradient[index] ?? 0) + (penalties[index] ?? 0) * (weights[index] ?? 0);
      squares[index] = (squares[index] ?? 0) * 0.9 + slope * slope * 0.1;
      weights[index] =
        (weights[index] ?? 0) - ((0.12 / (1 + round / 40)) * slope) / Math.sqrt((squares[index] ?? 0) + 1e-6);
    }
  }
  return weights;
}

/** What a description scores: its least vague sentence counts. */
export function scoreOf(weights: ReadonlyMap<string, number>, description: string): number {
  const weightOf = (feature: string) => weights.get(feature) ?? 0;
  return Math.min(9, ...linesOf(description).map((line) => scoreLine(line, weightOf).score));
}

/** Into how many parts the frameworks are dealt to choose the thresholds. */
const PARTS = 3;

/**
 * Learns the weights of the features that matter most, and chooses the thresholds on frameworks that were left out while
 * the weights for that were learned.
 */
export function learnJudge(lines: readonly Labelled[], own: readonly Labelled[]): Weights {
  const frameworks = [...new Set(lines.map(({ framework }) => framework))].sort();
  const held = Array.from({ length: PARTS }, (_item, part) => {
    const out = new Set(frameworks.filter((_name, at) => at % PARTS === part));
    const weights = learn([...lines.filter(({ framework }) => !out.has(framework)), ...own]);
    return lines
      .filter(({ framework }) => out.has(framework))
      .map((line) => ({ line, score: scoreOf(weights, line.description) }));
  });
  return { weights: learn([...lines, ...own]), ...thresholds(held.flat()) };
}

function learn(lines: readonly Labelled[]): ReadonlyMap<string, number> {
  const sentences = lines.flatMap(sentencesOf);
  const all = vocabulary(sentences);
  const first = regress(sentences, all, 100);
  const count = new Map<string, number>();
  for (const { features } of sentences)
    for (const feature of features) count.set(feature, (count.get(feature) ?? 0) + 1);
  const worth = (name: string, index: number) => {
    const part = (count.get(name) ?? 0) / sentences.length;
    return Math.abs(first[index] ?? 0) * Math.sqrt(part * (1 - part));
  };
  const names = all
    .map((name, index) => ({ name, worth: worth(name, index) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, KEPT)
    .map(({ name }) => name);
  const second = regress(sentences, names, 120);
  return new Map([...names, ''].map((name, index) => [name, Math.round((second[index] ?? 0) * 100) / 100]));
}
