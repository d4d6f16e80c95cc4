import { type Phrase, phrasesOf } from './phrases.ts';
import type { Word } from './word.ts';
import { wordAt, wordsOf } from './words-of.ts';

const ACTS = /^(?:make|do|tell|look|lead|settle|mend|use|seek)$/;
const FIRM = /^(?:thing|event|deed|name|folk)$/;
const HOLLOW = /^(?:soft|goal|know|bond|hollow|q)/;

/**
 * What is seen in a line, each as `family=name`: the classes and the words of its verbs and of what they are done to, how
 * often words of each class stand in it, and its outward look.
 *
 * @param line One sentence or bullet.
 */
export function featuresOf(line: string): ReadonlySet<string> {
  const words = wordsOf(line);
  const phrases = phrasesOf(words);
  const acts = countsOf(phrases.filter(({ link }) => link !== 'to').map(actOf));
  const found = [`acts=${[...acts.keys()].sort().join('')}`];
  for (const phrase of phrases) found.push(...ofPhrase(words, phrase));
  for (const [act, count] of acts) found.push(`n${act}=${Math.min(count, 3)}`);
  found.push(...ofWords(words, phrases[0]?.verb ?? ''), ...ofLook(line, words));
  return new Set(found);
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** A: an act that can be seen; S: what cannot; N: no verb; O: a verb that is not known. */
function groupOf(verb: string): string {
  if (ACTS.test(verb)) return 'A';
  if (verb === 'noun' || verb === 'quality') return 'N';
  return verb === 'other' ? 'O' : 'S';
}

/** How firm a phrase is: an act done to something that is there, to something that is not, or no act. */
function actOf({ verb, objects }: Phrase): string {
  const group = groupOf(verb);
  if (group !== 'A') return group;
  if (objects.length === 0) return 'bare';
  if (objects.some((kind) => FIRM.test(kind))) return 'firm';
  return objects.some((kind) => HOLLOW.test(kind)) ? 'hollow' : 'open';
}

function ofPhrase(words: readonly Word[], { link, verb, form, objects, nouns, aside, at }: Phrase): readonly string[] {
  const place = link === 'head' ? 'h' : link === 'joined' ? 'j' : link;
  const group = groupOf(verb);
  const { stem } = wordAt(words, at);
  const kinds = objects.length === 0 ? ['none'] : objects;
  const features = [`${place}=${verb}`, `v=${verb}`, `vs=${stem}`];
  if (place === 'h')
    features.push(`form=${form}`, `hf=${verb}.${form}`, `hs=${stem}`, ...aside.map((each) => `a=${each}`));
  else features.push(`jv=${verb}`);
  for (const kind of kinds)
    features.push(`${place}o=${kind}`, `vo=${verb}.${kind}`, `${place}g=${group}.${kind}`, `gg=${group}.${kind}`);
  for (const noun of nouns) {
    features.push(`os=${wordAt(words, noun).stem}`);
    const before = wordAt(words, noun - 1);
    if (noun - 1 > at && before.part === 'word') features.push(`om=${before.quality || before.kind}`);
  }
  if (verb === 'be' || verb === 'hav') features.push(`${verb}=${stateAt(words, at)}`);
  return features;
}

/** What somebody is or has. */
function stateAt(words: readonly Word[], at: number): string {
  const next = words.slice(at + 1).find(({ part }) => part === 'word' || part === 'joint' || part === 'mark');
  if (!next) return 'none';
  if (next.part !== 'word') return 'joint';
  if (next.quality !== '') return `q${next.quality}`;
  return next.text.endsWith('ed') ? 'ed' : next.kind;
}

function ofWords(words: readonly Word[], headVerb: string): readonly string[] {
  const spoken = words.filter(({ part }) => part !== 'mark');
  const classes: string[] = [];
  for (const { noun, quality } of spoken) {
    if (noun !== '') classes.push(noun);
    if (quality !== '') classes.push(`q${quality}`);
  }
  const counts = countsOf(classes);
  const sum = (...names: string[]) => names.reduce((total, name) => total + (counts.get(name) ?? 0), 0);
  const hard = sum('thing', 'event', 'deed');
  const mild = sum('soft', 'know', 'bond', 'goal', 'qtrait');
  return [
    ...spoken.map(({ stem }) => `w=${stem}`),
    ...[...counts].flatMap(([name, count]) => (count > 1 ? [`c=${name}`, `c2=${name}`] : [`c=${name}`])),
    `hard=${Math.min(hard, 4)}`,
    `mild=${Math.min(mild, 4)}`,
    `hm=${Math.max(-3, Math.min(hard - mild, 3))}`,
    `hh=${headVerb}.${Math.sign(hard - mild)}`,
  ];
}

function ofLook(line: string, words: readonly Word[]): readonly string[] {
  const features: string[] = [];
  words.forEach(({ raw, part, noun, verb, text }, at) => {
    if (at > 0 && part === 'word' && /^\p{Lu}/u.test(raw))
      features.push(/^.*\p{Lu}.*\p{Lu}/u.test(raw) ? 'is=acronym' : 'is=name');
    const suffix = noun === '' && verb === '' && /(?:ness|ity|ship|ment|ance|ence|ism)$/.exec(text)?.[0];
    if (suffix) features.push(`x=${suffix}`);
  });
  const length = words.filter(({ part }) => part !== 'mark').length;
  const longer = [5, 9, 14, 22].filter((least) => length >= least).length;
  features.push(`len=${longer}`);
  if (/\d/.test(line)) features.push('is=number');
  if (/\be\.?g\b|\bi\.e\b|such as|for example|including|\betc\b/i.test(line)) features.push('is=example');
  if (line.includes('(')) features.push('is=aside');
  if (/\b(?:when|whenever|if|before|after|until)\b/i.test(line)) features.push('is=when');
  return features;
}
