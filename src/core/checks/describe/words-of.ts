import { readWord, type Word } from './word.ts';

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'.&+#/-]*|[,;:()&.!?\u2013\u2014]/gu;

/** Descriptions of a framework share their words. Kept small, because a column may be long. */
const MOST = 4000;
const read = new Map<string, Word>();

/** Reads a line into words and punctuation. */
export function wordsOf(line: string): readonly Word[] {
  return (line.replace(/[\u2018\u2019]/g, "'").match(TOKEN) ?? []).map((raw) => {
    const known = read.get(raw);
    if (known) return known;
    const word = readWord(raw);
    if (read.size < MOST) read.set(raw, word);
    return word;
  });
}

/** What stands beyond the end of a line. */
const END: Word = {
  raw: '',
  text: '',
  stem: '',
  part: 'mark',
  form: 'base',
  verb: '',
  noun: '',
  quality: '',
  kind: 'x',
};

/** @returns The word at a place of a line, or a mark where there is none. */
export function wordAt(words: readonly Word[], at: number): Word {
  return words[at] ?? END;
}
