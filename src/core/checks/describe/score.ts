import { featuresOf } from './features.ts';

/** Longer lines are a page that was pasted into a cell: their beginning tells enough. */
const MOST = 1200;

/**
 * How levels are told apart: on what somebody works, and with how much guidance (S31). That is no act, and still two
 * managers agree on it.
 */
const FRAMING =
  /^(?:independently )?works?\s(?:independently\s)?(?:on|within|under|across)\s.{0,60}\b(?:tasks?|problems?|parameters|guidance|supervision|scope|teams)\b/i;

/** What a line scores, and from what. */
export interface Score {
  readonly score: number;
  readonly features: ReadonlySet<string>;
}

/**
 * Scores a line: the more, the vaguer.
 *
 * @param line One sentence or bullet.
 * @param weightOf What a feature weighs; the empty one is where every line starts.
 */
export function scoreLine(line: string, weightOf: (feature: string) => number): Score {
  if (FRAMING.test(line)) return { score: -9, features: new Set() };
  const features = featuresOf(line.slice(0, MOST));
  let score = weightOf('');
  for (const feature of features) score += weightOf(feature);
  return { features, score };
}
