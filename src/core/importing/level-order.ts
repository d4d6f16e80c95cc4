import { normalise } from '../normalise.ts';
import { list } from '../words.ts';
import type { Correction } from './correction.ts';
import type { Doubt, ProposedLevel } from './proposal.ts';

/**
 * Puts the levels of one track in order: as a correction says, else by the numbers of their codes where these differ in
 * nothing else, else as they stand. A changed order is a doubt.
 *
 * @param written The code of each level in the source.
 */
export function inOrder(
  levels: readonly ProposedLevel[],
  written: ReadonlyMap<ProposedLevel, string>,
  of: { readonly family: string; readonly track: string },
  corrections: readonly Correction[],
  doubts: Doubt[],
): readonly ProposedLevel[] {
  const said = corrections.filter(
    (one) => one.correct === 'order' && one.family === of.family && one.track === of.track,
  );
  const last = said[said.length - 1];
  const order = last?.correct === 'order' ? last.levels.map(normalise) : undefined;
  const place = ({ code }: ProposedLevel) => {
    const at = order?.indexOf(normalise(code)) ?? 0;
    return at < 0 ? levels.length : at;
  };
  const sorted = order
    ? [...levels].sort((a, b) => place(a) - place(b))
    : byNumber(levels, (level) => written.get(level) ?? level.code);
  if (!order && sorted.some((level, index) => level !== levels[index])) {
    const asWritten = levels.map(({ code }) => code);
    doubts.push({
      sentence: `The levels of ${of.family}, ${of.track}, were put in the order of their numbers: ${list(sorted.map(({ code }) => code))}. In the source they stand in the order ${list(asWritten)}.`,
      ...(levels[0] ? { at: levels[0].at } : {}),
      instead: { correct: 'order', ...of, levels: asWritten },
    });
  }
  return sorted.map((level, index) => ({ ...level, order: index + 1 }));
}

/** Codes that differ in a number only are in the order of that number; all others as they stand. */
function byNumber(
  levels: readonly ProposedLevel[],
  codeOf: (level: ProposedLevel) => string,
): readonly ProposedLevel[] {
  const parts = levels.map((level) => /^(\D*)(\d+(?:\.\d+)?)$/.exec(codeOf(level).trim()));
  if (parts.some((part) => part === null) || new Set(parts.map((part) => normalise(part?.[1] ?? ''))).size > 1)
    return levels;
  const numberOf = (level: ProposedLevel) => Number(/\d+(?:\.\d+)?$/.exec(codeOf(level).trim())?.[0]);
  return [...levels].sort((a, b) => numberOf(a) - numberOf(b));
}
