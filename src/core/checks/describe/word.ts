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
  /** Its ending as a verb. */
  readonly form: 'ing' | 's' | 'ed' | 'base';
  /** The classes it may have; empty where the tables do not know it. */
  readonly verb: string;
  readonly noun: string;
  readonly quality: string;
  /** Its class as a noun: from the tables, else from its capitals or its ending. */
  readonly kind: string;
}

const ADVERB =
  /^(?!(?:ap|sup|re|multi|im|com)ply$|rely$|family$|early$|(?:dai|week|month|quarter)ly$|assembly$|july$|friendly$|timely$|anomaly$).{3,}ly$/;
const SUFFIX = /(ness|ity|ship|tion|sion|ment|ance|ence|ism|ing|er|or|al|ive|ful|ous|ic|able|ible)s?$/;

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
  readonly parts: ReadonlyMap<string, Part>;
  readonly verbs: ReadonlyMap<string, string>;
  readonly nouns: ReadonlyMap<string, string>;
  readonly qualities: ReadonlyMap<string, string>;
}
let tables: Tables | undefined;

/** Made when the first line is judged: a custom function that judges nothing does not pay for it. */
function wordTables(): Tables {
  const byStem = (classes: Readonly<Record<string, string>>) => {
    const map = new Map<string, string>();
    for (const [name, words] of Object.entries(classes))
      for (const word of words.split(' ')) if (!map.has(stem(word))) map.set(stem(word), name);
    return map;
  };
  const parts = new Map(PARTS.flatMap(([part, words]) => words.split(' ').map((word) => [word, part] as const)));
  return { parts, verbs: byStem(VERBS), nouns: byStem(NOUNS), qualities: byStem(QUALITIES) };
}

/** @param raw A word or a punctuation mark, as it is written. */
export function readWord(raw: string): Word {
  tables ??= wordTables();
  const text = raw.toLowerCase().replace(/(?<=.)[.'/-]+$/, '');
  const root = stem(text);
  const part = tables.parts.get(text) ?? partOf(text);
  const known = part === 'word';
  const verb = root === 'be' || root === 'hav' ? root : (tables.verbs.get(root) ?? '');
  // "Takes initiative" is a quality; initiatives are led.
  const noun = text === 'initiatives' ? 'thing' : (tables.nouns.get(root) ?? '');
  const quality = tables.qualities.get(root) ?? '';
  const kind = (known && noun) || (quality ? `q${quality}` : kindByLook(raw, text));
  return {
    raw,
    text,
    stem: root,
    part,
    form: formOf(text),
    verb: known ? verb : '',
    noun: known ? noun : '',
    quality,
    kind,
  };
}

function partOf(text: string): Part {
  if (/^[^\p{L}\d]?$/u.test(text)) return 'mark';
  return ADVERB.test(text) ? 'adverb' : 'word';
}

function kindByLook(raw: string, text: string): string {
  if (/^\p{Lu}.*[\p{Lu}\d]|\d/u.test(raw)) return 'name';
  const suffix = SUFFIX.exec(text)?.[1];
  return suffix ? `-${suffix}` : 'x';
}

function formOf(text: string): Word['form'] {
  if (text.endsWith('ing')) return 'ing';
  if (/[^s]s$/.test(text)) return 's';
  return /[^e]ed$|^(?:known|seen|sought|given|held)$/.test(text) ? 'ed' : 'base';
}
