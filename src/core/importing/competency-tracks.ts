import { groupBy } from '../group-by.ts';
import { normalise } from '../normalise.ts';
import { distinct } from './distinct.ts';
import { isEveryLevel, withoutEveryLevel } from './every-level.ts';
import type { Proposal, ProposedCompetency } from './proposal.ts';

/**
 * Says for each competency of a proposal in which tracks of its family it applies: where it is described; in all of
 * them where it is described for all levels, or nowhere.
 *
 * @returns A function that gives the tracks, and whether they are all the family has.
 */
export function competencyTracks({ families, cells }: Proposal) {
  const all = new Map(
    families
      .map(withoutEveryLevel)
      .map(({ family, tracks }) => [normalise(family), tracks.map(({ track }) => track)] as const),
  );
  const described = groupBy(cells, ({ family, competency }) => keyOf(family, competency));
  return ({ family, name }: ProposedCompetency): { readonly tracks: readonly string[]; readonly all: boolean } => {
    const own = described.get(keyOf(family, name)) ?? [];
    const every = all.get(normalise(family)) ?? [];
    const tracks = own.some(({ level }) => isEveryLevel(level)) ? [] : distinct(own.map(({ track }) => track));
    return tracks.length === 0 || tracks.length >= every.length ? { tracks: every, all: true } : { tracks, all: false };
  };
}

const keyOf = (family: string, competency: string) => `${normalise(family)}\n${normalise(competency)}`;
