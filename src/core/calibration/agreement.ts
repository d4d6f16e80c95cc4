/** How far two raters agree. */
export interface Agreement {
  /** The share of pairs with the same rating. */
  readonly exact: number;
  /** The share of pairs at most one point apart. */
  readonly withinOne: number;
  /** Cohen's kappa with quadratic weights; undefined where both raters gave everybody the same point. */
  readonly weightedKappa: number | undefined;
  /** Gwet's AC2 with quadratic weights. */
  readonly ac2: number;
}

/**
 * Measures the agreement of two raters (S9). Kappa drops where nearly everybody gets the same rating, however well the
 * raters agree; AC2 does not, so the two stand side by side. Neither is put into words: bands made for one coefficient
 * do not hold for another, and of a few pairs they say nothing.
 *
 * @param pairs What the first and the second rater gave the same person, as whole points from 1 to `points`.
 * @param points How many points the scale has, those that nobody used included.
 * @returns `undefined` where there is no pair.
 */
export function agreementOf(pairs: readonly (readonly [number, number])[], points: number): Agreement | undefined {
  const count = pairs.length;
  if (count === 0) return undefined;
  const shareApart = (most: number) => pairs.filter(([a, b]) => Math.abs(a - b) <= most).length / count;
  const squaredDistance = sum(pairs.map(([a, b]) => (a - b) ** 2));
  return {
    exact: shareApart(0),
    withinOne: shareApart(1),
    weightedKappa: weightedKappa(pairs, squaredDistance),
    ac2: ac2(pairs.flat(), 1 - squaredDistance / (count * (points - 1) ** 2), points),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * 1 − the squared distance of the pairs ÷ that of every rating of the one with every rating of the other (Cohen 1968).
 * In sums of whole numbers, so that "no distance at all" is exactly 0; the number of points cancels out.
 */
function weightedKappa(pairs: readonly (readonly [number, number])[], squaredDistance: number): number | undefined {
  const squares = sum(pairs.map(([a, b]) => a * a + b * b));
  const product = sum(pairs.map(([a]) => a)) * sum(pairs.map(([, b]) => b));
  const byChance = pairs.length * squares - 2 * product;
  return byChance === 0 ? undefined : 1 - (pairs.length * squaredDistance) / byChance;
}

/** (agreement − agreement by chance) ÷ (1 − agreement by chance), all of it weighted (Gwet 2014, chapter 3). */
function ac2(given: readonly number[], observed: number, points: number): number {
  const spread = Array.from({ length: points }, (_item, at) => {
    const share = given.filter((rating) => rating === at + 1).length / given.length;
    return share * (1 - share);
  });
  // The weights of all pairs of points, 1 − (k − l)² ÷ (points − 1)², divided by points × (points − 1).
  const meanWeight = (points * (5 * points - 7)) / (6 * (points - 1) ** 2);
  const byChance = meanWeight * sum(spread);
  return (observed - byChance) / (1 - byChance);
}
