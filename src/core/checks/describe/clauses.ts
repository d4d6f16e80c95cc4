import type { Word } from './word.ts';

/** A verb, or what stands in its place, and what it is done to. */
export interface Clause {
  readonly head: Word;
  /** The words behind the head, up to what leads to something else (“in”, “for”). */
  readonly objects: readonly Word[];
  /** Whether it is what something is done for: “in order to grow”. */
  readonly purpose: boolean;
}

/** The clauses of a line: the first, and those that are joined to it. */
export interface Clauses {
  readonly clauses: readonly Clause[];
  /** Whether somebody is only able to do it. */
  readonly able: boolean;
  /** The words from the first head on. */
  readonly said: readonly Word[];
}

const MOST_OBJECTS = 3;
const VERB = /^(?:act|mend|effect|show)$/;
const INFLECTED = /(?:[^s]s|ing|ed)$/;
const PAST = /ed$|^(?:led|written|built|made|run|taken|sold|driven|grown|taught|shown|done|met|won|been)$/;

export const isVerb = ({ kind }: Word): boolean => VERB.test(kind);

/** Finds the verbs of a line by where they stand and how they end, and the words that follow each. */
export function clausesOf(words: readonly Word[]): Clauses {
  const { at, able } = firstHead(words);
  const said = words.slice(at);
  const clauses: { head: Word; objects: Word[]; purpose: boolean; closed: boolean }[] = [];
  said.forEach((word, index) => {
    const clause = clauses[clauses.length - 1];
    const before = said[index - 1];
    if (!clause || !before || joins(before, said[index - 2], word))
      clauses.push({ head: word, objects: [], purpose: before?.text === 'to', closed: false });
    else if (/^(?:joint|mark)$/.test(word.kind)) clause.closed ||= clause.objects.length > 0 && word.text !== ',';
    else if (!/^(?:the|skip|able|and|adverb)$/.test(word.kind) && !clause.closed && clause.objects.length < MOST_OBJECTS)
      clause.objects.push(word);
  });
  return { clauses, able, said };
}

/** Whether a word is a verb that is joined to what stands before it: “and reviews”, “by closing”, “to grow”. */
function joins(before: Word, second: Word | undefined, word: Word): boolean {
  if (!isVerb(word)) return false;
  const link = before.kind === 'adverb' ? second : before;
  if (link?.text === 'to') return !INFLECTED.test(word.text);
  return (link?.kind === 'and' || link?.text === ',') && INFLECTED.test(word.text);
}

/** Passes over a label with its colon, a condition in front, subject, modal verbs and adverbs. */
function firstHead(words: readonly Word[]): { readonly at: number; readonly able: boolean } {
  const last = words.length - 1;
  const colon = words.findIndex(({ text }) => text === ':');
  const comma = words.findIndex(({ text }) => text === ',');
  let at = 0;
  if (colon > 0 && colon < 5 && colon < last) at = colon + 1;
  else if (words[0]?.kind === 'joint' && comma > 0 && comma < 14 && comma < last) at = comma + 1;
  let able = false;
  for (const start = at; at < last; at += 1) {
    const [here, next] = [words[at], words[at + 1]];
    if (!here || !next) break;
    able ||= here.kind === 'able';
    const auxiliary =
      (here.kind === 'be' && (next.kind === 'able' || (isVerb(next) && next.text.endsWith('ing')))) ||
      (here.kind === 'have' && isVerb(next) && PAST.test(next.text));
    const aside = /^(?:skip|able|adverb)$/.test(here.kind) || here.text.endsWith('ly');
    if (!auxiliary && !aside && !(at > start && /^(?:to|of)$/.test(here.text))) break;
  }
  return { at, able };
}
