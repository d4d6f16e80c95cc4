/** What Google says when the next try may work (PLATFORM §6, INTEGRITY). */
const PASSING =
  /timed out|server error|invoked too many times(?! for one day)|too many scripts running|Internal error|Service unavailable|failed while accessing document|rate ?limit|(?:code|error|status)\W{0,3}(?:429|50[0234])\b/i;
const PROTECTED = /protected (?:cell|range|sheet|object)/i;

/**
 * Puts a failure into words that say what to do.
 *
 * @param error What was thrown.
 * @returns One sentence or two. A failure that is not known keeps its own words.
 */
export function plainError(error: unknown): string {
  const message = messageOf(error);
  if (PASSING.test(message)) return 'Google Sheets did not answer in time. Nothing is lost; try again in a minute.';
  if (PROTECTED.test(message))
    return 'A protected cell stood in the way. Ask its owner, or remove the protection, and try again.';
  return message;
}

/** Whether the next try of the same may work. What a person must mend, or a limit of the day, does not pass. */
export function isPassing(error: unknown): boolean {
  return PASSING.test(messageOf(error));
}

function messageOf(error: unknown): string {
  return hasMessage(error) ? error.message : String(error);
}

/** An error of another context is none of this one's `Error`. */
function hasMessage(error: unknown): error is { readonly message: string } {
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
}
