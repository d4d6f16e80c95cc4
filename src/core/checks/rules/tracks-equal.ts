import { normalise } from '../../normalise.ts';
import { hasColumn, isEmptyIn, refOf } from '../../tables/table.ts';
import { crossovers } from '../crossover-of.ts';
import { exampleTracks } from '../example-tracks.ts';
import type { Found, Rule } from '../rule.ts';
import { codes, type TrackLevels, trackLevels } from '../track-levels.ts';

export const tracksEqual: Rule = {
  id: 'tracks-equal',
  name: 'Tracks not equal',
  title: 'The IC track reaches the rank of management, and equal rank is equal pay band',
  why: 'With unequal standing or pay everybody sees that one track alone leads up.',
  requirement: 'S62',
  severity: 'error',
  bad: { Levels: exampleTracks(3, 4) },
  good: { Levels: exampleTracks(5, 4) },
  check: ({ company }) => {
    const tracks = trackLevels(company);
    // An IC track that ends too early is already said of the crossover.
    const early = crossovers(company).flatMap(({ crossover, above }) =>
      above.length < 3 ? crossover.from.family : [],
    );
    return tracks.flatMap((management) => {
      const ic = tracks.find(({ family, track }) => family === management.family && track === 'ic');
      if (management.track !== 'management' || !ic) return [];
      return [
        ...unequalPay(ic, management),
        ...(early.includes(ic.family) ? [] : lowTop(ic, management)),
        ...notStated([...ic.levels, ...management.levels]),
      ];
    });
  },
};

function unequalPay(ic: TrackLevels, management: TrackLevels): readonly Found[] {
  return management.levels.flatMap(({ row }): Found[] => {
    const equal = ic.levels.find(
      (one) => row.rank !== undefined && one.row.rank === row.rank && one.row.payBand !== '',
    )?.row;
    if (!equal || row.payBand === '' || normalise(equal.payBand) === normalise(row.payBand)) return [];
    const message = `${row.code} and ${equal.code} have rank ${row.rank}, but pay bands ${row.payBand} and ${equal.payBand}, so one track pays less. Give both the same band.`;
    return [{ at: refOf(row.place, 'payBand'), message }];
  });
}

/** S55, by Rank alone (C7). */
function lowTop(ic: TrackLevels, management: TrackLevels): readonly Found[] {
  const [expert, manager] = [ic, management].map(
    ({ levels }) => levels.reduce((top, level) => ((level.row.rank ?? 0) > (top.row.rank ?? 0) ? level : top)).row,
  );
  if (!expert || !manager || !((expert.rank ?? Infinity) < (manager.rank ?? 0))) return [];
  const message = `The IC track ends at ${expert.code} with rank ${expert.rank}, management at ${manager.code} with rank ${manager.rank}. Add an IC level of rank ${manager.rank}.`;
  return [{ at: refOf(expert.place, 'rank'), severity: 'warn', message }];
}

/** Not stated is never equal (C12); one finding a family. */
function notStated(levels: readonly TrackLevels['first'][]): readonly Found[] {
  const column = ({ row }: TrackLevels['first']) =>
    (['rank', 'payBand'] as const).find((name) => isEmptyIn(row.place, name));
  const without = levels.filter((level) => column(level));
  const [first] = without;
  if (!first) return [];
  const name = column(first) ?? 'code';
  const at = refOf(first.row.place, hasColumn(first.row.place, name) ? name : 'code');
  const message = `Rank or Pay band is not stated for ${codes(without)}, so nobody can compare the tracks.`;
  return [{ at, severity: 'info', message }];
}
