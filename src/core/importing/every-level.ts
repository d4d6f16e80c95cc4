import type { ProposedFamily } from './proposal.ts';

/** A pseudo-level some frameworks use for what holds at every level. */
const EVERY_LEVEL = /^all( levels)?$/i;

/** Whether a level's name says that it is no level, but stands for all of them. */
export function isEveryLevel(level: string): boolean {
  return EVERY_LEVEL.test(level.trim());
}

/**
 * Leaves out “All levels”, which is no level, unless a family has no other.
 *
 * @returns The family with the tracks that have levels.
 */
export function withoutEveryLevel({ family, tracks }: ProposedFamily): ProposedFamily {
  const own = tracks.map(({ track, levels }) => ({ track, levels: levels.filter(({ code }) => !isEveryLevel(code)) }));
  const filled = own.filter(({ levels }) => levels.length > 0);
  return { family, tracks: filled.length > 0 ? filled : tracks };
}
