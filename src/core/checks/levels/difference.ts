import { normalise } from '../../normalise.ts';

/** Words that say how well or how much, and not what. Size and reach are no such words: they are scope. */
const SCALE = new Set(
  'good better best great greater greatest excellent strong stronger strongest solid basic advanced very highly high higher highest more most increasingly deep deeper deeply broad broader significant significantly substantial considerable considerably extensive exceptional exceptionally outstanding extremely really truly quite fairly rather somewhat even much greatly strongly fully effective effectively efficient efficiently well successfully thorough thoroughly clear clearly proficient expert sound superior overall key important critical some limited little'.split(
    ' ',
  ),
);
/** Words that carry nothing of their own. */
const EMPTY = new Set(
  'a an the and or of to in on at for with by as is are be their his her its my your this that'.split(' '),
);

/** How the descriptions of two levels differ: not at all, in words of degree or in order only, or in what is done. */
export type Difference =
  | { readonly kind: 'none' }
  | { readonly kind: 'degree'; readonly before: string; readonly after: string }
  | { readonly kind: 'substance' };

/**
 * Compares the descriptions of neighbouring levels (S20, S67). Steps are often small edits (“within” becomes “outside
 * your area”), so how alike two texts look says nothing; which words changed does.
 *
 * @param lower The description at the lower level.
 * @param higher The one at the next.
 * @returns For `degree` the words that changed, as they stand in each; both empty where only the order did.
 */
export function differenceOf(lower: string, higher: string): Difference {
  if (lower === higher) return { kind: 'none' };
  const [from, to] = [wordsOf(lower), wordsOf(higher)];
  if (from.join(' ') === to.join(' ')) return { kind: 'none' };
  const gone = missingIn(from, to);
  const come = missingIn(to, from);
  const changed = [...gone, ...come];
  if (!changed.every((word) => SCALE.has(word) || EMPTY.has(word))) return { kind: 'substance' };
  const shown = (words: readonly string[]) => words.filter((word) => SCALE.has(word)).join(' ');
  return { kind: 'degree', before: shown(gone), after: shown(come) };
}

function wordsOf(text: string): readonly string[] {
  return normalise(text).match(/[\p{L}\p{M}\p{N}+%-]*[\p{L}\p{N}+%]/gu) ?? [];
}

/** The words of one text that the other does not have, or has fewer of. */
function missingIn(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
