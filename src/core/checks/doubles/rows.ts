import { textOf } from '../../cell.ts';
import { normalise } from '../../normalise.ts';
import { cellOf, type Place, refOf } from '../../tables/table.ts';
import type { Found } from '../rule.ts';
import { whereFrom } from '../where.ts';

/**
 * The rows of a table that say what an earlier one says.
 *
 * @param columns The columns that decide; all of the kind where they are left out.
 */
export function doubledRows(rows: readonly { readonly place: Place }[], columns?: readonly string[]): readonly Found[] {
  const first = new Map<string, Place>();
  return rows.flatMap(({ place }) => {
    const names = columns ?? Object.keys(place.located.at);
    const key = names.map((column) => normalise(textOf(cellOf(place, column)))).join('\n');
    const before = first.get(key);
    if (!before) first.set(key, place);
    const at = refOf(place, names[0] ?? '');
    return before
      ? [
          {
            at,
            message: `This row already stands in ${whereFrom(at, refOf(before, names[0] ?? ''))}. Delete one of the two.`,
          },
        ]
      : [];
  });
}
