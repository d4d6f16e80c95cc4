import { textOf } from '../../cell.ts';
import type { Level } from '../../framework/families.ts';
import { familyKey, type LevelCell } from '../../framework/level-table.ts';
import { normalise } from '../../normalise.ts';
import type { Company } from '../../readiness/company.ts';

/** A description at a level. */
export interface Rung {
  readonly code: string;
  readonly cell: LevelCell;
}

/** The descriptions of one competency, from the lowest level of a track to the highest. */
export interface Climb {
  /** The family, as it is written. */
  readonly family: string;
  readonly competency: string;
  readonly rungs: readonly Rung[];
}

/**
 * Follows every competency through the levels of each track. Blank cells are passed over: another rule says so.
 *
 * @returns Once for each row of the Matrix and run of levels; rows for all families once for each family's levels.
 */
export function climbs(company: Company): readonly Climb[] {
  const { families, descriptions, workbook } = company;
  const bottoms = families.all.filter((level) => families.below(level) === undefined);
  const tracks = bottoms.map((level) => ladder(level, (of) => families.next(of))).filter(({ length }) => length > 1);
  return tracks.flatMap((levels) => {
    const family = levels[0]?.family ?? '';
    const names = workbook.matrix
      .filter((row) => [family, 'all'].includes(familyKey(row.family)))
      .map(({ competency }) => competency);
    return [...new Map(names.map((name) => [normalise(name), name]))].map(([key, competency]): Climb => {
      const rungs = levels.flatMap(({ code, row }): Rung[] => {
        const cell = descriptions.cell(family, key, code) ?? descriptions.cell('all', key, code);
        return cell && textOf(cell.value) !== '' ? [{ code: row.code, cell }] : [];
      });
      return { family: levels[0]?.row.family ?? '', competency, rungs };
    });
  });
}

function ladder(bottom: Level, next: (level: Level) => Level | undefined): readonly Level[] {
  const levels: Level[] = [];
  for (let level: Level | undefined = bottom; level && !levels.includes(level); level = next(level)) levels.push(level);
  return levels;
}
