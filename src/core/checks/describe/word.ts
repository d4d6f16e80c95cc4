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

/** Reads a line into words and punctuation marks. */
export function wordsOf(line: string, kinds: Kinds): readonly Word[] {
  return (line.replace(/[\u2018\u2019]/g, "'").match(TOKEN) ?? []).map((raw) => {
    const text = raw.toLowerCase().replace(/(?<=.)[.'/-]+$/, '');
    const whole = stem(text);
    const root = kinds.has(whole) ? whole : whole.slice(0, ENOUGH);
    return { raw, text, stem: root, kind: kinds.get(root) ?? kindByLook(raw) };
  });
}

function kindByLook(raw: string): string {
  if (!/[\p{L}\d]/u.test(raw)) return 'mark';
  if (/...ly$/.test(raw)) return 'adverb';
  if (/^\p{Lu}.*[\p{Lu}\d]|\d/u.test(raw)) return 'name';
  return /(?:[^s]s|ing)$/.test(raw) ? 'verb' : 'other';
}
