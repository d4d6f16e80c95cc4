/** What Google says when the next try may work (PLATFORM §6, INTEGRITY). */
const PASSING =
  /timed out|server error|Service invoked too many times|too many scripts running|Internal error|Service unavailable|failed while accessing document/i;
const PROTECTED = /protected (?:cell|range|sheet|object)/i;

/**
 * Puts a failure into words that say what to do.
 *
 * @param error What was thrown.
 * @returns One sentence or two. A failure that is not known keeps its own words.
 */
export function plainError(error: unknown): string {
  const message = hasMessage(error) ? error.message : String(error);
  if (PASSING.test(message)) return 'Google Sheets did not answer in time. Nothing is lost; try again in a minute.';
  if (PROTECTED.test(message))
    return 'A protected cell stood in the way. Ask its owner, or remove the protection, and try again.';
  return message;
}

/** An error of another context is none of this one's `Error`. */
function hasMessage(error: unknown): error is { readonly message: string } {
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
}
