/** The highest rating of the scale (S46). */
const HIGHEST = 5;

/**
 * The fewest rating steps that lift the sum of some ratings. A step raises one rating by 1, to at most 5 (DESIGN §2), so
 * a rating of 4.5 gains half a step's worth, and whole gains are taken first.
 *
 * @param ratings The ratings, each from 1 to 5.
 * @param lift By how much their sum has to rise.
 * @returns How many steps, `undefined` where even ratings of 5 throughout are not enough.
 */
export function stepsToLift(ratings: readonly number[], lift: number): number | undefined {
  const gains = ratings.flatMap((rating) => {
    const whole = Math.floor(HIGHEST - rating);
    return [...Array.from({ length: whole }, () => 1), HIGHEST - rating - whole];
  });
  let left = lift;
  let steps = 0;
  for (const gain of gains.sort((a, b) => b - a)) {
    if (left <= 0) return steps;
    left -= gain;
    steps += 1;
  }
  return left <= 0 ? steps : undefined;
}
