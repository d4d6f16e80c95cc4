/**
 * Shortens what a page holds to a few letters that change when it does (cyrb53: two multiplicative hashes, 53 bits).
 *
 * @param content Anything that is JSON.
 * @returns Up to eleven letters and digits, the same for the same content.
 */
export function fingerprint(content: unknown): string {
  const text = JSON.stringify(content);
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
