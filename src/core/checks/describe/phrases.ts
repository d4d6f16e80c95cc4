import type { Word } from './tokens.ts';

/** A verb, or what stands in its place, and what it is done to. */
export interface Phrase {
  /** Where its first word stands among the words of the line. */
  readonly at: number;
  /** How it is joined to what stands before it. */
  readonly link: 'head' | 'joined' | 'by' | 'to';
  /** The class of the verb; `noun` or `quality` where there is no verb, `other` for one that is not known. */
  readonly verb: string;
  readonly form: string;
  /** The classes of its objects, the last word of each; none where it stands alone. */
  readonly objects: readonly string[];
  /** Where its objects stand. */
  readonly nouns: readonly number[];
  /** Words like `able`, `can`, `begins`. */
  readonly aside: readonly string[];
}

const SUFFIX = /(ness|ity|ship|tion|sion|ment|ance|ence|ism|ing|er|or|al|ive|ful|ous|ic|able|ible)s?$/;

/** The class of a word as a noun: from the tables, else from its ending or its capitals. */
export function classOf({ noun, quality, text, raw }: Word): string {
  if (noun) return noun;
  if (quality) return `q${quality}`;
  const suffix = SUFFIX.exec(text)?.[1];
  if (/^\p{Lu}.*[\p{Lu}\d]|\d/u.test(raw)) return 'name';
  return suffix ? `-${suffix}` : 'x';
}

export function formOf({ text }: Word): string {
  if (/ing$/.test(text)) return 'ing';
  if (/[^s]s$/.test(text)) return 's';
  return /[^e]ed$|^(?:known|seen|sought|given|held)$/.test(text) ? 'ed' : 'base';
}

const END: Word = { raw: '', text: '', stem: '', part: 'mark', verb: '', noun: '', quality: '' };

