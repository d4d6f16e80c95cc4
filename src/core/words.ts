/**
 * A number as people read it: at most two decimals, none where there are none.
 *
 * @param value For example 3.3333.
 * @returns For example `3.33`.
 */
export function showNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/**
 * A count with its noun.
 *
 * @returns For example `1 cycle`, `2 cycles`.
 */
export function count(n: number, one: string, many: string): string {
  return `${showNumber(n)} ${n === 1 ? one : many}`;
}

/** Joins words the way a sentence does: `a`, `a and b`, `a, b and c`. */
export function list(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** Joins words to choose from: `a`, `a or b`, `a, b or c`. */
export function alternatives(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/**
 * Breaks a text into lines between words: a cell that does not wrap shows no more than fits before the page ends.
 *
 * @param most Letters on a line; a longer word gets a line of its own.
 * @returns The lines, none for an empty text.
 */
export function folded(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = `${lines[lines.length - 1]} ${word}`;
    if (lines.length === 0 || longer.length > most) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** The beginning of a text that is too long for a message. */
export function shortened(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

/** The least and the most of some whole numbers: `3`, `2 or 3`, `2 to 5`. */
export function range(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [least = 0, most = least] = [sorted[0], sorted[sorted.length - 1]];
  return least === most ? `${most}` : `${least} ${most - least === 1 ? 'or' : 'to'} ${most}`;
}
