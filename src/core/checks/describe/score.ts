/**
 * How levels are told apart: on what somebody works, and with how much guidance (S31). That is no act, and still two
 * managers agree on it.
 */
const FRAMING =
  /^(?:independently )?works?\s(?:independently\s)?(?:on|within|under|across)\s.{0,60}\b(?:tasks?|problems?|parameters|guidance|supervision|scope|teams)\b/i;

/** A quality that is shown and no act that shows it: vague by definition (S7, S42), whatever the words weigh. */
const SHOWN =
  /^(?:demonstrates?|shows?|displays?|exhibits?)\s(?:[\w-]+\s){0,2}(?:leadership|ownership|thinking|initiative|judge?ment|maturity|accountability|integrity|empathy|commitment|influence|teamwork)$/i;

/** What a line scores that is observable, or vague, whatever its words weigh. */
const SURE = -99;
const SURELY_VAGUE = 99;

/**
 * Scores a line: the more, the vaguer.
 *
 * @param line One sentence or bullet.
 * @param features What is seen in it.
 * @param weightOf What a feature weighs; the empty one is where every line starts.
 */
export function scoreLine(line: string, features: ReadonlySet<string>, weightOf: (feature: string) => number): number {
  if (FRAMING.test(line)) return SURE;
  if (SHOWN.test(line)) return SURELY_VAGUE;
  let score = weightOf('');
  for (const feature of features) score += weightOf(feature);
  return score;
}
