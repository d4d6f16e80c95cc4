import { groupBy } from '../group-by.ts';
import { normalise } from '../normalise.ts';

/** The first item of each key, compared the way the rules compare names. */
export function unique<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...groupBy(items, (item) => normalise(keyOf(item))).values()].flatMap(([first]) => (first ? [first] : []));
}
