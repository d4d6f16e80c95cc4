import { textOf } from '../cell.ts';
import type { Page } from './page.ts';

/**
 * A short stand-in for a text: 32 bits of FNV-1a.
 *
 * @returns Letters and digits, at most seven.
 */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * What of a page the add-in wrote, text by text: whatever else stands on the tab later was typed by somebody.
 *
 * @returns The hashes of its texts; what people typed, and is written back, is not among them.
 */
export function writtenTexts({ rows }: Page): ReadonlySet<string> {
  const texts = rows.flatMap((row) =>
    row.map((cell) => ('value' in cell && cell.style !== 'people' ? textOf(cell.value) : '')),
  );
  return new Set(texts.filter((text) => text !== '').map(hashOf));
}
