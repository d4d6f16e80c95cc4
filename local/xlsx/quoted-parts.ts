/** Texts (`"…"`, a quote doubled) and quoted tab names (`'…'`) of a formula as a .xlsx file holds it. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/**
 * Rewrites a formula without touching what is quoted.
 *
 * @param plain called with every stretch outside quotes.
 * @param text called with every quoted text, quotes included; quoted tab names stay as they are.
 */
export function mapFormula(formula: string, plain: (part: string) => string, text: (part: string) => string): string {
  let result = '';
  let from = 0;
  for (const match of formula.matchAll(QUOTED)) {
    result += plain(formula.slice(from, match.index));
    result += match[0].startsWith('"') ? text(match[0]) : match[0];
    from = match.index + match[0].length;
  }
  return result + plain(formula.slice(from));
}
