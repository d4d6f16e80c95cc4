import { type Cell, type CellRef, cellName } from '../cell.ts';
import { isEverything, normalise } from '../normalise.ts';
import type { MatrixRow } from '../tables/matrix.ts';
import type { RequiredRatingsRow } from '../tables/required-ratings.ts';
import type { Place } from '../tables/table.ts';

/** A cell under a level code: its value and where it stands. */
export interface LevelCell {
  readonly value: Cell;
  readonly at: CellRef;
}

/** A table with competencies down and one column per level code: the Matrix, and Required ratings. */
export interface LevelTable {
  /**
   * @param family The family's key, or `all`.
   * @param competency The competency's key.
   * @param level The level's key.
   * @returns The cell, or `undefined` where row or column are not there.
   */
  readonly cell: (family: string, competency: string, level: string) => LevelCell | undefined;
  /** @returns Where the row of a competency stands: the family's own, else the one for all families. */
  readonly place: (family: string, competency: string) => Place | undefined;
}

/**
 * Indexes the rows of all tabs of the kind. Of two rows for the same family and competency the first counts.
 *
 * @param rows The rows in the order of the tabs.
 */
export function levelTable(rows: readonly (MatrixRow | RequiredRatingsRow)[]): LevelTable {
  const places = new Map<string, Place>();
  for (const row of rows) {
    const key = keyOf(familyKey(row.family), normalise(row.competency));
    if (!places.has(key)) places.set(key, row.place);
  }
  const own = (family: string, competency: string) => places.get(keyOf(family, competency));
  return {
    place: (family, competency) => own(family, competency) ?? own('all', competency),
    cell: (family, competency, level) => {
      const place = own(family, competency);
      const open = place?.located.open.find((column) => column.key === level);
      if (!place || !open) return undefined;
      const { tab, values } = place.located.source;
      return { value: values[place.row]?.[open.column] ?? '', at: { tab, cell: cellName(place.row, open.column) } };
    },
  };
}

/** The key of a family column, in which `All` and empty mean every family. */
export function familyKey(family: string): string {
  const key = normalise(family);
  return isEverything(key) ? 'all' : key;
}

function keyOf(family: string, competency: string): string {
  return `${family}\n${competency}`;
}
