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
  /** Lowest first; levels without an Order stand last. */
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
    const levels = [...all].sort((a, b) => orderOf(a) - orderOf(b));
    return [{ family, track, levels, first, familyShown: row.family, shown: `${row.family}, ${row.track || 'IC'}` }];
  });
}

/** @returns The competencies that people of a track are rated on. */
export function ratedIn({ workbook }: Company, { family, track }: TrackLevels): readonly Competency[] {
  return applicableCompetencies(workbook.competencies, family, track);
}

/** @returns The codes of some levels as a message names them: `IC1, IC2 and IC3`, of many the first few. */
export function codes(levels: readonly Level[]): string {
  const shown = levels.map(({ row }) => row.code);
  return list(shown.length > MOST ? [...shown.slice(0, MOST - 1), `${shown.length - MOST + 1} more`] : shown);
}

function orderOf({ row }: Level): number {
  return row.order ?? Number.MAX_VALUE;
}
