/** Something of which it is known how far it is the case, from 0 to 1, and how much that counts. */
export interface Example {
  readonly features: ReadonlySet<string>;
  readonly target: number;
  readonly weight: number;
}

/** A feature that gets a weight, and how strongly that is drawn to nothing. */
export interface Feature {
  readonly name: string;
  readonly penalty: number;
}

const ROUNDS = 14;
/** A smaller step changes no tenth. */
const LEAST = 1e-4;
/** Keeps steps short where an example is all but certain. */
const LEAST_CURVE = 0.05;

/**
 * Logistic regression with ridge shrinkage, by one Newton step for each feature in turn: a few rounds are enough, because
 * a line has few features.
 *
 * @returns What each feature weighs; the empty name is the constant.
 */
export function regress(examples: readonly Example[], features: readonly Feature[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number[]>(features.map(({ name }) => [name, []]));
  examples.forEach((example, at) => {
    for (const feature of example.features) rows.get(feature)?.push(at);
  });
  const columns = [{ name: '', penalty: 0.01 }, ...features].map(({ name, penalty }) => ({
    name,
    penalty,
    rows: name === '' ? examples.map((_example, at) => at) : (rows.get(name) ?? []),
  }));
  const weights = new Map<string, number>();
  const targets = Float64Array.from(examples, ({ target }) => target);
  const counts = Float64Array.from(examples, ({ weight }) => weight);
  const scores = new Float64Array(examples.length);
  const chances = new Float64Array(examples.length).fill(0.5);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const column of columns) {
      let slope = column.penalty * (weights.get(column.name) ?? 0);
      let curve = column.penalty;
      for (const at of column.rows) {
        const [chance = 0, count = 0] = [chances[at], counts[at]];
        slope += count * (chance - (targets[at] ?? 0));
        curve += count * Math.max(chance * (1 - chance), LEAST_CURVE);
      }
      const step = -slope / curve;
      if (Math.abs(step) < LEAST) continue;
      weights.set(column.name, (weights.get(column.name) ?? 0) + step);
      for (const at of column.rows) {
        const score = (scores[at] ?? 0) + step;
        scores[at] = score;
        chances[at] = 1 / (1 + Math.exp(-score));
      }
    }
  return weights;
}
