import { textOf } from '../cell.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Page } from './page.ts';

/**
 * What of a page the add-in wrote, text by text: whatever else stands on the tab later was typed by somebody.
 *
 * @returns The fingerprints of its texts; what people typed, and is written back, is not among them.
 */
export function writtenTexts({ rows }: Page): ReadonlySet<string> {
  const texts = rows.flatMap((row) =>
    row.map((cell) => ('value' in cell && cell.style !== 'people' ? textOf(cell.value) : '')),
  );
  return new Set(texts.filter((text) => text !== '').map(fingerprint));
}
