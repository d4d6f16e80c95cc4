import { PEOPLE } from '../tables/people.ts';
import { type TableData, tableData } from '../tables/table-data.ts';
import { EXAMPLE_CYCLES, monthsAgo } from './example-cycles.ts';
import { ORG } from './example-org.ts';
import { STORIES, type Story } from './example-stories.ts';
import type { FrameworkPreset, PresetLevel } from './preset.ts';
import { seededRandom } from './random.ts';

/** An invented person with what the ratings are drawn from. */
export interface ExamplePerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly level: PresetLevel;
  readonly managerId: string;
  /** Months in the level at the end of the current cycle. */
  readonly months: number;
  /** Came from outside into this level, so there are no ratings from before. */
  readonly hired: boolean;
  /** The average rating this person is heading for. */
  readonly heading: number;
  readonly story: Story;
}

const SEED = 20260930;
const MONTHS: Readonly<Record<string, readonly [fewest: number, most: number]>> = {
  IC1: [3, 14],
  IC2: [4, 30],
  IC3: [5, 34],
  IC4: [6, 38],
  IC5: [9, 40],
  IC6: [20, 50],
  IC7: [31, 31],
  M1: [7, 34],
  M2: [12, 36],
  M3: [26, 26],
  M4: [38, 38],
};

/** @returns The sixty people of the example company, the same on every call. */
export function examplePeople(preset: FrameworkPreset): readonly ExamplePerson[] {
  return ORG.map(([name, mail, code, managerId], index) => {
    const id = `E${1001 + index}`;
    const level = preset.levels.find((one) => one.code === code);
    if (!level) throw new Error(`The example company uses level ${code}, which ${preset.family} does not have.`);
    const random = seededRandom(SEED + index);
    const story = STORIES[id] ?? {};
    const [fewest, most] = MONTHS[code] ?? [6, 24];
    const months = story.months ?? random.whole(fewest, most);
    const heading = story.heading ?? 3.6 + 0.45 * random.spread();
    const hired = level.rank === 1 || random.chance(0.3);
    return { id, name, email: `${mail}@example.com`, level, managerId, months, hired, heading, story };
  });
}

/** @returns The People tab. */
export function peopleTable(preset: FrameworkPreset, people: readonly ExamplePerson[]): TableData {
  const rows = people.map(({ id, name, email, level, managerId, months, story }) => ({
    id,
    name,
    email,
    family: preset.family,
    level: level.code,
    title: story.title ?? level.title,
    managerId,
    since: monthsAgo(months),
    target: story.target ?? '',
    leftOn: story.leftOn ?? '',
  }));
  return tableData(PEOPLE, rows);
}

/**
 * Months in the present level at the end of each cycle, negative while the person was still in the level before;
 * `undefined` for cycles without a rating: before joining, after leaving, while away.
 */
export function monthsByCycle(person: ExamplePerson): readonly (number | undefined)[] {
  const { months, hired, story } = person;
  const last = EXAMPLE_CYCLES[EXAMPLE_CYCLES.length - 1]?.endMonth ?? 0;
  return EXAMPLE_CYCLES.map((cycle) => {
    const then = months - (last - cycle.endMonth);
    const left = story.leftOn !== undefined && story.leftOn <= cycle.end;
    const absent = story.away?.includes(cycle.name) ?? false;
    return left || absent || (hired && then < 2) ? undefined : then;
  });
}
