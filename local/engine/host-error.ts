/**
 * The add-in did something the local host cannot answer for: not Google's refusal but the host's own limit. It ends the
 * execution even if the script catches it, so that nothing is silently left undone.
 */
export class HostError extends Error {
  override readonly name = 'HostError';
}

/** An error as a service throws it in Apps Script: `String(error)` is `Exception: …`. */
export class Exception extends Error {
  override readonly name = 'Exception';
}
