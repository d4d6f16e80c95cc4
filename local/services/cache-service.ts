import { Exception } from '../engine/host-error.ts';
import { type Members, method } from './method.ts';
import type { Ref } from './refs.ts';

/** PLATFORM §2, in characters of the key and bytes of the value. */
const LONGEST_KEY = 250;
const LARGEST_VALUE = 100 * 1024;
const MOST_ITEMS = 1000;
const KEPT_ITEMS = 900;

function put({ run }: Ref, key: string, value: string, seconds = 600): void {
  const { cache } = run.state;
  if (key.length > LONGEST_KEY) throw new Exception('Argument too large: key');
  if (Buffer.byteLength(value) > LARGEST_VALUE) throw new Exception('Argument too large: value');
  if (seconds < 1 || seconds > 21_600) throw new Exception('Invalid argument: expirationInSeconds');
  cache.set(key, { value, until: Date.now() + seconds * 1000 });
  if (cache.size <= MOST_ITEMS) return;
  const kept = [...cache].sort(([, a], [, b]) => b.until - a.until).slice(0, KEPT_ITEMS);
  cache.clear();
  for (const [name, item] of kept) cache.set(name, item);
}

/** The global `CacheService`. */
export const cacheService: Members = {
  getDocumentCache: method([], ({ run }: Ref) => ({ kind: 'Cache', run })),
};

/** The document cache; it ends with the host. */
export const cache: Members = {
  get: method(['string'], ({ run }: Ref, key) => {
    const item = run.state.cache.get(key);
    return item && item.until > Date.now() ? item.value : null;
  }),
  put: method(['string', 'string', 'number?'], put),
  remove: method(['string'], ({ run }: Ref, key) => {
    run.state.cache.delete(key);
  }),
};
