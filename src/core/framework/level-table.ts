import { type Cell, type CellRef, cellName, textOf } from '../cell.ts';
import { errorIn } from '../error-cell.ts';
import { groupBy } from '../group-by.ts';
import { isEverything, normalise } from '../normalise.ts';
import type { MatrixRow } from '../tables/matrix.ts';
import type { RequiredRatingsRow } from '../tables/required-ratings.ts';
import type { Place } from '../tables/table.ts';

/** A cell under a level code: its value and where it stands. */
export interface LevelCell {
  /** Empty where the cell shows a failed formula. */
  readonly value: Cell;
  /** What a failed formula shows. */
  readonly error: string | undefined;
  readonly at: CellRef;
}

/** A table with competencies down and one column per level code: the Matrix, and Required ratings. */
export interface LevelTable {
  /**
   * @param family The family's key, or `all`.
   * @param competency The competency's key.
   * @param level The level's key.
   * @returns The cell, of several rows the first that says something; `undefined` where row or column are not there.
   */
  readonly cell: (family: string, competency: string, level: string) => LevelCell | undefined;
  /** @returns Where the row of a competency stands: the family's own, else the one for all families. */
  readonly place: (family: string, competency: string) => Place | undefined;
}

/**
 * Indexes the rows of all tabs of the kind. A row for all families may stand in several tabs, each with level columns of
 * its own; of two cells for the same family, competency and level the first that says something counts.
 *
 * @param rows The rows in the order of the tabs.
 */
export function levelTable(rows: readonly (MatrixRow | RequiredRatingsRow)[]): LevelTable {
  const byKey = groupBy(rows, (row) => keyOf(familyKey(row.family), normalise(row.competency)));
  const own = (family: string, competency: string) => byKey.get(keyOf(family, competency)) ?? [];
  return {
    place: (family, competency) => (own(family, competency)[0] ?? own('all', competency)[0])?.place,
    cell: (family, competency, level) => {
      const cells = own(family, competency).flatMap(({ place }) => cellAt(place, level));
      return cells.find(({ value }) => textOf(value) !== '') ?? cells[0];
    },
  };
}

function cellAt({ row, located }: Place, level: string): readonly LevelCell[] {
  const open = located.open.find((column) => column.key === level);
  if (!open) return [];
  const { tab, values } = located.source;
  const value = values[row]?.[open.column] ?? '';
  const error = errorIn(value);
  return [{ value: error === undefined ? value : '', error, at: { tab, cell: cellName(row, open.column) } }];
}

/** The key of a family column, in which `All` and empty mean every family. */
export function familyKey(family: string): string {
  const key = normalise(family);
  return isEverything(key) ? 'all' : key;
}

function keyOf(family: string, competency: string): string {
  return `${family}\n${competency}`;
}
