/**
 * Copies the arguments of a `google.script.run` call: numbers, booleans, strings, null, and plain objects and arrays
 * of them; `undefined` becomes null in a list and is left out of an object (PLATFORM §4).
 *
 * @throws TypeError for a Date, a function, a DOM element, a number that is none, or a circle. Apps Script refuses
 * the first three in these words; for the others the strict side is assumed.
 */
export function legalArguments(args: readonly unknown[]): unknown[] {
  return args.map((arg, index) => legal(arg, String(index), []));
}

function legal(value: unknown, name: string, inside: readonly unknown[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return value;
  if (typeof value !== 'object' || inside.includes(value)) throw illegal(name);
  const within = [...inside, value];
  if (Array.isArray(value)) return Array.from(value, (each, index) => legal(each, String(index), within));
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw illegal(name);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.map(([key, each]) => [key, legal(each, key, within)]));
}

const illegal = (name: string) => new TypeError(`Failed due to illegal value in property: ${name}`);
