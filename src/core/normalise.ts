const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;
/** Zero-width space and byte-order mark: invisible, and common in pasted text. */
const INVISIBLE = /[\u200b\ufeff]/g;

/**
 * Brings a name, code or word into the form in which it is compared: Unicode-normalised (NFKC), trimmed, case-folded,
 * inner spaces collapsed. Diacritics stay: they tell people apart (DESIGN §1).
 *
 * @param text The text of a cell.
 * @returns The key to compare.
 */
export function normalise(text: string): string {
  // Most text is ASCII without a space too many; NFKC costs more than everything else here.
  if (PLAIN.test(text)) return text.toLowerCase();
  const lower = text.normalize('NFKC').replace(INVISIBLE, '').trim().toLowerCase();
  // Sharp s and final sigma: lower case leaves them apart, and case folding does not.
  return lower
    .replace(/\u00df/g, 'ss')
    .replace(/\u03c2/g, '\u03c3')
    .replace(/\s+/g, ' ');
}

/**
 * Whether a scope column says "everything": `All` and empty mean the same (DESIGN §2).
 *
 * @param key A normalised text.
 */
export function isEverything(key: string): boolean {
  return key === '' || key === 'all';
}

/**
 * Splits a comma-separated cell into its normalised parts, without empty ones.
 *
 * @param text For example `IC, Management`.
 * @returns For example `['ic', 'management']`.
 */
export function normaliseList(text: string): readonly string[] {
  return text
    .split(',')
    .map(normalise)
    .filter((part) => part !== '');
}
