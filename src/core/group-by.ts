/**
 * Groups items by a key, keeping the order of both. (`Object.groupBy` is not in every Apps Script runtime.)
 *
 * @returns The items of each key, keys in the order of their first item.
 */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
