import { clausesOf } from './clauses.ts';
import type { Word } from './word.ts';

/** What may be wrong with a word: of which kinds that is, what is said, and the mend. */
const FAULTS = [
  [
    /^know$/,
    'is what somebody knows or is able to do, which nobody sees',
    'Name what they do with it: wrote, built, taught…',
  ],
  [
    /^(?:show|be|have|soft)$/,
    'is a quality or a frame of mind',
    'Name an act that shows it: led, wrote, decided… and what changed.',
  ],
  [/^(?:effect|mend|goal|bond)$/, 'is an effect without the act that brings it about', 'Name the act, and what changed by it.'],
  [/^(?:degree|adverb)$/, 'is a matter of degree', 'Say how much, how often or by when.'],
] as const;

/**
 * Says why a line is not observable: by the word that weighs most, and the words it stands with.
 *
 * @param line Its words.
 * @param weightOf What a feature weighs.
 * @returns Two sentences: what is wrong, and the mend.
 */
export function reasonFor(line: readonly Word[], weightOf: (feature: string) => number): string {
  const { clauses, said } = clausesOf(line);
  let most = -9;
  let reason = 'It names no act or piece of work that two people could both check. Name the act: led, wrote, decided… and what changed.';
  for (const { head, objects } of clauses)
    for (const word of [head, ...objects]) {
      const fault = FAULTS.find(([kinds]) => kinds.test(word.kind));
      const weight = weightOf(word.stem) + (word === head ? weightOf(`head=${word.kind}`) : /^(?:know|soft|bond)$/.test(word.kind) ? 3 : 0);
      if (!fault || weight <= most) continue;
      most = weight;
      const last = said.indexOf(objects[objects.length - 1] ?? head);
      const quoted = said.slice(said.indexOf(head), last + 1).slice(0, 7).map(({ raw }) => raw).join(' ').replace(/ ([,;:)])/g, '$1');
      reason = `“${quoted}” ${fault[1]}. ${fault[2]}`;
    }
  return reason;
}