/** Reads the phrases of a line. */
export function phrasesOf(words: readonly Word[]): readonly Phrase[] {
  const word = (at: number): Word => words[at] ?? END;
  const phrases: Phrase[] = [];

  /** Passes over subject, modal verbs, adverbs, to where the verb stands. */
  const passOver = (start: number) => {
    const aside: string[] = [];
    let at = start;
    let past = false;
    for (; at < words.length - 1; at += 1) {
      const here = word(at);
      const next = word(at + 1);
      if (here.part === 'subject') {
        if (/^(?:i|you|they|he|she|it|we)$/.test(here.text) || /^(?:i|you|they|we)'/.test(here.text))
          aside.push('person');
        if (/n't$|^not$|^never$/.test(here.text)) aside.push('not');
        if (/^(?:always|often|usually|sometimes|contin)/.test(here.text)) aside.push('often');
        if (/'(?:m|re)$/.test(here.text) && next.part !== 'able' && formOf(next) !== 'ing')
          return { at: at, aside: [...aside, 'isbe'], past };
      } else if (here.part === 'modal') aside.push('can');
      else if (here.part === 'able') aside.push('able');
      else if (here.part === 'adverb')
        aside.push(/^(?:regular|consistent|frequent|continu|occasion|constant)/.test(here.text) ? 'often' : 'manner');
      else if (
        here.stem === 'be' &&
        (next.part === 'able' ||
          (formOf(next) === 'ing' && next.verb !== '') ||
          (next.part === 'adverb' && word(at + 2).part === 'able'))
      )
        continue;
      else if (
        here.stem === 'hav' &&
        (formOf(next) === 'ed' ||
          /^(?:led|written|built|made|run|taken|sold|driven|grown|taught|shown|done|met|won|owned|been)$/.test(
            next.text,
          ) ||
          next.part === 'adverb')
      )
        past = true;
      else if (
        /^(?:begin|start|continu|tri|try|seek|strive|striv|aim|attempt)$/.test(here.stem) &&
        (next.text === 'to' || (formOf(next) === 'ing' && /^(?:begin|start|continu)/.test(here.stem)))
      )
        aside.push(/^(?:begin|start|continu)/.test(here.stem) ? 'begins' : 'tries');
      else if ((here.text === 'to' || here.text === 'of') && aside.length > 0) continue;
      else break;
    }
    return { at, aside, past };
  };

  /** The objects behind a word: noun phrases, joined ones too, up to a joint or a verb. */
  const objectsOf = (at: number, form: string): number[] => {
    const found: number[] = [];
    let last = -1;
    const close = () => {
      if (last >= 0) found.push(last);
      last = -1;
    };
    for (let j = at + 1; j < words.length && found.length < 3; j += 1) {
      const here = word(j);
      if (here.part === 'word') {
        if (here.stem === 'be' || here.stem === 'hav') break;
        last = j;
      } else if (here.part === 'determiner' || here.part === 'adverb' || here.part === 'subject') continue;
      else if (
        (here.text === 'and' || here.text === 'or' || here.text === ',' || here.text === '&') &&
        (last >= 0 || found.length > 0)
      ) {
        const next = word(j + 1);
        if (
          next.part !== 'determiner' &&
          next.verb &&
          (formOf(next) === form || formOf(next) === 'ing') &&
          !(form === 'base' && next.noun)
        )
          break;
        if (next.part === 'joint' || next.part === 'mark' || next.part === 'modal') {
          if (next.text !== 'and' && next.text !== 'or') break;
        }
        close();
      } else if (
        last < 0 &&
        found.length === 0 &&
        here.part === 'joint' &&
        /^(?:to|on|for|with|of|in|at|about|into|as|up|out|off|through|across|by|over|from)$/.test(here.text) &&
        j <= at + 2
      )
        continue;
      else break;
    }
    close();
    return found;
  };

  const add = (start: number, link: Phrase['link'], head?: string): string | undefined => {
    const { at, aside, past } = passOver(start);
    const here = word(at);
    const next = word(at + 1);
    let form = past ? 'past' : formOf(here);
    let verb = here.verb;
    if (aside.includes('isbe')) {
      verb = 'be';
      form = 'base';
    }
    const isPlain = aside.every((a) => a === 'manner' || a === 'often');
    if (link === 'head') {
      // A noun that could be a verb is one where nothing says that somebody does it.
      if (form === 'base' && isPlain && here.noun && verb && !(next.part === 'determiner' || next.part === 'word'))
        verb = '';
      if (here.part === 'determiner' && isPlain) verb = '';
      if (!verb && here.part === 'word' && (next.part === 'determiner' || !isPlain)) verb = 'other';
      if (!verb && form === 's' && !here.noun && here.part === 'word') verb = 'other';
    } else {
      if (!verb) return undefined;
      if (link === 'by' && form !== 'ing') return undefined;
      if (link === 'to' && form !== 'base') return undefined;
      if (link === 'joined' && form !== head && form !== 'ing' && !aside.includes('person') && !aside.includes('can'))
        return undefined;
      if (link === 'joined' && form === 'base' && here.noun && isPlain && next.part !== 'determiner') return undefined;
    }
    let nouns = objectsOf(at, form);
    if (!verb) {
      const own = word(at + 1).part === 'joint' || here.part === 'mark' ? [at] : [];
      nouns = own.length > 0 || nouns.length === 0 ? [at] : nouns;
      verb = here.quality && here.part !== 'determiner' ? 'quality' : 'noun';
      form = 'none';
    }
    phrases.push({ at, link, verb, form, aside, nouns, objects: nouns.map((k) => classOf(word(k))) });
    return form;
  };

  let start = 0;
  const colon = words.findIndex(({ text }) => text === ':');
  if (
    colon > 0 &&
    colon <= 4 &&
    colon < words.length - 1 &&
    words.slice(0, colon).every(({ part }) => part === 'word' || part === 'adverb' || part === 'mark')
  )
    start = colon + 1;
  if (word(start).part === 'joint' && word(start).text !== 'to') {
    const comma = words.findIndex(({ text }, at) => at > start && text === ',');
    if (comma > start && comma - start < 14) start = comma + 1;
  }
  const head = add(start, 'head');
  const first = phrases[0]?.at ?? 0;
  for (let i = first + 1; i < words.length - 1; i += 1) {
    const { text, part } = word(i);
    if (text === 'by' || text === 'to') add(i + 1, text, head);
    else if (
      part === 'mark' ||
      text === 'and' ||
      text === 'or' ||
      text === 'then' ||
      text === 'who' ||
      text === 'while'
    ) {
      if (word(i + 1).text === 'and' || word(i + 1).text === 'or') continue;
      add(i + 1, 'joined', head);
    }
  }
  // "Navigate and lead teams": what is done to the second is done to the first.
  return phrases.map((phrase, at) => {
    const next = phrases[at + 1];
    const shares =
      phrase.objects.length === 0 && next !== undefined && next.link === 'joined' && next.at - phrase.at <= 3;
    return shares ? { ...phrase, objects: next.objects, nouns: next.nouns } : phrase;
  });
}
