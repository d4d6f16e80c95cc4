import { type Cell, type CellRef, cellName, textOf } from '../../cell.ts';
import { normalise } from '../../normalise.ts';
import type { RATINGS } from '../../tables/ratings.ts';
import type { Located } from '../../tables/table.ts';
import type { Found } from '../rule.ts';
import { whereFrom } from '../where.ts';

/** Of these one person rates as a rule, so two rows without Rated by are one too many. */
const ONE_OF_A_KIND = ['manager', 'calibrated', 'self'];

/**
 * Rows of ratings of the same cycle, person, rater and Rated by, wherever they stand. Peers who are not named may be
 * several: of them only a row that was copied to another tab is found.
 */
export function doubledRatings(tabs: readonly Located<typeof RATINGS.columns>[]): readonly Found[] {
  const first = new Map<string, CellRef>();
  return tabs.flatMap(({ source: { tab, values }, headerRow, at }) =>
    values.flatMap((cells, row): readonly Found[] => {
      if (row <= headerRow || textOf(cells[at.employeeId]) === '') return [];
      const { key, named } = keyOf(cells, at);
      const here = { tab, cell: cellName(row, at.employeeId) };
      const before = first.get(key);
      if (!before) first.set(key, here);
      if (!before || (!named && before.tab === tab)) return [];
      const whose = `${textOf(cells[at.employeeId])} for ${textOf(cells[at.cycle])} by the same rater`;
      const message = `Ratings of ${whose} already stand in ${whereFrom(here, before)}, and both rows count. Delete one of the two, or say in Rated by who gave which.`;
      return [{ at: here, message }];
    }),
  );
}

function keyOf(
  cells: readonly Cell[],
  at: Located<typeof RATINGS.columns>['at'],
): { readonly key: string; readonly named: boolean } {
  const [cycle, employee, typed, ratedBy] = [at.cycle, at.employeeId, at.rater, at.ratedBy].map((column) =>
    normalise(textOf(cells[column])),
  );
  const rater = typed || 'manager';
  const named = ratedBy !== '' || ONE_OF_A_KIND.includes(rater);
  const parts = named ? [cycle, employee, rater, ratedBy] : ['', ...cells.map((cell) => normalise(textOf(cell)))];
  return { key: parts.join('\n'), named };
}
