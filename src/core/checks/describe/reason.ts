import { phrasesOf } from './phrases.ts';
import type { Word } from './word.ts';
import { wordsOf } from './words-of.ts';

/** What may be wrong with a line: of which classes that is, what is said, and the mend. */
const KINDS = {
  knowledge: {
    of: /^(?:know)$/,
    says: 'is what somebody knows or is able to do, which nobody sees',
    mend: 'Name what they do with it: wrote, built, taught…',
  },
  trait: {
    of: /^(?:show|be|hav|stay|think|quality|qtrait|soft|take)$/,
    says: 'is a quality or a frame of mind',
    mend: 'Name an act that shows it: led, wrote, decided… and what changed.',
  },
  effect: {
    of: /^(?:help|ensure|grow|sway|mend|goal|bond)$/,
    says: 'is an effect without the act that brings it about',
    mend: 'Name the act, and what changed by it.',
  },
  manner: {
    of: /^(?:qdegree|qmanner|manner)$/,
    says: 'is a matter of degree',
    mend: 'Say how much, how often or by when.',
  },
  empty: {
    of: /^$/,
    says: 'names no act or piece of work that two people could both check',
    mend: 'Name the act: led, wrote, decided… and what changed.',
  },
} as const;

type Kind = keyof typeof KINDS;
const ORDER: readonly Kind[] = ['knowledge', 'trait', 'effect', 'manner'];

/**
 * Says why a line is not observable: the kind of words that weigh most, and the words.
 *
 * @param line The line.
 * @param features What was found in it.
 * @param weightOf What each of them weighs.
 * @returns Two sentences: what is wrong, and the mend.
 */
export function reasonFor(line: string, features: ReadonlySet<string>, weightOf: (feature: string) => number): string {
  const words = wordsOf(line);
  const weigh = (word: Word, names: readonly string[]) =>
    names.reduce((sum, name) => sum + (features.has(name) ? Math.max(weightOf(name), 0) : 0), 0.05) +
    ['w', 'vs', 'hs', 'os'].reduce((sum, family) => sum + Math.max(weightOf(`${family}=${word.stem}`), 0), 0);
  let best: { kind: Kind; weight: number; words: readonly Word[] } = { kind: 'empty', weight: 0, words: [] };
  for (const { at, verb, nouns } of phrasesOf(words)) {
    const head = words[at];
    const spots = [
      ...(head ? [{ word: head, group: verb, names: [`h=${verb}`, `v=${verb}`, `j=${verb}`], from: at }] : []),
      ...nouns.flatMap((noun) => {
        const word = words[noun];
        if (!word) return [];
        const group = word.kind;
        return [
          { word, group, names: [`ho=${group}`, `jo=${group}`, `c=${group}`, `vo=${verb}.${group}`], from: noun },
        ];
      }),
    ];
    for (const { word, group, names, from } of spots) {
      const kind = ORDER.find((each) => KINDS[each].of.test(group)) ?? 'empty';
      const weight = weigh(word, names);
      if (kind === 'empty' || weight <= best.weight) continue;
      best = { kind, weight, words: words.slice(Math.min(at, from), Math.max(from, ...nouns) + 1) };
    }
  }
  const { says, mend } = KINDS[best.kind];
  if (best.kind === 'empty') return `It ${says}. ${mend}`;
  return `“${best.words
    .slice(0, 7)
    .map(({ raw }) => raw)
    .join(' ')
    .replace(/ ([,;:)])/g, '$1')}” ${says}. ${mend}`;
}
