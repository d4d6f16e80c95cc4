/** Words that no English text of some length does without, and that few other languages have. */
const ENGLISH = new Set(
  'the and of to in with for on is are their that by as from they at or be when a an it this what not who can has have more than one own'.split(
    ' ',
  ),
);
/** A text of fewer words may be a list of names; nothing is concluded from it. */
const FEWEST = 25;
const LEAST_SHARE = 0.12;
/** So many characters tell. */
const SAMPLE = 12_000;

/**
 * Whether the judge knows the language of texts: English is the only one. Asked once for a tab or a column, never for a
 * cell, because a cell is too short to tell.
 *
 * @param texts The descriptions of a tab.
 * @returns `false` where most letters are of another script, or where few of the words are those that English cannot do
 *   without; `true` for texts too short to tell.
 */
export function isEnglish(texts: readonly string[]): boolean {
  const text = texts.join(' ').slice(0, SAMPLE);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= FEWEST && latin < letters / 2) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST) return true;
  return words.filter((word) => ENGLISH.has(word)).length / words.length >= LEAST_SHARE;
}
