import { Exception } from '../engine/host-error.ts';
import { type Members, method } from './method.ts';
import type { Ref } from './refs.ts';
import { bookOf, writable } from './sheet-refs.ts';

/** PLATFORM §2, counted in bytes of UTF-8 (assumed). */
const MOST_PER_VALUE = 9 * 1024;
const MOST_PER_STORE = 500 * 1024;

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

function store(self: Ref, values: Readonly<Record<string, unknown>>, replaceAll = false): Ref {
  const { beside } = writable(self);
  const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
  const large = Object.values(texts).some((value) => bytes(value) > MOST_PER_VALUE);
  if (large) throw new Exception('Argument too large: value');
  const next = replaceAll ? texts : { ...beside.properties, ...texts };
  const size = Object.entries(next).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
  if (size > MOST_PER_STORE) {
    throw new Exception('You have exceeded the property storage quota. Please remove some properties and try again.');
  }
  beside.properties = next;
  return self;
}

function remove(self: Ref, keep: (key: string) => boolean): Ref {
  const { beside } = writable(self);
  beside.properties = Object.fromEntries(Object.entries(beside.properties).filter(([key]) => keep(key)));
  return self;
}

const all = (self: Ref) => bookOf(self).beside.properties;

/** The global `PropertiesService`; user and script properties are not used by the add-in. */
export const propertiesService: Members = {
  getDocumentProperties: method([], ({ run }: Ref) => ({ kind: 'Properties', run })),
};

/** A property store. */
export const properties: Members = {
  getProperty: method(['string'], (self: Ref, key) => (Object.hasOwn(all(self), key) ? all(self)[key] : null)),
  getProperties: method([], (self: Ref) => ({ ...all(self) })),
  getKeys: method([], (self: Ref) => Object.keys(all(self))),
  setProperty: method(['string', 'string|number|boolean'], (self: Ref, key, value) => store(self, { [key]: value })),
  setProperties: method(['object', 'boolean?'], store),
  deleteProperty: method(['string'], (self: Ref, key) => remove(self, (each) => each !== key)),
  deleteAllProperties: method([], (self: Ref) => remove(self, () => false)),
};
