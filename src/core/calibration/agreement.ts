/** How far two raters agree; `undefined` where a number cannot be had. */
export interface Agreement {
  readonly pairs: number;
  /** The share of pairs with the same rating. */
  readonly exact: number | undefined;
  /** The share of pairs at most one point apart. */
  readonly withinOne: number | undefined;
  /** Cohen's kappa with quadratic weights; undefined where both raters gave everybody the same point. */
  readonly weightedKappa: number | undefined;
  /** Gwet's AC2 with quadratic weights. */
  readonly ac2: number | undefined;
}

/**
 * Measures the agreement of two raters (S9). Kappa drops where nearly everybody gets the same rating, however well the
 * raters agree; AC2 does not, so the two stand side by side. Neither is put into words: bands made for one coefficient
 * do not hold for another, and of a few pairs they say nothing.
 *
 * @param pairs What the first and the second rater gave the same person, as whole points from 1 to `points`.
 * @param points How many points the scale has, those that nobody used included.
 */
export function agreementOf(pairs: readonly (readonly [number, number])[], points: number): Agreement {
  if (pairs.length === 0)
    return { pairs: 0, exact: undefined, withinOne: undefined, weightedKappa: undefined, ac2: undefined };
  const shareApart = (most: number) => pairs.filter(([a, b]) => Math.abs(a - b) <= most).length / pairs.length;
  return {
    pairs: pairs.length,
    exact: shareApart(0),
    withinOne: shareApart(1),
    weightedKappa: weightedKappa(pairs),
    ac2: ac2(pairs, points),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function squaredDistance(pairs: readonly (readonly [number, number])[]): number {
  return sum(pairs.map(([a, b]) => (a - b) ** 2));
}

/**
 * 1 − the squared distance of the pairs ÷ that of every rating of the one with every rating of the other (Cohen 1968).
 * In sums of whole numbers, so that "no distance at all" is exactly 0; the number of points cancels out.
 */
function weightedKappa(pairs: readonly (readonly [number, number])[]): number | undefined {
  const firsts = pairs.map(([a]) => a);
  const seconds = pairs.map(([, b]) => b);
  const squares = sum(pairs.map(([a, b]) => a * a + b * b));
  const byChance = pairs.length * squares - 2 * sum(firsts) * sum(seconds);
  return byChance === 0 ? undefined : 1 - (pairs.length * squaredDistance(pairs)) / byChance;
}

/** (agreement − agreement by chance) ÷ (1 − agreement by chance), all of it weighted (Gwet 2014, chapter 3). */
function ac2(pairs: readonly (readonly [number, number])[], points: number): number {
  const farthest = (points - 1) ** 2;
  const observed = 1 - squaredDistance(pairs) / (pairs.length * farthest);
  const given = pairs.flat();
  const scale = Array.from({ length: points }, (_item, at) => at + 1);
  const weights = sum(scale.flatMap((k) => scale.map((l) => 1 - (k - l) ** 2 / farthest)));
  const spread = sum(
    scale.map((point) => {
      const share = given.filter((rating) => rating === point).length / given.length;
      return share * (1 - share);
    }),
  );
  const byChance = (weights / (points * (points - 1))) * spread;
  return (observed - byChance) / (1 - byChance);
}
