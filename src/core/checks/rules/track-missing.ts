import { groupBy } from '../../group-by.ts';
import { normalise } from '../../normalise.ts';
import { activePeople } from '../../readiness/active-people.ts';
import type { Company } from '../../readiness/company.ts';
import { refOf } from '../../tables/table.ts';
import { exampleTracks } from '../example-tracks.ts';
import { type PathEnds, pathEnds } from '../path-ends.ts';
import { functionOf, sizeOf } from '../preset-of.ts';
import type { Found, Rule } from '../rule.ts';
import { type TrackLevels, trackLevels } from '../track-levels.ts';

/** From so many managers on a startup has a management track (S72). */
const MANAGERS = 3;

export const trackMissing: Rule = {
  id: 'track-missing',
  name: 'One track only',
  title: 'Every job family has an IC and a management track, where one is not enough',
  why: 'With one track, people either have to manage to grow, or have no way to become a manager. A startup with fewer than three managers, and HR, can do with one.',
  requirement: 'S54',
  severity: 'error',
  bad: { Levels: exampleTracks(5, 0) },
  good: { Levels: exampleTracks(5, 4) },
  check: ({ company }) => {
    const families = [...groupBy(trackLevels(company), ({ family }) => family).values()];
    const crossovers = pathEnds(company, 'crossover').filter(({ from, to }) => from.family !== to.family);
    const lacking = (track: string) =>
      families.flatMap((own) => own.filter((one, at) => at === 0 && !leadsTo(track, own, one.family, crossovers)));
    const noIc = lacking('ic').map(({ familyShown, first }) => ({
      at: refOf(first.row.place, 'track'),
      message: `${familyShown} has no IC track, so nobody can grow there without managing. Add its levels.`,
    }));
    return [...noIc, ...withoutManagement(company, lacking('management'), families.length)];
  },
};

/** C8: a startup needs one management track from three managers on, the People team none. */
function withoutManagement(company: Company, tracks: readonly TrackLevels[], families: number): readonly Found[] {
  const isStartup = sizeOf(company).band?.size === 'Startup';
  if (!isStartup)
    return tracks
      .filter((track) => functionOf(company, track) !== 'people')
      .map(({ familyShown, first }) => ({
        at: refOf(first.row.place, 'track'),
        message: `${familyShown} has no Management track, so nobody sees how to become a manager. Add its levels; a family in HR needs none if its Function is People.`,
      }));
  const managers = new Set(activePeople(company).map(({ managerId }) => normalise(managerId)));
  managers.delete('');
  const [track] = tracks;
  if (!track || tracks.length < families || managers.size < MANAGERS) return [];
  const message = `${managers.size} people manage others, and there is no Management track. From ${MANAGERS} managers on even a startup needs one.`;
  return [{ at: refOf(track.first.row.place, 'track'), severity: 'warn', message }];
}

/** Whether a family has a track, or a Crossover joins it to that track of another family. */
function leadsTo(track: string, own: readonly TrackLevels[], family: string, crossovers: readonly PathEnds[]): boolean {
  const other = track === 'ic' ? ('from' as const) : ('to' as const);
  const here = other === 'to' ? ('from' as const) : ('to' as const);
  return (
    own.some((one) => one.track === track) ||
    crossovers.some((path) => path[here].family === family && path[other].track === track)
  );
}
