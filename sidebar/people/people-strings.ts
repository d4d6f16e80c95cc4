import type { Met } from '../../src/core/readiness/criteria/kind.ts';
import type { Status } from '../../src/core/readiness/readiness.ts';
import { count } from '../../src/core/words.ts';

const people = (n: number) => count(n, 'person', 'people');
const of = (n: number, all: number) => `${n === all ? '' : `${n} of `}${people(all)}`;

/** Every text of the people panel that core does not say. */
export const PEOPLE_STRINGS = {
  label: 'People',
  reading: 'Reading the workbook…',
  readAgain: 'Read again',
  blocked: 'Nobody can be judged yet',
  blockedHelp: 'Mend this in the workbook, or choose Career Framework ▸ Set up workbook…, then read again.',
  nobody: 'Nobody in People yet',
  nobodyHelp: 'Write a row for each person in the People tab, then read again.',
  nameless: (n: number) => `${count(n, 'row', 'rows')} of People without an Employee ID: see Check.`,
  search: 'Search by name, ID, level or title',
  filters: 'Filters',
  filtersOn: (n: number) => `Filters · ${n} on`,
  statuses: 'Show only a status',
  team: 'Team of',
  family: 'Job family',
  everybody: 'Everybody',
  all: 'All',
  unrated: (cycle: string) => `No rating in ${cycle}`,
  clear: 'Clear filters',
  shown: of,
  noneFound: 'Nobody fits. Change the search or the filters.',
  metOf: (met: number, all: number) => `${met} of ${all}`,
  criteriaMet: 'criteria met',
  more: (n: number) => `Show ${n} more`,
  chooseShown: (n: number) => `Everyone shown (${n})`,
  chooseTeam: (manager: string, n: number) => `All of ${manager}’s team (${n})`,
  chosen: (n: number) => `${n} chosen`,
  clearChosen: 'Choose nobody',
  choose: (name: string) => `Choose ${name}`,
  chooseOne: 'Choose for a gap tab',
  write: (n: number) => `Write ${n === 1 ? 'gap tab' : 'gap tabs'} for ${people(n)}`,

  back: 'People',
  manager: (name: string) => `manager ${name}`,
  ratedIn: (cycle: string, against: string) => `Ratings of ${cycle}, made against the ${against}`,
  noCycle: 'No review cycle with ratings yet',
  goToRow: 'Go to the row in People',
  goToRowNumber: (row: number) => `Go to row ${row} in People`,
  openGapTab: 'Open gap tab',
  showTeam: (n: number) => `Show team (${n})`,
  criteria: (level: string) => `What ${level} takes`,
  needed: 'Needed',
  now: 'Now',
  remedy: 'What would meet it',
  met: { yes: 'yes', 'not yet': 'not yet', unknown: 'unknown' } satisfies Record<Met, string>,
  allMet: 'Every criterion is met.',
  rule: 'Readiness is the share of criteria that are met. What is unknown is never a no. People decide.',
  competencies: 'Competencies',
  ratedOf: (rating: string, required: string) => `${rating} · needs ${required}`,
  notRated: 'not rated',
  gap: (gap: string) => `gap ${gap}`,
  looksLike: (level: string) => `What ${level} looks like`,
  self: 'Self',
  history: 'Last cycles',
  paths: 'Other paths from here',
  path: (kind: string, level: string, family: string) => `${kind} to ${level}${family === '' ? '' : ` in ${family}`}`,
  carriesOver: 'Carries over',
  missing: 'Missing',
  required: 'Required',
  nothing: 'nothing',

  left: (day: string) => `Left on ${day}.`,
  twice: 'More than one row of People carries this Employee ID, so ratings could belong to either. Keep one.',
  unknownLevel: (level: string, family: string) =>
    level === '' || family === ''
      ? 'The row in People names no job family or no level. Fill it in.'
      : `Levels has no “${level}” in ${family}. Mend the row in People, or add the level.`,
  unknownTarget: (target: string) => `Levels has no “${target}”. Mend the target in People, or add the level.`,
  topOfTrack: 'The highest level of the track. Other paths from here, if there are any, stand below.',
  noPath: (target: string) => `“${target}” is in another track or family, and no row of Paths leads there.`,
  noCriteria: 'Criteria says nothing about this step yet. Add what it takes.',
  open: 'Going back is open: no criteria stand in the way.',
} as const;

/** Signs and colours of a status: it is said by sign, word and colour, never by colour alone. */
export const SIGNS: Readonly<Record<Status, readonly [sign: string, colour: string]>> = {
  'Ready for review': ['✓', 'ok'],
  'Not yet': ['✗', 'warn'],
  Incomplete: ['?', 'info'],
  'No criteria': ['▲', 'warn'],
  Open: ['○', 'ok'],
  'Top of track': ['–', 'quiet'],
  Left: ['–', 'quiet'],
  'No path': ['●', 'error'],
  'Unknown level': ['●', 'error'],
  'Duplicate employee': ['●', 'error'],
  'Unknown employee': ['●', 'error'],
};
