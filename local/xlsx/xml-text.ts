/** The most a cell of a .xlsx file holds, in UTF-16 units; Excel repairs (that is: damages) a file with more. */
export const LONGEST_TEXT = 32_767;

// hucre 1.0.0 escapes most control characters as `_x0001_` and undoes it when reading, but does not escape a text that
// already looks like such an escape, nor the two code points and the lone surrogates that XML cannot hold.
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const NOT_XML = /[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A text as hucre has to be given it, so that the file holds exactly this text. */
export const xmlText = (text: string): string => text.replace(LOOKS_ESCAPED, '_x005F_').replace(NOT_XML, escaped);

/** The beginning of a text that fits a cell; never half a surrogate pair. */
export function cutToCell(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const last = text.charCodeAt(LONGEST_TEXT - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splitsPair ? LONGEST_TEXT - 1 : LONGEST_TEXT);
}
