import type { Realm } from './realm.ts';

const tag = (value: unknown) => Object.prototype.toString.call(value).slice(8, -1);

function plainObject(value: object, path: string, realm: Realm, above: readonly object[]): Record<string, unknown> {
  const prototype = Object.getPrototypeOf(value) as unknown;
  if (prototype !== realm.Object.prototype && prototype !== Object.prototype && prototype !== null) {
    throw new Error(`${path} is not a plain object.`);
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, copied(item, `${path}.${key}`, realm, above)]));
}

function copied(value: unknown, path: string, realm: Realm, above: readonly object[]): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value;
    throw new Error(`${path} is ${value}, which is not a JSON number.`);
  }
  // A Date may come back as null as a whole in Apps Script; here it fails (PLATFORM §4).
  if (typeof value !== 'object' || !['Object', 'Array'].includes(tag(value))) {
    throw new Error(`${path} is a ${tag(value)}, which google.script.run cannot pass.`);
  }
  if (above.includes(value)) throw new Error(`${path} contains itself.`);
  const within = [...above, value];
  if (!Array.isArray(value)) return plainObject(value, path, realm, within);
  return Array.from(value, (item: unknown, index) => copied(item, `${path}[${index}]`, realm, within));
}

/**
 * What `google.script.run` passes on: numbers, texts, booleans, null, plain objects and arrays of these, copied;
 * `undefined` in an array becomes null (PLATFORM §4).
 *
 * @param path how messages name the value
 * @throws Error for anything else, also deep inside
 */
export const jsonValue = (value: unknown, path: string, realm: Realm): unknown => copied(value, path, realm, []);
