const PRIME = 16_777_619;

/**
 * A short stand-in for a text that is compared and never read (FNV-1a, 64 bits in two halves): two texts of a workbook
 * with the same fingerprint are as good as impossible.
 *
 * @returns At most 14 letters and digits.
 */
export function fingerprint(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x01234567;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, PRIME);
    second = Math.imul(second ^ code, PRIME) ^ (second >>> 13);
  }
  return (first >>> 0).toString(36) + (second >>> 0).toString(36);
}
