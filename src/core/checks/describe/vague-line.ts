/** How a line stands: two managers could judge it alike, a part of it, or none. */
export type Verdict = 'Observable' | 'Partly' | 'Vague';

/** What is thought of one line. */
export interface LineVerdict {
  readonly verdict: Verdict;
  /** Completes “says …”; empty where the line is observable. */
  readonly reason: string;
}

const SHOWING =
  /^(?:always |consistently |often |regularly )?(?:demonstrates?|shows?|displays?|exhibits?|embodies|possesses|has|have)\s+/i;
const QUALITY =
  /^(?:(?:a|an|the|some|good|great|strong|excellent|clear|solid|high|real|true|strategic|critical|technical|creative|analytical|thought|personal)\s+|level of\s+|sense of\s+)*(?:leadership|ownership|thinking|communication|collaboration|accountability|initiative|creativity|integrity|professionalism|maturity|judge?ment|vision|passion|commitment|empathy|influence|presence|potential|teamwork|mindset|skills?)\b/i;
const THINKING = /^thinks?\s+(?:strategically|critically|creatively|big|long[- ]term|holistically|analytically)\b/i;
/** An act that follows makes the line checkable: “by closing…”, “when…”, “and writes…”. */
const ACT = /\b(?:by|through|when|whenever|so that|such as|for example)\b|\b(?:and|who|that|which)\s+\w+s\b/i;

const OBSERVABLE: LineVerdict = { verdict: 'Observable', reason: '' };

/**
 * Judges one line of a description: whether it names a quality and no act (S7, S42). It knows few patterns and is sure of
 * them: what it does not know passes. It knows nothing of cells, bullets and messages, so that another judge can stand in
 * its place.
 *
 * @param line One sentence or bullet, without its bullet sign and its full stop.
 */
export function judgeLine(line: string): LineVerdict {
  if (ACT.test(line)) return OBSERVABLE;
  const shown = SHOWING.exec(line);
  const quality = shown && QUALITY.exec(line.slice(shown[0].length));
  if (quality) return { verdict: 'Vague', reason: `that somebody has ${quality[0].toLowerCase()}, not what they do` };
  if (THINKING.test(line)) return { verdict: 'Vague', reason: 'how somebody thinks, which nobody can see' };
  return OBSERVABLE;
}
