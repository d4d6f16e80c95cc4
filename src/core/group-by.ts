/**
 * Groups items by a key, keeping the order of both. (`Object.groupBy` is not in every Apps Script runtime.)
 *
 * @returns The items of each key, keys in the order of their first item.
 */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
