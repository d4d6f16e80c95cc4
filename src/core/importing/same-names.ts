import { groupBy } from '../group-by.ts';
import { normalise } from '../normalise.ts';
import type { Correction } from './correction.ts';
import type { SameNames } from './proposal.ts';

/**
 * What is left of a name without case, spacing, punctuation and plural: names with equal keys are probably one. Signs
 * that tell things apart stay (`C++`, `C#`), as does punctuation between digits (`1.1`).
 */
export function looseKey(name: string): string {
  const plain = normalise(name)
    .replace(/\s*&\s*/g, ' and ')
    .replace(/(\d)[^\p{L}\p{N}]+(?=\d)/gu, '$1\uE000');
  const words = plain
    .replace(/['\u2019]/g, '')
    .split(/[^\p{L}\p{M}\p{N}+#\uE000]+/u)
    .filter((word) => word !== '');
  const key = words.map(singular).join('');
  return key === '' ? normalise(name) : key;
}

function singular(word: string): string {
  if (word.length < 5) return word;
  if (/(ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Every name by its spelling, and the groups in which several spellings were taken for one. */
export interface Spelling {
  readonly of: (name: string) => string;
  readonly same: readonly SameNames[];
}

/**
 * Finds names that differ only in spelling and chooses the most frequent spelling, of equals the first.
 *
 * @param names Every use of a name, in the order of the source.
 * @param corrections Names joined or kept apart by hand.
 */
export function spellingOf(
  what: SameNames['what'],
  names: readonly string[],
  corrections: readonly Correction[],
): Spelling {
  const joined = corrections.flatMap((one) => (one.correct === 'join' && one.what === what ? [one] : []));
  const apart = corrections.flatMap((one) => (one.correct === 'apart' && one.what === what ? one.names : []));
  const apartKeys = new Set(apart.map(exact));
  const keyOf = (name: string) => {
    const join = joined.find((one) => one.names.some((other) => exact(other) === exact(name)));
    if (join) return `join ${exact(join.as)}`;
    return apartKeys.has(exact(name)) ? `apart ${exact(name)}` : looseKey(name);
  };
  const spelling = new Map<string, string>();
  const same: SameNames[] = [];
  for (const [key, uses] of groupBy(names, keyOf)) {
    const counts = [...groupBy(uses, exact)].map(([name, list]) => ({ name, times: list.length }));
    const most = counts.reduce((best, next) => (next.times > best.times ? next : best));
    const join = joined.find((one) => `join ${exact(one.as)}` === key);
    const as = join?.as ?? most.name;
    for (const { name } of counts) spelling.set(name, as);
    if (counts.length > 1) same.push({ what, names: counts.map(({ name }) => name), as });
  }
  return { of: (name) => spelling.get(exact(name)) ?? name, same };
}

/** A name as it is written; line breaks and doubled spaces are no difference worth telling. */
export function exact(name: string): string {
  return name.trim().replace(/\s+/g, ' ');
}
