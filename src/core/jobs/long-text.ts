/** A property holds 9 KB; a letter of UTF-16 takes at most three bytes. */
const MOST = 2900;

/**
 * Divides a text among properties.
 *
 * @param key What their names begin with.
 * @returns The properties. Further ones that a longer text left behind are not read any more.
 */
export function toParts(key: string, text: string): Record<string, string> {
  const count = Math.ceil(text.length / MOST);
  return Object.fromEntries(
    Array.from({ length: count }, (_part, at) => [
      `${key}${at}`,
      (at === 0 ? `${count} ` : '') + text.slice(at * MOST, (at + 1) * MOST),
    ]),
  );
}

/** @returns The text that was divided; `undefined` where there is none. */
export function fromParts(key: string, properties: Readonly<Record<string, string>>): string | undefined {
  const head = properties[`${key}0`];
  if (head === undefined) return undefined;
  const space = head.indexOf(' ');
  const others = Array.from(
    { length: Number(head.slice(0, space)) - 1 },
    (_part, at) => properties[`${key}${at + 1}`] ?? '',
  );
  return head.slice(space + 1) + others.join('');
}
