import type { Word } from './word.ts';
import { wordAt } from './words-of.ts';

const MOST = 3;
/** What may stand between a verb and what it is done to: “works on tasks”. */
const PARTICLE = /^(?:to|on|for|with|of|in|at|about|into|as|up|out|off|through|across|by|over|from)$/;
const AND = /^(?:and|or|,|&)$/;

/**
 * The objects of a verb: the last word of each noun phrase behind it, joined ones too, up to a joint or another verb.
 *
 * @param words A line.
 * @param verb Where the verb stands.
 * @param form The form of the verb: another of the same form is its like, not its object.
 * @returns Where they stand.
 */
export function objectsOf(words: readonly Word[], verb: number, form: string): readonly number[] {
  const found: number[] = [];
  let last = -1;
  for (let at = verb + 1; at < words.length && found.length < MOST; at += 1) {
    const here = wordAt(words, at);
    const begun = last >= 0 || found.length > 0;
    if (endsAt(words, at, { begun, form, mayLead: !begun && at <= verb + 2 })) break;
    if (here.part === 'word') last = at;
    else if (AND.test(here.text)) {
      if (last >= 0) found.push(last);
      last = -1;
    }
  }
  return last < 0 ? found : [...found, last];
}

/** Whether the objects end before a word: another verb, or what leads to something else. */
function endsAt(
  words: readonly Word[],
  at: number,
  { begun, form, mayLead }: { readonly begun: boolean; readonly form: string; readonly mayLead: boolean },
): boolean {
  const here = wordAt(words, at);
  if (here.stem === 'be' || here.stem === 'hav') return true;
  if (AND.test(here.text)) return !begun || isNoObject(wordAt(words, at + 1), form);
  const leads = /^(?:joint|mark|modal|able)$/.test(here.part);
  return leads && !(mayLead && PARTICLE.test(here.text));
}

/** Whether what follows “and” is another verb, or nothing that could be an object. */
function isNoObject(next: Word, form: string): boolean {
  const couldBeNoun = form === 'base' && next.noun !== '';
  const isVerb = next.verb !== '' && (next.form === form || next.form === 'ing') && !couldBeNoun;
  return isVerb || (/^(?:joint|mark|modal)$/.test(next.part) && !AND.test(next.text));
}
