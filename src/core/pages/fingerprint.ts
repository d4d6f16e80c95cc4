import type { Page } from './page.ts';

/**
 * A short print of a page, to see whether writing it again would change anything. The last row says when the page was
 * written, so it does not count; what people typed does not count either, because it is read back before writing.
 *
 * @param page The page, laid out without notes.
 * @returns 16 hexadecimal digits (two FNV-1a hashes of 32 bits: enough to tell versions of one page apart).
 */
export function fingerprint(page: Page): string {
  const text = JSON.stringify([page.widths, page.rows.slice(0, -1), page.chart ?? null]);
  return hash(text, 0x811c9dc5) + hash(text, 0x9747b28c);
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
