import { normalise } from '../normalise.ts';
import type { FrameworkOutline } from '../presets/invented-team.ts';
import { competencyTracks } from './competency-tracks.ts';
import { withoutEveryLevel } from './every-level.ts';
import type { Proposal } from './proposal.ts';

/** @returns The families of a proposal with their tracks, and the levels and competencies of each track. */
export function outlineOf(proposal: Proposal): FrameworkOutline {
  const tracksOf = competencyTracks(proposal);
  const families = proposal.families.map(withoutEveryLevel).map(({ family, tracks }) => {
    const own = proposal.competencies
      .filter((one) => normalise(one.family) === normalise(family))
      .map((one) => ({ name: one.name, in: tracksOf(one).tracks.map(normalise) }));
    return {
      family,
      tracks: tracks.map(({ track, levels }) => ({
        track,
        levels: levels.map(({ code }) => code),
        competencies: own.filter((one) => one.in.includes(normalise(track))).map(({ name }) => name),
      })),
    };
  });
  return { families };
}
