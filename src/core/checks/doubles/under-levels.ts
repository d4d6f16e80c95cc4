import { type CellRef, cellName, textOf } from '../../cell.ts';
import { familyKey } from '../../framework/level-table.ts';
import { normalise } from '../../normalise.ts';
import type { MatrixRow } from '../../tables/matrix.ts';
import type { RequiredRatingsRow } from '../../tables/required-ratings.ts';
import { list } from '../../words.ts';
import type { Found } from '../rule.ts';
import { whereFrom } from '../where.ts';

/**
 * Rows that fill a level which an earlier row of the same family and competency fills already. Rows for different levels
 * belong together: each family may have a tab of its own.
 */
export function doubledUnderLevels(rows: readonly (MatrixRow | RequiredRatingsRow)[]): readonly Found[] {
  const first = new Map<string, CellRef>();
  return rows.flatMap(({ family, competency, place: { row, located } }) => {
    if (competency === '') return [];
    const twice = located.open.flatMap(({ key: level, header, column }) => {
      if (textOf(located.source.values[row]?.[column]) === '') return [];
      const key = [familyKey(family), normalise(competency), level].join('\n');
      const at = { tab: located.source.tab, cell: cellName(row, column) };
      const before = first.get(key);
      if (!before) first.set(key, at);
      return before ? [{ at, before, header }] : [];
    });
    const [one] = twice;
    if (!one) return [];
    const levels = list(twice.map(({ header }) => header));
    const message = `${competency} (${family || 'All'}) at ${levels} already stands in ${whereFrom(one.at, one.before)}, and only that row counts. Delete one of the two.`;
    return [{ at: one.at, message }];
  });
}
