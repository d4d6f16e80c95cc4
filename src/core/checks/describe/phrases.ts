import { objectsOf } from './objects.ts';
import { type VerbStart, verbStart } from './verb-start.ts';
import type { Word } from './word.ts';
import { wordAt } from './words-of.ts';

/** How a phrase is joined to what stands before it. */
export type Link = 'head' | 'joined' | 'by' | 'to';

/** A verb, or what stands in its place, and what it is done to. */
export interface Phrase {
  /** Where its first word stands among the words of the line. */
  readonly at: number;
  readonly link: Link;
  /** The class of the verb; `noun` or `quality` where there is no verb, `other` for one that is not known. */
  readonly verb: string;
  readonly form: string;
  /** The classes of its objects, and where they stand; none where the verb stands alone. */
  readonly objects: readonly string[];
  readonly nouns: readonly number[];
  /** What is said before the verb: `able`, `can`, `begins`. */
  readonly aside: readonly string[];
}

/** Reads the phrases of a line: the first, and those that are joined to it. */
export function phrasesOf(words: readonly Word[]): readonly Phrase[] {
  const first = phraseAt(words, firstWord(words), 'head', '');
  const phrases: Phrase[] = first ? [first] : [];
  for (let at = (first?.at ?? 0) + 1; at < words.length - 1; at += 1) {
    const link = linkOf(words, at);
    const phrase = link && phraseAt(words, at + 1, link, first?.form ?? '');
    if (phrase) phrases.push(phrase);
  }
  // "Navigate and lead teams": what is done to the second is done to the first.
  return phrases.map((phrase, index) => {
    const next = phrases[index + 1];
    const shares = phrase.nouns.length === 0 && next?.link === 'joined' && next.at - phrase.at <= 3;
    return shares ? { ...phrase, objects: next.objects, nouns: next.nouns } : phrase;
  });
}

/** Passes over a label with its colon, and a condition in front. */
function firstWord(words: readonly Word[]): number {
  const colon = words.findIndex(({ text }) => text === ':');
  const isLabel =
    colon > 0 && colon <= 4 && words.slice(0, colon).every(({ part }) => /^(?:word|adverb|mark)$/.test(part));
  const start = isLabel && colon < words.length - 1 ? colon + 1 : 0;
  const { part, text } = wordAt(words, start);
  if (part !== 'joint' || text === 'to') return start;
  const comma = words.findIndex((word, at) => at > start && word.text === ',');
  return comma > start && comma - start < 14 ? comma + 1 : start;
}

function linkOf(words: readonly Word[], at: number): Link | undefined {
  const { text, part } = wordAt(words, at);
  if (text === 'by' || text === 'to') return text;
  if (part !== 'mark' && !/^(?:and|or|then|who|while)$/.test(text)) return undefined;
  return /^(?:and|or)$/.test(wordAt(words, at + 1).text) ? undefined : 'joined';
}

function phraseAt(words: readonly Word[], from: number, link: Link, headForm: string): Phrase | undefined {
  const start = verbStart(words, from);
  const { at, aside } = start;
  const verb = link === 'head' ? headVerb(words, start) : joinedVerb(words, start, link, headForm);
  if (verb === undefined) return undefined;
  const here = wordAt(words, at);
  const form = start.past ? 'past' : aside.includes('isbe') ? 'base' : here.form;
  const nouns = objectsOf(words, at, form);
  if (verb !== '')
    return { at, link, verb, form, aside, nouns, objects: nouns.map((noun) => wordAt(words, noun).kind) };
  const standsAlone = wordAt(words, at + 1).part === 'joint' || here.part === 'mark' || nouns.length === 0;
  const heads = standsAlone ? [at] : nouns;
  const name = here.quality !== '' && here.part !== 'determiner' ? 'quality' : 'noun';
  return {
    at,
    link,
    verb: name,
    form: 'none',
    aside,
    nouns: heads,
    objects: heads.map((noun) => wordAt(words, noun).kind),
  };
}

const isPlain = ({ aside }: VerbStart) => aside.every((each) => each === 'manner' || each === 'often');

/** The class of the verb a line begins with; empty for a line that begins with no verb. */
function headVerb(words: readonly Word[], start: VerbStart): string {
  const here = wordAt(words, start.at);
  const next = wordAt(words, start.at + 1);
  if (start.aside.includes('isbe')) return 'be';
  const plain = isPlain(start);
  if (plain && here.part === 'determiner') return '';
  if (here.verb !== '') {
    // A noun that could be a verb is one where nothing says that somebody does it.
    const couldBeNoun = here.form === 'base' && plain && here.noun !== '';
    return couldBeNoun && next.part !== 'determiner' && next.part !== 'word' ? '' : here.verb;
  }
  if (here.part !== 'word') return '';
  const isVerb = next.part === 'determiner' || !plain || (here.form === 's' && here.noun === '');
  return isVerb ? 'other' : '';
}

/** The class of a verb behind “and”, “by”, “to”; `undefined` where what stands there is none. */
function joinedVerb(words: readonly Word[], start: VerbStart, link: Link, headForm: string): string | undefined {
  const here = wordAt(words, start.at);
  if (start.aside.includes('isbe')) return 'be';
  if (here.verb === '') return undefined;
  const form = start.past ? 'past' : here.form;
  if (link === 'by') return form === 'ing' ? here.verb : undefined;
  if (link === 'to') return form === 'base' ? here.verb : undefined;
  const plain = isPlain(start);
  const fits = form === headForm || form === 'ing' || start.aside.includes('person') || start.aside.includes('can');
  const isNoun = form === 'base' && here.noun !== '' && plain && wordAt(words, start.at + 1).part !== 'determiner';
  return fits && !isNoun ? here.verb : undefined;
}
