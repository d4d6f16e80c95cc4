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

const GROWTH = [
  ['Setting', 'Value'],
  ['Company size', 'Growth'],
];

export const trackMissing: Rule = {
  id: 'track-missing',
  name: 'One track only',
  title: 'Every job family has an IC and a management track',
  why: 'Without an IC track people have to manage to grow. A startup with fewer than 3 managers, and HR, need only one.',
  requirement: 'S54',
  severity: 'error',
  bad: { Levels: exampleTracks(5, 0), Settings: GROWTH },
  good: { Levels: exampleTracks(5, 4) },
  check: ({ company }) => {
    const families = [...groupBy(trackLevels(company), ({ family }) => family).values()];
    const crossovers = pathEnds(company, 'crossover').filter(({ from, to }) => from.family !== to.family);
    const lacking = (track: string) =>
      families.flatMap((own) => own.filter((one, at) => at === 0 && !leadsTo(track, own, one.family, crossovers)));
    const joined = (track: string) => families.flat().find((one) => one.track === track)?.familyShown;
    const ic = without(lacking('ic'), 'IC track, so nobody can grow there without managing', joined('ic'));
    const management = lacking('management');
    const { band, place } = sizeOf(company);
    if (band?.size !== 'Startup') {
      const asked = management.filter((track) => functionOf(company, track) !== 'people');
      const what = 'Management track, so nobody sees how to become a manager';
      const found = without(asked, what, joined('management'), place === undefined);
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

/**
 * One finding for all families that lack a track.
 *
 * @param other A family that has it.
 * @param maybeStartup Whether no size is stated: a startup need not have it (S54), so where no family has, that is no error.
 */
function without(tracks: readonly TrackLevels[], what: string, other?: string, maybeStartup = false): readonly Found[] {
  const [track] = tracks;
  if (!track) return [];
  const families = few(tracks.map(({ familyShown }) => familyShown));
  const [has, it] = tracks.length === 1 ? ['has', 'it'] : ['have', 'them'];
  const mend =
    other !== undefined
      ? `Add a Crossover in Paths that joins ${it} to ${other}, or add the levels.`
      : `Add its levels${maybeStartup ? ', or set Company size to Startup if it is one' : ''}.`;
  const message = `${families} ${has} no ${what}. ${mend}`;
  const at = refOf(track.first.row.place, 'track');
  return [{ at, message, ...(maybeStartup && other === undefined ? { severity: 'warn' } : {}) }];
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
