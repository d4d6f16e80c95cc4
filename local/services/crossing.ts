import { HostError } from '../engine/host-error.ts';
import { isRef, type Ref } from './refs.ts';
import type { Run } from './run.ts';

const refs = new WeakMap<object, Ref>();

/** Remembers which service object the script's proxy stands for. */
export function remember(proxy: object, ref: Ref): void {
  refs.set(proxy, ref);
}

const isDate = (value: object): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/**
 * A value of the script as the host uses it: proxies become the host's service objects, arrays and plain objects are
 * copied, `undefined` stays.
 */
export function takeIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const ref = refs.get(value);
  if (ref) return ref;
  // Its own `map` would give an array of the context again, which the engine refuses.
  if (Array.isArray(value)) return Array.from(value, takeIn);
  if (isDate(value)) return new Date(value.getTime());
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, takeIn(item)]));
}

/** A value of the host as the script sees it, made with the context's own constructors (HOST.md, "vm realms"). */
export function handOver(run: Run, value: unknown, offer: (ref: Ref) => object): unknown {
  if (typeof value === 'function') throw new HostError('A service cannot return a function.');
  if (typeof value !== 'object' || value === null) return value;
  if (isRef(value)) return offer(value);
  if (isDate(value)) return new run.realm.Date(value.getTime());
  if (!Array.isArray(value)) {
    const entries = Object.entries(value).map(([key, item]) => [key, handOver(run, item, offer)]);
    return Object.assign(new run.realm.Object(), Object.fromEntries(entries));
  }
  const copy = new run.realm.Array(value.length);
  for (let index = 0; index < value.length; index++) copy[index] = handOver(run, value[index], offer);
  return copy;
}
