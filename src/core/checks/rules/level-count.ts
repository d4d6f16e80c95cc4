import { normalise } from '../../normalise.ts';
import { FUNCTION_LEVELS } from '../../presets/sizes.ts';
import type { Company } from '../../readiness/company.ts';
import { refOf } from '../../tables/table.ts';
import { type Counted, countedTracks } from '../counted-tracks.ts';
import { exampleTracks } from '../example-tracks.ts';
import { functionOf, sizeOf } from '../preset-of.ts';
import type { Rule } from '../rule.ts';
import { type TrackLevels, trackLevels } from '../track-levels.ts';

export const levelCount: Rule = {
  id: 'level-count',
  name: 'Number of levels',
  title: 'Each track has as many levels as its function and the company’s size call for',
  why: 'Fewer than 4 levels mean long gaps between promotions, which frustrates early careers; more than 7 are a false granularity.',
  requirement: 'S17',
  severity: 'warn',
  bad: { Levels: exampleTracks(3, 0) },
  good: { Levels: exampleTracks(5, 0) },
  check: ({ company }) =>
    countedTracks(
      trackLevels(company).flatMap((track) => judge(company, track)),
      ['level', 'levels'],
    ),
};

function judge(company: Company, track: TrackLevels): readonly Counted[] {
  const n = track.levels.length;
  const { fewest, most, where } = usual(company, track);
  if (n >= fewest && n <= most) return [];
  const found = { track, n, at: refOf(track.first.row.place, 'code'), severity: 'warn' } as const;
  if (n < 4) return [{ ...found, mend: 'Fewer than 4 mean long gaps between promotions. Split the widest.' }];
  if (n > 7) return [{ ...found, mend: 'More than 7 are hard to tell apart. Join two that read alike.' }];
  const range = fewest === most ? fewest : `${fewest} to ${most}`;
  const [much, mend] = n < fewest ? ['few', 'split the widest'] : ['many', 'join two that are hard to tell apart'];
  return [{ ...found, severity: 'info', mend: `${range} are usual${where}. If these are too ${much}, ${mend}.` }];
}

/** The limits of C2: by function, else by the size that Settings states, else 5 to 7; management needs fewer levels. */
function usual(company: Company, track: TrackLevels): { fewest: number; most: number; where: string } {
  const { band, place } = sizeOf(company);
  const own = functionOf(company, track);
  const byFunction = Object.entries(FUNCTION_LEVELS).find(([name]) => normalise(name) === own);
  const bySize = place && band ? ([`a ${band.size} company`, band.levels] as const) : undefined;
  const [name, [fewest, most]] = byFunction ?? bySize ?? ['', [5, 7]];
  const where = name && ` for ${name}`;
  if (track.track === 'ic') return { fewest, most, where };
  // Engineering has up to 4 (C2), and the first of them is above the crossover.
  return own === 'engineering' ? { fewest: 3, most: 4, where } : { fewest: Math.min(fewest, 4), most, where };
}
