import { stem } from './stem.ts';
import { NOUNS, QUALITIES, VERBS } from './word-classes.ts';

/** What a word does in a sentence, as far as that can be told from the word alone. */
export type Part = 'mark' | 'subject' | 'modal' | 'able' | 'adverb' | 'determiner' | 'joint' | 'word';

/** A word of a line, with what is known of it. */
export interface Word {
  /** As it is written. */
  readonly raw: string;
  readonly text: string;
  readonly stem: string;
  readonly part: Part;
  /** The classes it may have; empty where the tables do not know it. */
  readonly verb: string;
  readonly noun: string;
  readonly quality: string;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'.&+#/-]*|[,;:()&.!?\u2013\u2014]/gu;
const ADVERB =
  /^(?!(?:ap|sup|re|multi|im|com)ply$|rely$|family$|early$|daily$|weekly$|monthly$|quarterly$|assembly$|july$|friendly$|timely$|anomaly$).{3,}ly$/;

let parts: ReadonlyMap<string, Part> | undefined;
const PARTS: readonly (readonly [Part, string])[] = [
  [
    'subject',
    "i you they he she we he/she s/he who it someone i'm you're they're we're i've you've they've i'll not don't doesn't isn't aren't also even then both either just only more less most very still already always often never sometimes usually continuously continually",
  ],
  ['modal', "can could will would may might must should cannot can't"],
  ['able', 'able capable ability unable'],
  [
    'determiner',
    'the a an my your our their his her its this that these those all any every each some no own other another such new',
  ],
  [
    'joint',
    'of in on to for with by at from across through throughout within into onto about as which whom when while where whenever if so because than via toward towards without during after before between among amongst beyond over under against around per and or but nor how what why whether until upon off up out',
  ],
];

interface Tables {
  readonly verbs: ReadonlyMap<string, string>;
  readonly nouns: ReadonlyMap<string, string>;
  readonly qualities: ReadonlyMap<string, string>;
}
let tables: Tables | undefined;

function byStem(classes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [name, words] of Object.entries(classes))
    for (const word of words.split(' ')) if (!map.has(stem(word))) map.set(stem(word), name);
  return map;
}

/** Reads a line into words and punctuation. */
export function wordsOf(line: string): readonly Word[] {
  parts ??= new Map(PARTS.flatMap(([part, words]) => words.split(' ').map((word) => [word, part] as const)));
  tables ??= { verbs: byStem(VERBS), nouns: byStem(NOUNS), qualities: byStem(QUALITIES) };
  const { verbs, nouns, qualities } = tables;
  const known = parts;
  const found = line.replace(/[\u2018\u2019]/g, "'").match(TOKEN) ?? [];
  return found.map((raw): Word => {
    const text = raw.toLowerCase().replace(/(?<=.)[.'/-]+$/, '');
    const root = stem(text);
    const part =
      known.get(text) ?? (/^\P{L}?$/u.test(text) && !/\d/.test(text) ? 'mark' : ADVERB.test(text) ? 'adverb' : 'word');
    const isWord = part === 'word';
    return {
      raw,
      text,
      stem: root,
      part,
      verb: isWord ? (root === 'be' || root === 'hav' ? root : (verbs.get(root) ?? '')) : '',
      noun: isWord ? (nouns.get(root) ?? '') : '',
      quality: qualities.get(root) ?? '',
    };
  });
}
