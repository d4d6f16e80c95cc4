const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]]/g;
/** Excel keeps this name for itself. */
const RESERVED = 'history';

/** The longest beginning of at most `length` UTF-16 units that does not split a character. */
function beginning(text: string, length: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept;
}

function allowed(name: string): string {
  const plain = name
    .replace(FORBIDDEN, '-')
    .replace(/^'+|'+$/g, '')
    .trim();
  const named = plain === '' ? 'Tab' : plain;
  return named.toLowerCase() === RESERVED ? `${named} tab` : beginning(named, LONGEST).trimEnd();
}

function unused(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let n = 2; ; n++) {
    const mark = ` ~${n}`;
    const other = beginning(name, LONGEST - mark.length).trimEnd() + mark;
    if (!taken.has(other.toLowerCase())) return other;
  }
}

/**
 * The names a .xlsx file can give tabs: at most 31 characters, none of `: \ / ? * [ ]`, no quote at either end, unique
 * without regard to case. A name that already is so is never changed for the sake of another that is not.
 *
 * @returns one name per given name, in the same order.
 */
export function fileSheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  const result = names.map((name) => {
    if (allowed(name) !== name || taken.has(name.toLowerCase())) return undefined;
    taken.add(name.toLowerCase());
    return name;
  });
  return result.map((kept, at) => {
    if (kept !== undefined) return kept;
    const name = unused(allowed(names[at] ?? ''), taken);
    taken.add(name.toLowerCase());
    return name;
  });
}
