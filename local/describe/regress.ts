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

/** Taken out once: a global is slow to look up where tests run. */
const { abs, exp, max } = Math;

const ROUNDS = 8;
/** A smaller step changes no tenth of a weight. */
const LEAST = 2e-3;
/** Keeps steps short where an example is all but certain. */
const LEAST_CURVE = 0.05;

/** A column: in which examples a feature is seen. */
interface Column extends Feature {
  readonly rows: readonly number[];
}

/** What is known of each example, and what it scores so far. */
interface State {
  readonly targets: Float64Array;
  readonly counts: Float64Array;
  readonly scores: Float64Array;
  readonly chances: Float64Array;
}

/**
 * Logistic regression with ridge shrinkage, by one Newton step for each feature in turn: a few rounds are enough, because
 * a line has few features.
 *
 * @returns What each feature weighs; the empty name is the constant.
 */
export function regress(examples: readonly Example[], features: readonly Feature[]): ReadonlyMap<string, number> {
  const state: State = {
    targets: Float64Array.from(examples, ({ target }) => target),
    counts: Float64Array.from(examples, ({ weight }) => weight),
    scores: new Float64Array(examples.length),
    chances: new Float64Array(examples.length).fill(0.5),
  };
  const columns = columnsOf(examples, features);
  const weights = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1)
    for (const column of columns) {
      const weight = weights.get(column.name) ?? 0;
      const step = stepOf(column, weight, state);
      if (abs(step) < LEAST) continue;
      weights.set(column.name, weight + step);
      take(column, step, state);
    }
  return weights;
}

function columnsOf(examples: readonly Example[], features: readonly Feature[]): readonly Column[] {
  const rows = new Map<string, number[]>(features.map(({ name }) => [name, []]));
  examples.forEach((example, at) => {
    for (const feature of example.features) rows.get(feature)?.push(at);
  });
  const constant = { name: '', penalty: 0.01, rows: examples.map((_example, at) => at) };
  return [constant, ...features.map((feature) => ({ ...feature, rows: rows.get(feature.name) ?? [] }))];
}

function stepOf({ penalty, rows }: Column, weight: number, { targets, counts, chances }: State): number {
  let slope = penalty * weight;
  let curve = penalty;
  for (const at of rows) {
    const [chance = 0, count = 0] = [chances[at], counts[at]];
    slope += count * (chance - (targets[at] ?? 0));
    curve += count * max(chance * (1 - chance), LEAST_CURVE);
  }
  return -slope / curve;
}

function take({ rows }: Column, step: number, { scores, chances }: State): void {
  for (const at of rows) {
    const score = (scores[at] ?? 0) + step;
    scores[at] = score;
    chances[at] = 1 / (1 + exp(-score));
  }
}
