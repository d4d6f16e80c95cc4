import { classOf, phrasesOf } from './phrases.ts';
import { wordsOf } from './tokens.ts';

const ACTS = /^(?:make|do|tell|look|lead|settle|mend|use|seek)$/;
const FIRM = /^(?:thing|event|deed|name|folk)$/;
const HOLLOW = /^(?:soft|goal|know|bond|hollow|q)/;

const group = (verb: string) =>
  ACTS.test(verb) ? 'A' : verb === 'noun' || verb === 'quality' ? 'N' : verb === 'other' ? 'O' : 'S';

export function featuresOf(line: string): readonly string[] {
  const words = wordsOf(line);
  const phrases = phrasesOf(words);
  const f = new Set<string>();
  const acts: Record<string, number> = {};
  phrases.forEach(({ link, verb, form, objects, nouns, aside, at }) => {
    const l = link === 'head' ? 'h' : link === 'joined' ? 'j' : link;
    const g = group(verb);
    const kinds = objects.length === 0 ? ['none'] : objects;
    f.add(`${l}=${verb}`);
    if (l !== 'h') f.add(`jv=${verb}`);
    f.add(`v=${verb}`);
    if (l === 'h') {
      f.add(`form=${form}`);
      f.add(`hf=${verb}.${form}`);
      for (const a of aside) f.add(`a=${a}`);
    }
    f.add(`vs=${words[at]?.stem}`);
    if (l === 'h') f.add(`hs=${words[at]?.stem}`);
    for (const k of kinds) {
      f.add(`${l}o=${k}`);
      f.add(`vo=${verb}.${k}`);
      f.add(`${l}g=${g}.${k}`);
      f.add(`gg=${g}.${k}`);
    }
    for (const k of nouns) {
      f.add(`os=${words[k]?.stem}`);
      const before = words[k - 1];
      if (before && k - 1 > at && before.part === 'word') f.add(`om=${before.quality || classOf(before)}`);
    }
    if (link !== 'to') {
      const k =
        g === 'A'
          ? objects.length === 0
            ? 'bare'
            : objects.some((o) => FIRM.test(o))
              ? 'firm'
              : objects.some((o) => HOLLOW.test(o))
                ? 'hollow'
                : 'open'
          : g;
      acts[k] = (acts[k] ?? 0) + 1;
    }
    if (verb === 'be' || verb === 'hav') {
      const next = words.slice(at + 1).find(({ part }) => part === 'word' || part === 'joint' || part === 'mark');
      if (next)
        f.add(
          `${verb}=${next.part !== 'word' ? 'joint' : next.quality ? `q${next.quality}` : /ed$/.test(next.text) ? 'ed' : classOf(next)}`,
        );
    }
  });
  for (const [k, count] of Object.entries(acts)) f.add(`n${k}=${Math.min(count, 3)}`);
  f.add(`acts=${Object.keys(acts).sort().join('')}`);
  const counts: Record<string, number> = {};
  words.forEach((word, at) => {
    if (word.part === 'mark') return;
    if (word.noun) counts[word.noun] = (counts[word.noun] ?? 0) + 1;
    if (word.quality) counts[`q${word.quality}`] = (counts[`q${word.quality}`] ?? 0) + 1;
    f.add(`w=${word.stem}`);
    const suffix = !word.noun && !word.verb && /(ness|ity|ship|ment|ance|ence|ism)$/.exec(word.text)?.[1];
    if (suffix) f.add(`x=${suffix}`);
    if (at > 0 && /^\p{Lu}/u.test(word.raw) && word.part === 'word')
      f.add(/^\p{Lu}.*\p{Lu}/u.test(word.raw) ? 'is=acronym' : 'is=name');
  });
  for (const [c, count] of Object.entries(counts)) {
    f.add(`c=${c}`);
    if (count > 1) f.add(`c2=${c}`);
  }
  const sum = (...names: string[]) => names.reduce((total, name) => total + (counts[name] ?? 0), 0);
  const hard = sum('thing', 'event', 'deed');
  const mild = sum('soft', 'know', 'bond', 'goal', 'qtrait');
  f.add(`hard=${Math.min(hard, 4)}`);
  f.add(`mild=${Math.min(mild, 4)}`);
  f.add(`hm=${Math.max(-3, Math.min(hard - mild, 3))}`);
  f.add(`hh=${phrases[0]?.verb}.${Math.sign(hard - mild)}`);
  const length = words.filter(({ part }) => part !== 'mark').length;
  f.add(`len=${length < 5 ? 'a' : length < 9 ? 'b' : length < 14 ? 'c' : length < 22 ? 'd' : 'e'}`);
  if (/\d/.test(line)) f.add('is=num');
  if (/\be\.?g\b|\bi\.e\b|such as|for example|including|\betc\b/i.test(line)) f.add('is=eg');
  if (/\(/.test(line)) f.add('is=paren');
  if (/\b(?:when|whenever|if|before|after|until)\b/i.test(line)) f.add('is=when');
  if (/\bwithout\b/i.test(line)) f.add('is=without');
  return [...f];
}
