import type { Word } from './word.ts';
import { wordAt } from './words-of.ts';

/** Where a verb stands, and what was said before it. */
export interface VerbStart {
  readonly at: number;
  /** Such as `able`, `can`, `begins`, `often`. */
  readonly aside: readonly string[];
  /** Whether something has been done: “has led”. */
  readonly past: boolean;
}

const PARTICIPLE =
  /^(?:led|written|built|made|run|taken|sold|driven|grown|taught|shown|done|met|won|owned|been)$|[^e]ed$|^(?:known|seen|sought|given|held)$/;
const OFTEN = /^(?:regular|consistent|frequent|continu|occasion|constant)/;

/** What one word before a verb says of it; `undefined` where the verb has come. */
type Reading = { readonly says: readonly string[]; readonly past?: true; readonly isBe?: true } | undefined;

/**
 * Passes over subject, modal verbs and adverbs to where the verb stands.
 *
 * @param words A line.
 * @param start Where the phrase begins.
 */
export function verbStart(words: readonly Word[], start: number): VerbStart {
  const aside: string[] = [];
  let past = false;
  let at = start;
  for (; at < words.length - 1; at += 1) {
    const reading = readingOf(words, at, aside.length > 0);
    if (!reading) break;
    aside.push(...reading.says);
    past ||= reading.past ?? false;
    if (reading.isBe) break;
  }
  return { at, aside, past };
}

function readingOf(words: readonly Word[], at: number, begun: boolean): Reading {
  const here = wordAt(words, at);
  const next = wordAt(words, at + 1);
  switch (here.part) {
    case 'subject':
      return subject(here, next);
    case 'modal':
      return { says: ['can'] };
    case 'able':
      return { says: ['able'] };
    case 'adverb':
      return { says: [OFTEN.test(here.text) ? 'often' : 'manner'] };
    case 'joint':
      return begun && (here.text === 'to' || here.text === 'of') ? { says: [] } : undefined;
    default:
      return auxiliary(here, next, wordAt(words, at + 2));
  }
}

function subject({ text }: Word, next: Word): Reading {
  const says: string[] = [];
  if (/^(?:i|you|they|he|she|it|we)(?:'|$)/.test(text)) says.push('person');
  if (/n't$|^not$|^never$/.test(text)) says.push('not');
  if (/^(?:always|often|usually|sometimes|contin)/.test(text)) says.push('often');
  const isBe = /'(?:m|re)$/.test(text) && next.part !== 'able' && next.form !== 'ing';
  return isBe ? { says: [...says, 'isbe'], isBe } : { says };
}

function auxiliary(here: Word, next: Word, second: Word): Reading {
  if (here.stem === 'be') {
    const able = next.part === 'able' || (next.part === 'adverb' && second.part === 'able');
    return able || (next.form === 'ing' && next.verb !== '') ? { says: [] } : undefined;
  }
  if (here.stem === 'hav')
    return next.part === 'adverb' || PARTICIPLE.test(next.text) ? { says: [], past: true } : undefined;
  return attempt(here, next);
}

/** “Begins to”, “tries to”. */
function attempt(here: Word, next: Word): Reading {
  if (/^(?:begin|start|continu)$/.test(here.stem))
    return next.text === 'to' || next.form === 'ing' ? { says: ['begins'] } : undefined;
  const tries = /^(?:try|seek|striv|aim|attempt)$/.test(here.stem);
  return tries && next.text === 'to' ? { says: ['tries'] } : undefined;
}
