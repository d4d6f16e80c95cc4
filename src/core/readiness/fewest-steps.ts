import { TOLERANCE } from '../framework/rating.ts';
import { HIGHEST } from './facts.ts';

/** What is asked of the ratings together; what is left out is not asked. */
export interface RatingsAsked {
  /** Their mean is at least this. */
  readonly average?: number | undefined;
  /** None is below this. */
  readonly lowest?: number | undefined;
  /** Each is at least its own bar, in the order of the ratings, but for so many exceptions. */
  readonly required?: { readonly bars: readonly number[]; readonly exceptions: number } | undefined;
}

/** Sums come out differently in another order, by less than this and by far less than the tolerance. */
const ROUNDING = 1e-12;

/** One way to raise a rating: by how many steps, what that adds to it, and whether it is an exception all the same. */
interface Way {
  readonly steps: number;
  readonly gain: number;
  readonly exceptions: 0 | 1;
}

/** By exceptions allowed and by steps taken: the most that some ratings can gain; -Infinity where it cannot be done. */
type MostGain = readonly (readonly number[])[];

/**
 * The fewest rating steps that meet everything asked (DESIGN §2, *What would meet it*). A step raises one rating by 1, to
 * at most 5, so that 4.5 to 5 is a step too.
 *
 * Of equal counts the one with the most steps for the first rating, of these the one with the most for the second, and
 * so on: named one by one in the order of the ratings, the steps stand as early as they can.
 *
 * It is the minimum, not an estimate. For every number of steps and of exceptions the table holds the most that can be
 * gained, one rating after the other, over every way to raise each; ratings that stay below `lowest` are no way. So what
 * the table does not reach with a number of steps, nothing reaches with them.
 *
 * @param ratings The ratings, each from 1 to 5; they may lie between points, such as 3.5.
 * @param asked What they have to meet.
 * @returns How many steps each rating takes, in order; `undefined` where even 5 throughout would not be enough.
 */
export function fewestSteps(ratings: readonly number[], asked: RatingsAsked): readonly number[] | undefined {
  const ways = ratings.map((rating, at) => waysToRaise(rating, asked.lowest, asked.required?.bars[at]));
  const exceptions = Math.min(Math.floor(asked.required?.exceptions ?? 0), ratings.length);
  const from = mostGains(ways, exceptions);
  const sum = ratings.reduce((total, rating) => total + rating, 0);
  let allowed = exceptions;
  let gain = ((asked.average ?? 0) - TOLERANCE) * ratings.length - sum;
  let steps = (from[0]?.[allowed] ?? []).findIndex((most) => most >= gain);
  if (steps < 0) return undefined;
  return ways.map((all, at) => {
    // The ways stand most steps first, so the first that leaves the rest possible is the one to prefer.
    const way = all.find((one) => {
      const rest = from[at + 1]?.[allowed - one.exceptions]?.[steps - one.steps] ?? -Infinity;
      return one.gain + rest >= gain - ROUNDING;
    });
    if (!way) return 0;
    allowed -= way.exceptions;
    gain -= way.gain;
    steps -= way.steps;
    return way.steps;
  });
}

/** Every way to raise a rating that leaves it at `lowest` or above, most steps first. */
function waysToRaise(rating: number, lowest = 0, bar = 0): readonly Way[] {
  const most = Math.max(0, Math.ceil(HIGHEST - rating - TOLERANCE));
  return Array.from({ length: most + 1 }, (_item, at) => most - at).flatMap((steps): Way[] => {
    const raised = Math.min(HIGHEST, rating + steps);
    if (raised < lowest - TOLERANCE) return [];
    return [{ steps, gain: raised - rating, exceptions: raised < bar - TOLERANCE ? 1 : 0 }];
  });
}

/** The most that can be gained from each rating on: the first for all of them, the last for none. */
function mostGains(ways: readonly (readonly Way[])[], exceptions: number): readonly MostGain[] {
  const none: MostGain = Array.from({ length: exceptions + 1 }, () => [0]);
  const from = [none];
  for (const all of [...ways].reverse()) from.unshift(withOneMore(all, from[0] ?? none));
  return from;
}

function withOneMore(ways: readonly Way[], rest: MostGain): MostGain {
  const steps = (rest[0]?.length ?? 1) + (ways[0]?.steps ?? 0);
  return rest.map((_row, allowed) =>
    Array.from({ length: steps }, (_item, taken) =>
      Math.max(...ways.map((way) => way.gain + (rest[allowed - way.exceptions]?.[taken - way.steps] ?? -Infinity))),
    ),
  );
}
