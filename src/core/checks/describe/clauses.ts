import type { Word } from './word.ts';

/** A verb, or what stands in its place, and what it is done to. */
export interface Clause {
  readonly head: Word;
  /** The nouns and adjectives behind the head, up to what leads to something else (“in”, “for”). */
  readonly objects: readonly Word[];
  /** Whether it is only what something is done for: “in order to grow”. */
  readonly isPurpose: boolean;
}

/** The clauses of a line: the first, and those that are joined to it. */
export interface Clauses {
  readonly clauses: readonly Clause[];
  /** What only leads to the first head, such as a subject, “has” (done), “is able to”. */
  readonly asides: readonly Word[];
  /** The words from the first head on. */
  readonly said: readonly Word[];
}

const MOST_OBJECTS = 3;
const INFLECTED = /(?:[^s]s|ing|ed)$/;
const ASIDE = /^(?:skip|able|adverb)$/;

export const isVerb = ({ kind }: Word): boolean => /^(?:act|mend|effect|show)$/.test(kind);

/** Finds the verbs of a line by where they stand and how they end, and the words that follow each. */
export function clausesOf(words: readonly Word[]): Clauses {
  const start = startOf(words);
  let at = start;
  while (at < words.length - 1 && passesOver(words, at, at > start)) at += 1;
  const said = words.slice(at);
  const clauses: { head: Word; objects: Word[]; isPurpose: boolean }[] = [];
  let isOpen = true;
  said.forEach((word, index) => {
    const objects = clauses[clauses.length - 1]?.objects;
    const link = said[index - (said[index - 1]?.kind === 'adverb' ? 2 : 1)]?.text ?? '';
    if (!objects || joins(link, word)) {
      clauses.push({ head: word, objects: [], isPurpose: link === 'to' });
      isOpen = true;
    } else if (/^(?:joint|mark)$/.test(word.kind)) isOpen &&= objects.length === 0 || word.text === ',';
    else if (isOpen && objects.length < MOST_OBJECTS && word.kind !== 'and' && !ASIDE.test(word.kind))
      objects.push(word);
  });
  return { clauses, said, asides: words.slice(start, at) };
}

/** Whether a verb is joined to what stands before it: “and reviews”, “by closing”, “to grow”. */
function joins(link: string, word: Word): boolean {
  return isVerb(word) && /^(?:and|or|by|to|,)$/.test(link) && INFLECTED.test(word.text) === (link !== 'to');
}

/** Passes over a label with its colon, or a condition with its comma. */
function startOf(words: readonly Word[]): number {
  const find = (mark: string) => words.findIndex(({ text }, at) => text === mark && at < words.length - 1) + 1;
  const [colon, comma] = [find(':'), find(',')];
  if (colon < 6 && !words.slice(0, colon).some(isVerb)) return colon;
  return words[0]?.kind === 'joint' && comma < 15 ? comma : 0;
}

/** Whether a word only leads to the verb: a subject, a modal verb, an adverb, “is able to”, “has led”. */
function passesOver(words: readonly Word[], at: number, begun: boolean): boolean {
  const [here, next] = [words[at], words[at + 1]];
  if (!here || !next) return false;
  const { kind, text } = here;
  if (kind === 'be') return next.kind === 'able' || (isVerb(next) && next.text.endsWith('ing'));
  if (kind === 'have') return isVerb(next);
  return ASIDE.test(kind) || text.endsWith('ly') || (begun && /^(?:to|of)$/.test(text));
}
