import { clausesOf } from './clauses.ts';
import type { Word } from './word.ts';

/** What may be wrong: with words of which kinds, what is said, and the mend. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [
    /know/,
    'is what somebody knows or is able to do, which nobody sees. Name what they do with it: wrote, built, taught…',
  ],
  [
    /show|be|have|soft/,
    'is a quality or a frame of mind. Name an act that shows it: led, wrote, decided… and what changed.',
  ],
  [/effect|mend|goal|bond/, 'is an effect without the act that brings it about. Name the act, and what changed by it.'],
  [/degree|adverb/, 'is a matter of degree. Say how much, how often or by when.'],
];
const NO_ACT =
  'It names no act or piece of work that two people could both check. Name the act: led, wrote, decided… and what changed.';

/**
 * Says why a line is not observable: by the word that weighs most, with the verb and the objects it stands among.
 *
 * @param line Its words.
 * @param weightOf What a feature weighs.
 * @returns Two sentences: what is wrong, and the mend.
 */
export function reasonFor(line: readonly Word[], weightOf: (feature: string) => number): string {
  const { clauses, said } = clausesOf(line);
  let [most, reason] = [-99, NO_ACT];
  for (const { head, objects } of clauses)
    for (const word of [head, ...objects]) {
      const fault = FAULTS.find(([kinds]) => kinds.test(word.kind))?.[1];
      const weight = weightOf(word.stem) + weightOf(`${word === head ? 'head' : 'act'}=${word.kind}`);
      if (!fault || weight <= most) continue;
      const quoted = said.slice(said.indexOf(head), said.indexOf(objects[objects.length - 1] ?? head) + 1);
      most = weight;
      reason = `“${quoted
        .map(({ raw }) => raw)
        .join(' ')
        .replace(/ (?=[,;:)])/g, '')}” ${fault}`;
    }
  return reason;
}
