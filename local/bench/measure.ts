/** What several runs of a few calls took, in milliseconds. */
export interface Times {
  /** The first run of each, before the engine has compiled anything. */
  readonly first: readonly number[];
  /** The fastest run of each: what others do on the machine only ever adds. */
  readonly best: readonly number[];
}

/**
 * Times calls in turn, so that a busy moment of the machine strikes all of them alike.
 *
 * @param runs How often each is called.
 * @param calls The calls.
 */
export function measure(runs: number, ...calls: readonly (() => unknown)[]): Times {
  const all = calls.map((): number[] => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [at, call] of calls.entries()) {
      const start = performance.now();
      call();
      all[at]?.push(performance.now() - start);
    }
  }
  return { first: all.map(([first = 0]) => first), best: all.map((times) => Math.min(...times)) };
}
