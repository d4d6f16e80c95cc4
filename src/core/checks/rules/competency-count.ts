import { groupBy } from '../../group-by.ts';
import type { Company } from '../../readiness/company.ts';
import { refOf } from '../../tables/table.ts';
import { showNumber } from '../../words.ts';
import { type Counted, countedTracks } from '../counted-tracks.ts';
import { EXAMPLE_LEVELS } from '../example-levels.ts';
import { exampleCompetencies } from '../example-team.ts';
import { hasTable } from '../layout.ts';
import type { Found, Rule } from '../rule.ts';
import { ratedIn, type TrackLevels, trackLevels } from '../track-levels.ts';

/** What makes 20 competencies a full day for a usual team (S37): minutes a rating, and people. */
const MINUTES = 3;
const TEAM = 8;

export const competencyCount: Rule = {
  id: 'competency-count',
  name: 'Number of competencies',
  title: 'Each track has 6 to 10 competencies',
  why: 'Every competency has to be rated for every person: 20 take a manager a full day, and the ratings turn into noise.',
  requirement: 'S33',
  severity: 'warn',
  bad: { Levels: EXAMPLE_LEVELS, Competencies: exampleCompetencies(13, 4) },
  good: { Levels: EXAMPLE_LEVELS, Competencies: exampleCompetencies(8, 4) },
  check: ({ company }) => {
    const tracks = trackLevels(company);
    const without = tracks.filter((track) => ratedIn(company, track).length === 0);
    const families = hasTable(company, 'Competencies') ? groupBy(without, ({ family }) => family) : [];
    return [
      ...countedTracks(
        tracks.flatMap((track) => judge(company, track)),
        ['competency', 'competencies'],
      ),
      ...[...families.values()].flatMap((own) => unrated(own, tracks)),
    ];
  },
};

/** A part of the framework is missing (S1): of a whole family once. */
function unrated(own: readonly TrackLevels[], tracks: readonly TrackLevels[]): readonly Found[] {
  const [track] = own;
  if (!track) return [];
  const isAll = tracks.filter(({ family }) => family === track.family).length === own.length;
  return (isAll ? [track] : own).map(({ first, shown, familyShown }) => ({
    at: refOf(first.row.place, 'code'),
    severity: 'error',
    message: `${isAll ? familyShown : shown}: no competencies, so nobody can be rated. Add 6 to 10 to Competencies.`,
  }));
}

function judge(company: Company, track: TrackLevels): readonly Counted[] {
  const competencies = ratedIn(company, track);
  const [first] = competencies;
  const n = competencies.length;
  if (!first || (n >= 6 && n <= 10)) return [];
  const found = { track, n, at: refOf(first.row.place, 'name'), severity: 'warn' } as const;
  if (n < 6)
    return [{ ...found, mend: 'Fewer than 6 leave much of the work unsaid. Add what decides success in the role.' }];
  const team = n >= 20 ? 'a full day' : `${showNumber(Math.round((n * MINUTES * TEAM) / 6) / 10)} hours`;
  const cost = (them: string) =>
    `Rating ${them} takes about ${n * MINUTES} minutes a person, ${team} for a team of ${TEAM}.`;
  return n > 12
    ? [{ ...found, cost, severity: 'error', mend: 'Join or drop the least used: 12 is the ceiling.' }]
    : [{ ...found, cost, mend: 'Join two that are rated alike: 6 to 10 work best.' }];
}
