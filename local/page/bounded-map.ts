/** A map that forgets its oldest entry when it would hold more than `most`. */
export function boundedMap<Key, Value>(most: number): Pick<Map<Key, Value>, 'get' | 'set'> {
  const map = new Map<Key, Value>();
  const set = map.set.bind(map);
  map.set = (key, value) => {
    const [oldest] = map.keys();
    if (map.size >= most && !map.has(key) && oldest !== undefined) map.delete(oldest);
    return set(key, value);
  };
  return map;
}
