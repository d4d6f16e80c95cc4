/**
 * Remembers what a pure function of two arguments gave: thousands of people share a few levels and steps.
 *
 * @param make The function; its arguments are compared by identity.
 * @returns The same function, which works out each pair once.
 */
export function remember<A, B, T>(make: (a: A, b: B) => T): (a: A, b: B) => T {
  const known = new Map<A, Map<B, T>>();
  return (a, b) => {
    const ofA = known.get(a) ?? new Map<B, T>();
    const before = ofA.get(b);
    if (before !== undefined || ofA.has(b)) return before as T;
    const made = make(a, b);
    known.set(a, ofA.set(b, made));
    return made;
  };
}

/** The same for a function of one argument, for texts that many cells share. */
export function rememberOne<A, T>(make: (a: A) => T): (a: A) => T {
  const all = remember((a: A, _all: undefined) => make(a));
  return (a) => all(a, undefined);
}
