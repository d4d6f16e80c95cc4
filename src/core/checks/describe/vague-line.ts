/** A line that two managers could not judge alike, and the words that make it so. */
export interface VagueLine {
  readonly line: string;
  /** Completes “says …”. */
  readonly reason: string;
}

const SHOWING =
  /^(?:always |consistently |often |regularly )?(?:demonstrates?|shows?|displays?|exhibits?|embodies|possesses|has|have)\s+/i;
const QUALITY =
  /^(?:(?:a|an|the|some|good|great|strong|excellent|clear|solid|high|real|true|strategic|critical|technical|creative|analytical|thought|personal)\s+|level of\s+|sense of\s+)*(?:leadership|ownership|thinking|communication|collaboration|accountability|initiative|creativity|integrity|professionalism|maturity|judge?ment|vision|passion|commitment|empathy|influence|presence|potential|teamwork|mindset|skills?)\b/i;
const THINKING = /^thinks?\s+(?:strategically|critically|creatively|big|long[- ]term|holistically|analytically)\b/i;
/** An act that follows makes the line checkable: “by closing…”, “when…”, “and writes…”. */
const ACT = /\b(?:by|through|when|whenever|so that|such as|for example)\b|\b(?:and|who|that|which)\s+\w+s\b/i;

/**
 * Finds the first line of a description that names a quality and no act (S7, S42). It knows few patterns and is sure of
 * them: what it does not know passes.
 *
 * @param description A behavioural description: sentences or bullets.
 * @returns The line with the reason, or `undefined` where none is vague.
 */
export function vagueLine(description: string): VagueLine | undefined {
  for (const line of linesOf(description)) {
    const shown = SHOWING.exec(line);
    if (shown && !ACT.test(line)) {
      const quality = QUALITY.exec(line.slice(shown[0].length));
      if (quality) return { line, reason: `that somebody has ${quality[0].toLowerCase()}, not what they do` };
    }
    if (THINKING.test(line) && !ACT.test(line)) return { line, reason: 'how somebody thinks, which nobody can see' };
  }
  return undefined;
}

/** @returns The sentences and bullets of a cell, without bullet signs and closing full stops. */
function linesOf(description: string): readonly string[] {
  return description
    .split(/\n|(?<=[.!?;])\s+/)
    .map((line) => line.replace(/^[\s\-\u2013\u2022*]+/, '').replace(/[.;\s]+$/, ''))
    .filter((line) => line !== '');
}
