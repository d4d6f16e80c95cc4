import { stem } from './stem.ts';

/** A word or a punctuation mark of a line. */
export interface Word {
  /** As it is written. */
  readonly raw: string;
  /** In lower case, without a stop behind it. */
  readonly text: string;
  /** By which it is known: its stem, or the beginning of that. */
  readonly stem: string;
  /** What it means for somebody who judges (`local/describe/word-classes.txt`), or how it looks where nobody said. */
  readonly kind: string;
}

/** What words mean, by their stems; one of six letters stands for all that begin so. */
export type Kinds = ReadonlyMap<string, string>;

/** So many letters tell words apart well enough: `communicates`, `communication`. */
export const ENOUGH = 6;

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'.&+#/-]*|[,;:()&.!?\u2013\u2014]/gu;

/** How many words are remembered: descriptions share theirs, but a column may be long. */
const MOST = 4000;

/** @returns What reads a line into words and punctuation marks. */
export function readerOf(kinds: Kinds): (line: string) => readonly Word[] {
  const known = new Map<string, Word>();
  const read = (raw: string): Word => {
    const text = raw.toLowerCase().replace(/(?<=.)[.'/-]+$/, '');
    const whole = stem(text);
    const root = kinds.has(whole) ? whole : whole.slice(0, ENOUGH);
    const word = { raw, text, stem: root, kind: kinds.get(root) ?? kindByLook(raw) };
    if (known.size < MOST) known.set(raw, word);
    return word;
  };
  // A word that stands twice is two words of the line.
  return (line) =>
    (line.replace(/[\u2018\u2019]/g, "'").match(TOKEN) ?? []).map((raw) => ({ ...(known.get(raw) ?? read(raw)) }));
}

function kindByLook(raw: string): string {
  if (!/[\p{L}\d]/u.test(raw)) return 'mark';
  if (/...ly$/.test(raw)) return 'adverb';
  if (/^\p{Lu}.*[\p{Lu}\d]|\d/u.test(raw)) return 'name';
  return /(?:[^s]s|ing)$/.test(raw) ? 'verb' : 'other';
}
