import { RATINGS } from '../tables/ratings.ts';
import { type PlainCell, type TableData, tableData } from '../tables/table-data.ts';
import { calibratedRows } from './example-calibration.ts';
import { COMMENTS } from './example-comments.ts';
import { EXAMPLE_CYCLES, type ExampleCycle } from './example-cycles.ts';
import { type ExamplePerson, monthsByCycle } from './example-people.ts';
import { type Draw, drawRating, managerStyle, noOpportunity, outlookOf } from './example-rating-model.ts';
import type { FrameworkPreset, PresetCompetency } from './preset.ts';
import { type Random, seededRandom } from './random.ts';
import type { RatingRow } from './rating-row.ts';

type Scores = Readonly<Record<string, PlainCell>>;

const SEED = 41;

/** @returns The Ratings tab of the family: a Manager and a Self row per person and cycle, then the calibrated rows. */
export function ratingsTable(preset: FrameworkPreset, people: readonly ExamplePerson[]): TableData {
  const byPerson = people.map((person, index) => rowsOf(preset, person, seededRandom(SEED + 1009 * index)));
  const rows = EXAMPLE_CYCLES.flatMap((cycle) =>
    byPerson.flatMap((list) => list.filter((row) => row.cycle === cycle.name)),
  );
  return tableData(RATINGS, [...rows, ...calibratedRows(people, rows)], {
    tab: `Ratings – ${preset.family}`,
    open: preset.competencies.map((one) => one.name),
    last: 'comment',
  });
}

function rowsOf(preset: FrameworkPreset, person: ExamplePerson, random: Random): RatingRow[] {
  const outlook = outlookOf(person, preset, random);
  const months = monthsByCycle(person);
  return EXAMPLE_CYCLES.flatMap((cycle, index) => {
    const then = months[index];
    if (then === undefined) return [];
    const rated = ratedCompetencies(preset, person, index);
    const score = (by: Draw['by']): Scores =>
      Object.fromEntries(
        rated.map(({ name }) => [name, cell(person, name, random, { ...outlook, by, months: then, competency: name })]),
      );
    const manager = unfinished(person, cycle) ? dropLast(score('Manager'), 3) : score('Manager');
    const base = { cycle: cycle.name, employeeId: person.id, name: person.name };
    const comment = unfinished(person, cycle)
      ? 'Three ratings follow after the talk next week.'
      : remark(manager, random);
    const rows: RatingRow[] = [
      { ...base, rater: 'Manager', ratedBy: person.managerId || 'Chief executive', comment, open: manager },
    ];
    if (random.chance(0.93))
      rows.push({ ...base, rater: 'Self', ratedBy: person.id, comment: '', open: score('Self') });
    return rows;
  });
}

/** The competencies of the person's track; in the last two cycles those of the track aimed at too. */
function ratedCompetencies(preset: FrameworkPreset, person: ExamplePerson, cycle: number): readonly PresetCompetency[] {
  const target = preset.levels.find((level) => level.code === person.story.target);
  const tracks: string[] = ['All', person.level.track];
  if (target && cycle >= EXAMPLE_CYCLES.length - 2) tracks.push(target.track);
  return preset.competencies.filter((one) => tracks.includes(one.tracks));
}

function cell(person: ExamplePerson, competency: string, random: Random, draw: Draw): PlainCell {
  if (random.chance(noOpportunity(person.level, competency))) return 'N/A';
  if (random.chance(draw.by === 'Self' ? 0.02 : 0.006)) return '';
  return drawRating(random, draw, managerStyle(person.managerId));
}

const unfinished = (person: ExamplePerson, cycle: ExampleCycle): boolean =>
  person.story.unfinished === true && cycle === EXAMPLE_CYCLES[EXAMPLE_CYCLES.length - 1];

function dropLast(scores: Scores, count: number): Scores {
  const names = Object.keys(scores);
  return Object.fromEntries(names.map((name, at) => [name, at < names.length - count ? (scores[name] ?? '') : '']));
}

/** Now and then a remark on the lowest or the highest rating of the row. */
function remark(scores: Scores, random: Random): string {
  const speaks = random.chance(0.12);
  const entries = Object.entries(scores).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  const byScore = [...entries].sort((a, b) => a[1] - b[1]);
  const [lowest, highest] = [byScore[0], byScore[byScore.length - 1]];
  if (!speaks || !lowest || !highest) return '';
  if (lowest[1] <= 2) return COMMENTS[lowest[0]]?.[0] ?? '';
  return highest[1] >= 4 ? (COMMENTS[highest[0]]?.[1] ?? '') : '';
}
