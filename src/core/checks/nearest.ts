import { normalise } from '../normalise.ts';
import { lookAlikes } from './look-alike.ts';

/** Punctuation and spaces tell no two names apart: `IC-1` is meant for `IC1`. */
const SEPARATORS = /[^\p{L}\p{N}]/gu;

/**
 * The known name that somebody most likely meant: the one with the fewest letters typed wrong, missed, added or
 * swapped with their neighbour, as long as three fifths of it are right. Of equally near ones none is guessed.
 *
 * @param typed What was typed.
 * @param known The names there are, as they are written.
 * @returns The name as it is written, `undefined` where none is near enough.
 */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  const word = bare(typed);
  let best: { readonly name: string; readonly distance: number } | undefined;
  let tie = false;
  for (const name of new Set(known)) {
    const other = bare(name);
    const limit = Math.floor(Math.max(word.length, other.length) * 0.4);
    if (word === '' || Math.abs(word.length - other.length) > limit) continue;
    const distance = editDistance(word, other);
    if (distance > limit || (best && distance > best.distance)) continue;
    tie = best?.distance === distance;
    best = { name, distance };
  }
  return tie ? undefined : best?.name;
}

/**
 * The mend for a name that is not known.
 *
 * @param otherwise What to say where no known name is near, a whole sentence.
 */
export function typeNearest(typed: string, known: Iterable<string>, otherwise: string): string {
  const names = [...known];
  const name = nearest(typed, names);
  return lookAlikes(names)(typed) ?? (name === undefined ? otherwise : `Type “${name}”.`);
}

function bare(text: string): string {
  return normalise(text).replace(SEPARATORS, '');
}

/** How many letters have to be changed, added, left out or swapped with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let previous: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_item, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (above[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (above[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (previous[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    previous = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
