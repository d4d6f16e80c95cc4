import { CYCLES } from '../tables/cycles.ts';
import { PEOPLE } from '../tables/people.ts';
import { RATINGS } from '../tables/ratings.ts';
import { type TableData, tableData } from '../tables/table-data.ts';
import { EXAMPLE_CYCLES, monthsAgo } from './example-cycles.ts';
import { ORG } from './example-org.ts';
import { STAGES, type Stage, stagedRating } from './invented-stages.ts';
import { type Random, seededRandom } from './random.ts';
import type { RatingRow } from './rating-row.ts';

/** What the generator needs of a framework. */
export interface FrameworkOutline {
  readonly families: readonly FamilyOutline[];
}

export interface FamilyOutline {
  readonly family: string;
  readonly tracks: readonly TrackOutline[];
}

export interface TrackOutline {
  readonly track: string;
  /** Level codes, lowest first. */
  readonly levels: readonly string[];
  /** The competencies that apply to the track. */
  readonly competencies: readonly string[];
}

interface Member {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly track: TrackOutline;
  readonly level: string;
  readonly stage: Stage;
  readonly offset: number;
}

const INVENTED = 'invented';
const CYCLES_SHOWN = EXAMPLE_CYCLES.slice(-4);

/**
 * Invents a small team for somebody who has a framework and no people yet: eight to twelve persons in the first two
 * families, the first of them the manager of all, with some ready, some with one gap, some new. Every row says
 * `invented`, in the column Note or Comment.
 *
 * @param framework Families with their tracks; tracks without levels or competencies are passed over.
 * @param seed Any whole number; equal seeds give equal teams.
 * @returns People, Cycles and Ratings. Without a usable family, People has only its header.
 */
export function inventedTeam(framework: FrameworkOutline, seed: number): TableData[] {
  const random = seededRandom(seed);
  const families = framework.families
    .map(({ family, tracks }) => ({ family, tracks: tracks.filter(isUsable) }))
    .filter(({ tracks }) => tracks.length > 0)
    .slice(0, 2);
  const members = families.length > 0 ? invent(families, random) : [];
  return [peopleOf(members), cycles(), ratingsOf(families, members, random)];
}

const isUsable = (track: TrackOutline): boolean => track.levels.length > 0 && track.competencies.length > 0;

function invent(families: readonly FamilyOutline[], random: Random): Member[] {
  const names = [...new Set(ORG.map(([name]) => name))];
  const first = random.whole(0, names.length - 1);
  const count = random.whole(8, STAGES.length);
  return STAGES.slice(0, count).flatMap((stage, index): Member[] => {
    // Every third person belongs to the second family, the manager to the first.
    const outline = families[index % 3 === 2 ? families.length - 1 : 0];
    const track = outline?.tracks[index === 0 ? outline.tracks.length - 1 : 0];
    const level = track && levelOf(track, index === 0, random);
    if (!outline || !track || !level) return [];
    const id = `INV-${String(index + 1).padStart(2, '0')}`;
    const name = names[(first + index) % names.length] ?? '';
    return [{ id, name, family: outline.family, track, level, stage, offset: random.whole(0, 4) }];
  });
}

/** The manager stands at the top; the others where there is a next level, more of them low than high. */
function levelOf({ levels }: TrackOutline, manages: boolean, random: Random): string | undefined {
  const below = Math.max(1, levels.length - 1);
  return manages ? levels[levels.length - 1] : levels[Math.floor(random.uniform() * random.uniform() * below)];
}

function peopleOf(members: readonly Member[]): TableData {
  const rows = members.map(({ id, name, family, level, stage }, index) => ({
    id,
    name,
    email: `${id.toLowerCase()}@example.com`,
    family,
    level,
    title: '',
    managerId: index === 0 ? '' : (members[0]?.id ?? ''),
    since: monthsAgo(stage.months),
    target: '',
    leftOn: '',
    open: { Note: INVENTED },
  }));
  return tableData(PEOPLE, rows, { open: ['Note'] });
}

const cycles = (): TableData =>
  tableData(
    CYCLES,
    CYCLES_SHOWN.map(({ name, start, end }) => ({ name, start, end, version: '', open: { Note: INVENTED } })),
    { open: ['Note'] },
  );

/** One tab for both families: the name of a family may be longer than the name of a tab can be. */
function ratingsOf(families: readonly FamilyOutline[], members: readonly Member[], random: Random): TableData {
  const competencies = [...new Set(families.flatMap(({ tracks }) => tracks.flatMap((track) => track.competencies)))];
  const rows = CYCLES_SHOWN.flatMap((cycle, at) =>
    members
      .filter((member) => member.stage.shift[at] !== undefined)
      .flatMap((member) => rowsOf(member, cycle.name, at, members[0]?.id ?? '', random)),
  );
  return tableData(RATINGS, rows, { open: competencies, last: 'comment' });
}

function rowsOf(member: Member, cycle: string, at: number, manager: string, random: Random): RatingRow[] {
  const names = member.track.competencies;
  const given = names.map((_, index) => stagedRating(member.stage, at, index, member.offset));
  const own = given.map((rating) => Math.min(5, (rating || 3) + (random.chance(0.4) ? 1 : 0)));
  const scores = (list: readonly (number | '')[]) =>
    Object.fromEntries(names.map((name, index) => [name, list[index] ?? '']));
  const base = { cycle, employeeId: member.id, name: member.name, comment: INVENTED };
  const self: RatingRow = { ...base, rater: 'Self', ratedBy: member.id, open: scores(own) };
  const ratedBy = member.id === manager ? 'Chief executive' : manager;
  return [{ ...base, rater: 'Manager', ratedBy, open: scores(given) }, self];
}
