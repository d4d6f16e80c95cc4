import { groupBy } from '../../group-by.ts';
import { normalise } from '../../normalise.ts';
import { activePeople } from '../../readiness/active-people.ts';
import { refOf } from '../../tables/table.ts';
import { exampleTracks } from '../example-tracks.ts';
import { type PathEnds, pathEnds } from '../path-ends.ts';
import { functionOf, sizeOf } from '../preset-of.ts';
import type { Found, Rule } from '../rule.ts';
import { few, type TrackLevels, trackLevels } from '../track-levels.ts';

/** From so many managers on a startup has a management track (S72). */
const MANAGERS = 3;

export const trackMissing: Rule = {
  id: 'track-missing',
  name: 'One track only',
  title: 'Every job family has an IC and a management track',
  why: 'Without an IC track people have to manage to grow. A startup with fewer than 3 managers, and HR, need only one.',
  requirement: 'S54',
  severity: 'error',
  bad: { Levels: exampleTracks(5, 0) },
  good: { Levels: exampleTracks(5, 4) },
  check: ({ company }) => {
    const families = [...groupBy(trackLevels(company), ({ family }) => family).values()];
    const crossovers = pathEnds(company, 'crossover').filter(({ from, to }) => from.family !== to.family);
    const lacking = (track: string) =>
      families.flatMap((own) => own.filter((one, at) => at === 0 && !leadsTo(track, own, one.family, crossovers)));
    const ic = without(lacking('ic'), 'IC track, so nobody can grow there without managing');
    const management = lacking('management');
    const { band, place } = sizeOf(company);
    if (band?.size !== 'Startup') {
      const asked = management.filter((track) => functionOf(company, track) !== 'people');
      const found = without(asked, 'Management track, so nobody sees how to become a manager', place === undefined);
      // Families that lack the one and families that lack the other need the same Crossover.
      return found.length > 0 ? found : ic;
    }
    const managers = new Set(activePeople(company).map(({ managerId }) => normalise(managerId)));
    managers.delete('');
    const [track] = management;
    // Of several families in a startup, one with managers of its own is enough.
    if (!track || management.length < families.length || managers.size < MANAGERS) return ic;
    const message = `${managers.size} people manage others, and there is no Management track. From ${MANAGERS} managers on even a startup needs one.`;
    return [...ic, { at: refOf(track.first.row.place, 'track'), severity: 'warn', message }];
  },
};

/** One finding for all families that lack a track. */
function without(tracks: readonly TrackLevels[], what: string, maybeStartup = false): readonly Found[] {
  const [track] = tracks;
  if (!track) return [];
  const families = few(tracks.map(({ familyShown }) => familyShown));
  const size = maybeStartup ? ', set Company size to Startup if it is one' : '';
  const message = `${families} ${tracks.length === 1 ? 'has' : 'have'} no ${what}. Add its levels${size}, or add a Crossover between families.`;
  return [{ at: refOf(track.first.row.place, 'track'), message }];
}

/** Whether a family has a track, or a Crossover joins it to that track of another family. */
function leadsTo(track: string, own: readonly TrackLevels[], family: string, crossovers: readonly PathEnds[]): boolean {
  return (
    own.some((one) => one.track === track) ||
    crossovers.some(({ from, to }) => {
      const [here, there] = track === 'ic' ? [to, from] : [from, to];
      return here.family === family && there.track === track;
    })
  );
}
