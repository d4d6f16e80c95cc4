/** Numbers that look random and are the same on every machine for the same seed. */
export interface Random {
  /** @returns A number from 0 up to, but not, 1. */
  readonly uniform: () => number;
  /** @returns A number around 0 with standard deviation 1, never beyond ±3.5. */
  readonly spread: () => number;
  /** @returns A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  /** @returns Whether something of this probability happens. */
  readonly chance: (probability: number) => boolean;
}

/**
 * Makes a generator (mulberry32: 32 bits of state, one multiplication chain per number). `spread` adds four uniform
 * numbers; logarithms and cosines would be rounded differently by different engines.
 *
 * @param seed Any whole number; equal seeds give equal sequences.
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    uniform,
    spread: () => (uniform() + uniform() + uniform() + uniform() - 2) * Math.sqrt(3),
    whole: (low, high) => low + Math.floor(uniform() * (high - low + 1)),
    chance: (probability) => uniform() < probability,
  };
}
