import { featuresOf } from '../../src/core/checks/describe/features.ts';
import { linesOf } from '../../src/core/checks/describe/lines.ts';
import { scoreLine } from '../../src/core/checks/describe/score.ts';
import { readerOf } from '../../src/core/checks/describe/word.ts';
import { type Labelled, shareOf } from './labelled-lines.ts';
import { type Example, regress } from './regress.ts';
import { thresholds } from './thresholds.ts';
import { wordClasses } from './word-classes.ts';

/** What each feature weighs in tenths, and the scores above which a line is no longer observable, and vague. */
export interface Weights {
  readonly weights: ReadonlyMap<string, number>;
  readonly partly: number;
  readonly vague: number;
}

interface Sentence extends Example {
  readonly framework: string;
}

interface Read {
  readonly line: string;
  readonly features: ReadonlySet<string>;
}

/** How vague a line is that is neither one nor the other. */
const MIXED = 0.25;
/** Shrinkage: of a pattern of classes, and of a word, of which there are many. */
const PENALTIES = { pattern: 12, word: 5 };
/** How many features the table keeps: all patterns, and the words that tell most. */
const KEPT = 280;
const isPattern = (feature: string) => feature.includes('=');
/** In how many lines, and in how many frameworks, something has to be seen for a weight. */
const FEWEST = { lines: 4, frameworks: 2 };

const wordsOf = readerOf(wordClasses());
/** Read once: every fold reads the same lines. */
const known = new Map<string, readonly Read[]>();

function read(description: string): readonly Read[] {
  const lines =
    known.get(description) ?? linesOf(description).map((line) => ({ line, features: featuresOf(wordsOf(line)) }));
  known.set(description, lines);
  return lines;
}

function sentencesOf(line: Labelled): readonly Sentence[] {
  const lines = read(line.description);
  const target = shareOf(line, 'vague') + MIXED * shareOf(line, 'mixed');
  // Of several sentences of a line that is neither one nor the other nobody knows which one is at fault.
  const trust = lines.length > 1 && !(target === 0 || target === 1) ? 0.25 : 1;
  const weight = ((line.weight ?? (line.labels.length > 1 ? 1.5 : 1)) * trust) / Math.max(lines.length, 1);
  return lines.map(({ features }) => ({ framework: line.framework, features, target, weight }));
}

/** The features that are seen often enough, with the share of sentences they are seen in. */
function seenOften(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const seen = new Map<string, { lines: number; frameworks: Set<string> }>();
  for (const { features, framework } of sentences)
    for (const feature of features) {
      const entry = seen.get(feature) ?? { lines: 0, frameworks: new Set() };
      entry.lines += 1;
      entry.frameworks.add(framework);
      seen.set(feature, entry);
    }
  return new Map(
    [...seen]
      .filter(([, { lines, frameworks }]) => lines >= FEWEST.lines && frameworks.size >= FEWEST.frameworks)
      .map(([name, { lines }]) => [name, lines / sentences.length]),
  );
}

/** What a description scores: its least vague sentence counts. */
export function scoreOf(weights: ReadonlyMap<string, number>, description: string): number {
  const weightOf = (feature: string) => weights.get(feature) ?? 0;
  return Math.min(99, ...read(description).map(({ line, features }) => scoreLine(line, features, weightOf)));
}

/** Into how many parts the frameworks are dealt to choose the thresholds. */
const PARTS = 3;

/**
 * Learns what features weigh, and chooses the thresholds on frameworks that were left out while the weights for that were
 * learned.
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
  const seen = seenOften(sentences);
  const weigh = (names: readonly string[]) =>
    regress(
      sentences,
      names.map((name) => ({ name, penalty: isPattern(name) ? PENALTIES.pattern : PENALTIES.word })),
    );
  const all = weigh([...seen.keys()]);
  const worth = (name: string) => {
    const share = seen.get(name) ?? 0;
    return isPattern(name) ? 9 : Math.abs(all.get(name) ?? 0) * Math.sqrt(share * (1 - share));
  };
  const names = [...seen.keys()].sort((a, b) => worth(b) - worth(a)).slice(0, KEPT);
  return new Map([...weigh(names)].map(([name, weight]) => [name, Math.round(weight * 10)]));
}
