import { applicableCompetencies, type Competency } from '../framework/applicable.ts';
import type { Level } from '../framework/families.ts';
import { groupBy } from '../group-by.ts';
import type { Company } from '../readiness/company.ts';
import { list } from '../words.ts';

/** The most codes that a message names. */
const MOST = 4;

/** One track of one job family. */
export interface TrackLevels {
  /** The keys. */
  readonly family: string;
  readonly track: string;
  /** Lowest first; a level without an Order stands behind that of the row above it. */
  readonly levels: readonly Level[];
  /** The first row of the track in the tab. */
  readonly first: Level;
  /** The family as it is written, and with the track: `Sales, IC`. */
  readonly familyShown: string;
  readonly shown: string;
}

/** @returns The tracks of every job family in the order of the Levels tab: every count is per track (C3). */
export function trackLevels({ families }: Company): readonly TrackLevels[] {
  const groups = groupBy(families.all, ({ family, track }) => `${family}\n${track}`);
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const { family, track, row } = first;
    const levels = lowestFirst(all);
    return [{ family, track, levels, first, familyShown: row.family, shown: `${row.family}, ${row.track || 'IC'}` }];
  });
}

/** @returns The competencies that people of a track are rated on. */
export function ratedIn({ workbook }: Company, { family, track }: TrackLevels): readonly Competency[] {
  return applicableCompetencies(workbook.competencies, family, track);
}

/** @returns Some levels as a message names them: `IC1 and IC2 of Sales`, `E2 of Data and S2 of Sales`, `12 levels`. */
export function codes(levels: readonly Level[]): string {
  const of = ({ row }: Level) => ` of ${row.family}`;
  const [first] = levels;
  if (first && levels.every(({ family }) => family === first.family))
    return few(levels.map(({ row }) => row.code)) + of(first);
  return levels.length > MOST ? `${levels.length} levels` : list(levels.map((level) => level.row.code + of(level)));
}

/** Joins words the way a sentence does, of many the first few. */
export function few(words: readonly string[]): string {
  return list(words.length > MOST ? [...words.slice(0, MOST - 1), `${words.length - MOST + 1} more`] : words);
}

function lowestFirst(levels: readonly Level[]): readonly Level[] {
  let before = 0;
  const placed = levels.map((level) => {
    before = level.row.order ?? before;
    return { level, order: before };
  });
  return placed.sort((a, b) => a.order - b.order).map(({ level }) => level);
}
